import type { Entity } from '@trucot/core/mention/entity'
import { PortableClaim } from '@trucot/core/review/portable-claim'
import { expect, test } from 'vitest'
import { lacking, newClaim } from './new-claim.ts'

const text =
  'Ngày 25/2/2016, tại Hà Nội, nguyên Bộ trưởng Bộ Ngoại giao Phạm Bình Minh tiếp ông Hoàng Bình Quân và nói: “Hai cơ quan sẽ phối hợp chặt chẽ.”'

function entity(id: string, type: Entity['type'], name: string): Entity {
  const start = text.indexOf(name)
  return { id, type, name, aliases: [], mentions: [{ start, end: start + name.length }] } as unknown as Entity
}
const entities = [
  entity('e1', 'person', 'Hoàng Bình Quân'),
  entity('e2', 'person', 'Phạm Bình Minh'),
  entity('e3', 'organization', 'Bộ Ngoại giao'),
  entity('e4', 'place', 'Hà Nội'),
]

function select(words: string) {
  const start = text.indexOf(words)
  return { text, span: { start, end: start + words.length }, entities }
}

test('an office: title, body, person and whether it is past', () => {
  const claim = newClaim('office', select('nguyên Bộ trưởng Bộ Ngoại giao Phạm Bình Minh'))
  expect(PortableClaim.parse(claim)).toMatchObject({
    type: 'office',
    title: 'Bộ trưởng',
    organization: 'Bộ Ngoại giao',
    person: { name: 'Phạm Bình Minh' },
    former: true,
    quotes: ['nguyên Bộ trưởng Bộ Ngoại giao Phạm Bình Minh'],
  })
  expect(lacking(claim)).toBeNull()
})

test('an event: kind, date, place, and who is named, in the order of the words', () => {
  const claim = newClaim('event', select(text.slice(0, text.indexOf(' và nói'))))
  expect(PortableClaim.parse(claim)).toMatchObject({
    eventType: 'meeting',
    date: { edtf: '2016-02-25', basis: 'stated' },
    place: { name: 'Hà Nội' },
    participants: [{ entity: { name: 'Phạm Bình Minh' } }, { entity: { name: 'Hoàng Bình Quân' } }],
    organizations: [{ name: 'Bộ Ngoại giao' }],
    status: 'reported',
  })
})

test('a statement: the quoted words alone, and who is named before them', () => {
  const claim = newClaim('statement', select(text.slice(text.indexOf('ông Hoàng'))))
  expect(PortableClaim.parse(claim)).toMatchObject({
    speaker: { name: 'Hoàng Bình Quân' },
    words: 'Hai cơ quan sẽ phối hợp chặt chẽ.',
    mode: 'direct',
  })
})

test('what the words do not say is left open and named', () => {
  expect(lacking(newClaim('office', select('Bộ Ngoại giao')))).toBe('title')
  expect(lacking(newClaim('office', select('Bộ trưởng')))).toBe('person')
  expect(lacking(newClaim('statement', select('phối hợp chặt chẽ')))).toBe('speaker')
  expect(lacking(newClaim('event', select('tiếp')))).toBeNull()
})
