import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textHash } from './text-hash.ts'

/** The whole text hashed at once. */
const expected = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

test('is the SHA-256 of the text in UTF-8', () => {
  expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', 'ế', '😀', '\ud83d', '\udc00') }),
      (text) => textHash(text) === expected(text),
    ),
    { numRuns: 40 },
  )
})

test.each([
  ['pairs', '😀'],
  ['pairs after one letter', 'a😀'],
  ['lone surrogates', '\ud83d'],
  ['letters of three bytes', 'ế'],
])('a long text of %s is hashed in stretches', (_, piece) => {
  const text = `x${piece.repeat(40_000)}`
  expect(textHash(text)).toBe(expected(text))
})
