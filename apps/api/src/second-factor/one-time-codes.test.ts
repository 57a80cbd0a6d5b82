import { expect, it } from 'vitest'
import { newRecoveryCodes, newSecret, shownSecret, stepOfCode } from './one-time-codes.ts'

// The secret and values of RFC 6238, appendix B; six digits are the last six of its eight.
const RFC_SECRET = Buffer.from('12345678901234567890')

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('knows the code of second %d', (second, code) => {
  expect(stepOfCode(RFC_SECRET, code, second * 1000)).toBe(Math.floor(second / 30))
})

it('takes the step before and after, and no further', () => {
  const at = (second: number) => stepOfCode(RFC_SECRET, '287082', second * 1000)
  expect([at(25), at(45), at(89)]).toEqual([1, 1, 1])
  expect([at(119), at(1000)]).toEqual([null, null])
})

it.each(['', '28708', '2870822', 'abcdef', '287 082'])('takes no "%s"', (code) => {
  expect(stepOfCode(RFC_SECRET, code, 59_000)).toBeNull()
})

it('shows a secret to people and to authenticators', () => {
  const { secret, uri } = shownSecret(newSecret(), 'lan@example.test')
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(new URL(uri).protocol).toBe('otpauth:')
  expect(new URL(uri).searchParams.get('secret')).toBe(secret)
})

it('makes recovery codes that differ', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([\da-f]{5}-){3}[\da-f]{5}$/)
})
