import { expect, test } from 'vitest'
import { fieldChanges } from './field-changes.ts'

test('lines up the fields of both sides, those before first', () => {
  expect(fieldChanges({ state: 'running', rate: 2 }, { rate: 2, state: 'paused', reason: 'đêm' })).toEqual([
    { field: 'state', before: 'running', after: 'paused', same: false },
    { field: 'rate', before: 2, after: 2, same: true },
    { field: 'reason', before: undefined, after: 'đêm', same: false },
  ])
})

test('keeps apart a field that is not there and one that holds nothing', () => {
  expect(fieldChanges({ outlet: null }, null)).toEqual([
    { field: 'outlet', before: null, after: undefined, same: false },
  ])
})

test('takes a bare value or a list as one field without a name', () => {
  expect(fieldChanges(null, [6, 7])).toEqual([{ field: null, before: undefined, after: [6, 7], same: false }])
})
