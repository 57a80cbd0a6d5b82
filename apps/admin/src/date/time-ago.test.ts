import { expect, test } from 'vitest'
import { timeAgo } from './time-ago.ts'

const now = Date.parse('2026-03-20T12:00:00Z')
const say = (key: string, slots: Record<string, string | number> = {}) =>
  `${key} ${Object.values(slots).join(' ')}`.trim()

test.each([
  ['2026-03-20T11:59:40Z', 'date.ago.now'],
  ['2026-03-20T11:30:00Z', 'date.ago.minutes 30'],
  ['2026-03-20T07:00:00Z', 'date.ago.hours 5'],
  ['2026-03-17T12:00:00Z', 'date.ago.days 3'],
])('%s', (moment, words) => {
  expect(timeAgo(moment, now, say)).toBe(words)
})

test('after a fortnight the day itself is said', () => {
  expect(timeAgo('2026-02-25T12:00:00Z', now, say)).toMatch(/^date\.day/u)
})
