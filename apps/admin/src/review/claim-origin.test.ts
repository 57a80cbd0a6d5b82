import type { Claim } from '@trucot/core/claim/claim'
import { expect, test } from 'vitest'
import { award, office, proposed } from '../claims/example-claims.ts'
import { originOf } from './claim-origin.ts'

const text = 'Thứ trưởng dẫn đầu; về phía Bộ Ngoại giao có ông An.'
const claim: Claim = {
  id: 'c1',
  type: 'office',
  fingerprint: 'office-1',
  confidence: 0.9,
  evidence: [{ start: 0, end: 10 }],
  origins: {
    title: { rule: 'office/head' },
    organization: { rule: 'office/body-of-list', inferredFrom: [{ start: 28, end: 41 }] },
  },
  person: 'e1',
  title: 'Bộ trưởng',
  organization: 'Bộ Ngoại giao',
  asOf: null,
  former: false,
}

test('a stated value carries its rule alone', () => {
  expect(originOf(proposed(office), { field: 'title' }, claim, text)).toEqual({
    field: 'title',
    by: 'machine',
    rule: 'office/head',
    inferredFrom: null,
  })
})

test('an inferred value says what from', () => {
  expect(originOf(proposed(office), { field: 'organization' }, claim, text).inferredFrom).toEqual([
    'Bộ Ngoại giao',
  ])
})

test('what a person set is nobody’s inference', () => {
  const edited = proposed({ ...office, organization: 'Ban Đối ngoại' }, { machine: office })
  expect(originOf(edited, { field: 'organization' }, claim, text)).toMatchObject({
    by: 'person',
    inferredFrom: null,
  })
})

test('a date that the day of publication completed counts as inferred', () => {
  expect(originOf(proposed(award), { field: 'date' }, undefined, text).inferredFrom).toEqual([])
  const stated = { ...award, date: { edtf: '2016-02-25', basis: 'stated' as const } }
  expect(originOf(proposed(stated), { field: 'date' }, undefined, text).inferredFrom).toBeNull()
})
