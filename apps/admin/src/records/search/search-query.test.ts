import { expect, test } from 'vitest'
import { queryOfSearch, readSearch } from './search-query.ts'

test('an address says the search it was made from', () => {
  const search = { text: 'pham binh minh', kind: 'person' as const, from: '2016-01-01', to: '' }
  expect(readSearch(queryOfSearch(search))).toEqual(search)
})

test('what an address says wrongly is left out', () => {
  expect(readSearch({ q: ['a', 'b'], kind: 'nonsense', from: 'yesterday' })).toEqual({
    text: '',
    kind: '',
    from: '',
    to: '',
  })
})
