import type { EventLine } from '@trucot/contract/records-views'
import { expect, test } from 'vitest'
import { eventName } from './event-name.ts'

const named = (...names: string[]) => names.map((name) => ({ record: null, name }))
const event = (more: Partial<EventLine>): EventLine => ({
  record: { id: 1, type: 'event', name: 'signing 2016-02-25' },
  eventType: 'signing',
  status: 'reported',
  edtf: '2016-02-25',
  place: null,
  participants: [],
  people: more.participants?.length ?? 0,
  objects: [],
  independentSources: 1,
  disagreements: 0,
  ...more,
})

test.each([
  ['what it was about', { objects: named('Quy chế'), participants: named('A') }, 'Quy chế'],
  ['who took part', { participants: named('A', 'B') }, 'A, B'],
  ['the first of many', { participants: named('A', 'B', 'C', 'D'), people: 12 }, 'A, B, C, …'],
  ['where', { place: { record: null, name: 'Hà Nội' } }, 'Hà Nội'],
  ['nothing', {}, null],
])('an event is told apart by %s', (_by, more, name) => {
  expect(eventName(event(more))).toBe(name)
})
