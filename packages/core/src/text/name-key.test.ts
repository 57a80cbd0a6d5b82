import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from './name-key.ts'

describe('the key of a name', () => {
  it.each([
    ['Hoà Bình', 'HÒA BÌNH'],
    ['Uỷ ban', 'Ủy ban'],
    ['Ðại hội', 'Đại hội'],
    ['“Vì sự nghiệp”', 'vì sự nghiệp'],
    ['Lào - Việt', 'Lào–Việt'],
    ['Bộ\u00a0Ngoại\ngiao', ' Bộ  Ngoại giao '],
    ['Bộ\u200b Ngoại giao', 'Bộ Ngoại giao'],
  ])('is the same for %j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
    expect(nameKey(one.normalize('NFD'))).toBe(nameKey(other))
  })

  it('keeps apart what differs by a tone or a word', () => {
    expect(nameKey('Lan')).not.toBe(nameKey('Lân'))
    expect(nameKey('An Giang')).not.toBe(nameKey('Angiang'))
    expect(nameKey('Sơn')).not.toBe(nameKey('Sớn'))
  })

  it('holds words of letters, marks and figures with single spaces between, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(nameKey(text)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u)
        expect(nameKey(`${text} ${text}`)).toBe(`${nameKey(text)} ${nameKey(text)}`.trim())
      }),
    )
  })
})
