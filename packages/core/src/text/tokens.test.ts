import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from './tokens.ts'
import { wordKey } from './word-form.ts'

const keys = (text: string) => tokenize(text).map(({ key }) => key)

describe('tokenize', () => {
  test('cuts words, numbers and marks', () => {
    expect(tokenize('Chiều 5-8, ông  nói:').map(({ raw, kind }) => [raw, kind])).toEqual([
      ['Chiều', 'word'],
      ['5', 'number'],
      ['-', 'punctuation'],
      ['8', 'number'],
      [',', 'punctuation'],
      ['ông', 'word'],
      ['nói', 'word'],
      [':', 'punctuation'],
    ])
  })

  test('knows the space and the line breaks before a token', () => {
    const [a, b, c] = tokenize('A,\r\n\n B')
    expect([a?.spaceBefore, b?.spaceBefore, c?.spaceBefore]).toEqual([true, false, true])
    expect([a?.breaksBefore, b?.breaksBefore, c?.breaksBefore]).toEqual([0, 0, 2])
  })

  test('tells capitals', () => {
    expect(tokenize('Hà HÀ hà hÀ Đ 5').map(({ shape }) => shape)).toEqual([
      'capital',
      'upper',
      'lower',
      'mixed',
      'upper',
      'none',
    ])
  })

  test('keys are the same in NFC and NFD, old and new tone placement', () => {
    const text = 'Ủy ban hòa bình Đại hội'
    expect(keys('Uỷ ban hoà bình Ðại hội'.normalize('NFD'))).toEqual(keys(text))
  })

  test('keeps invisible characters inside words out of their keys', () => {
    expect(keys('Ngo\u200bại giao')).toEqual(['ngoại', 'giao'])
  })

  test('takes a long run of one mark as one token of its own key', () => {
    const [first, second] = tokenize(`${'-'.repeat(50)}x`)
    expect(first).toMatchObject({ start: 0, end: 50, key: '--', kind: 'punctuation' })
    expect(second?.key).toBe('x')
    expect(keys('a...')).toEqual(['a', '.', '.', '.'])
  })

  test('covers every character but white space exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let from = 0
        for (const token of tokenize(text)) {
          expect(text.slice(from, token.start)).toMatch(/^[\s\ufeff\u200e\u200f]*$/u)
          expect(token.raw).toBe(text.slice(token.start, token.end))
          expect(token.end).toBeGreaterThan(token.start)
          from = token.end
        }
        expect(text.slice(from)).toMatch(/^[\s\ufeff\u200e\u200f]*$/u)
      }),
    )
  })
})

test.each([
  ['Uỷ', 'ủy'],
  ['quý', 'quý'],
  ['Hoà', 'hòa'],
  ['THUỶ', 'thủy'],
  ['khoẻ', 'khỏe'],
])('wordKey(%s) is %s', (raw, key) => {
  expect(wordKey(raw)).toBe(key)
})
