import { expect, it } from 'vitest'
import { isRare, type Term, termsToAsk } from './search-terms.ts'

const term = (query: string, share: number, begins = false): Term => ({ query, share, begins })
const asked = (terms: readonly Term[]) => termsToAsk(terms, 1_000_000).map(({ query }) => query)

it.each([
  ['a rare word alone', [term('việt', 0.5), term('zzyzx', 0.000_01)], ['zzyzx']],
  [
    'all of several usual words',
    [term('nguyễn', 0.3), term('văn', 0.2), term('hùng', 0.05)],
    ['hùng', 'văn', 'nguyễn'],
  ],
  [
    'no usual beginning where words leave few',
    [term('hoàng', 0.02), term('bình', 0.02), term('qu', 0.2, true)],
    ['hoàng', 'bình'],
  ],
  ['a beginning where there is nothing else', [term('ng', 0.6, true)], ['ng']],
])('asks the index for %s', (_name, terms, expected) => expect(asked(terms)).toEqual(expected))

it('knows a rare word by how many entries there are', () => {
  expect(isRare([term('a', 0.5), term('b', 0.001)], 1_000_000)).toBe(true)
  expect(isRare([term('a', 0.5), term('b', 0.001)], 10_000_000)).toBe(false)
})
