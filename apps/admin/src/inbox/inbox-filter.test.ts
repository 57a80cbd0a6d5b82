import { expect, test } from 'vitest'
import { filterOf, queryOf } from './inbox-filter.ts'

test('the address and the filter say the same', () => {
  for (const filter of [
    { status: 'open' as const, text: '' },
    { status: 'conflicts' as const, text: '' },
    { status: 'not_found' as const, text: 'ngoại giao' },
  ]) {
    expect(filterOf(queryOf(filter))).toEqual(filter)
  }
})

test('an unknown status shows what waits', () => {
  expect(filterOf({ status: 'whatever', text: ['a', 'b'] })).toEqual({ status: 'open', text: '' })
})
