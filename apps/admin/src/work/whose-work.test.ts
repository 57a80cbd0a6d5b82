import { expect, test } from 'vitest'
import { workOf } from './whose-work.ts'

test.each([
  [{}, 'me'],
  [{ of: 'everyone' }, 'everyone'],
  [{ of: '12' }, 12],
  [{ of: '0' }, 'me'],
  [{ of: '1e3' }, 'me'],
  [{ of: ['3', '4'] }, 'me'],
] as const)('%j means %s', (query, of) => {
  expect(
    workOf(
      Object.fromEntries(
        Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? [...value] : String(value)]),
      ),
    ),
  ).toBe(of)
})
