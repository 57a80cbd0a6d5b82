import { expect, test } from 'vitest'
import { pointAt, scanText, widthOf } from './scanned-text.ts'

test('a text is scanned unit by unit, whatever was scanned before', () => {
  scanText('một bài dài hơn')
  const { text, units } = scanText('Huế')
  expect(text).toBe('Huế')
  expect([...units]).toEqual(['H', 'u', 'ế'].map((letter) => letter.charCodeAt(0)))
})

test('a text longer than what is kept is scanned whole', () => {
  const long = 'đ'.repeat(100_000)
  expect(scanText(long).units).toHaveLength(long.length)
  expect(scanText(long).units.at(-1)).toBe('đ'.charCodeAt(0))
})

test('pairs of surrogates are one character of two units; lone ones are themselves, at the end too', () => {
  const { units } = scanText('a🌏\ud83c b\ud83c')
  expect([0, 1, 3, 6].map((at) => pointAt(units, at))).toEqual([0x61, 0x1f30f, 0xd83c, 0xd83c])
  expect([0x61, 0x1f30f, 0xd83c].map(widthOf)).toEqual([1, 2, 1])
})
