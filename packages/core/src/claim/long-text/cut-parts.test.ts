import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutParts, LONGEST_PART } from './cut-parts.ts'

const partsOf = (text: string, longest: number) =>
  cutParts(text, longest).map(({ start, end }) => text.slice(start, end))

describe('cutting a long text', () => {
  test('an article is one part', () => {
    expect(cutParts('')).toEqual([{ start: 0, end: 0 }])
    expect(cutParts('a'.repeat(LONGEST_PART))).toEqual([{ start: 0, end: LONGEST_PART }])
  })

  test.each([
    ['after a line', 'Ông A nói.\nBà B nghe. Hai bên', ['Ông A nói.\n', 'Bà B nghe. ', 'Hai bên']],
    ['after a sentence', 'Ông A nói. Bà B đi', ['Ông A nói. ', 'Bà B đi']],
    ['after a space', 'hội nghị cấp cao', ['hội nghị ', 'cấp cao']],
    ['before a word', '(((((((((trong', ['(((((((((', 'trong']],
    ['not between the halves of a pair', 'a😀😀😀😀😀😀😀', ['a😀😀😀😀😀', '😀😀']],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text, 12)).toEqual(parts)
  })

  test('parts are of bounded length, without gaps, and part no pair', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '.', '\n', '😀', '\ud83d', '\u0301'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const parts = partsOf(text, longest)
        expect(parts.join('')).toBe(text)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest)
        for (const part of parts.slice(1)) expect(part).not.toBe('')
        const whole = [...text].length
        expect(parts.reduce((sum, part) => sum + [...part].length, 0)).toBe(whole)
      }),
    )
  })
})
