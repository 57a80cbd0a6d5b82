import type { Token } from '../../text/tokens.ts'

/** The ordinal of a congress or session as it is written ("XIII", "132", "thứ 5"): its figure and where it ends. */
export interface Ordinal {
  value: string
  last: number
}

const ROMAN = /^(?=[IVXL])(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/u
const WORDS = new Map([
  ['nhất', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['tư', '4'],
  ['năm', '5'],
  ['sáu', '6'],
  ['bảy', '7'],
  ['tám', '8'],
  ['chín', '9'],
  ['mười', '10'],
])

/** True for "XIII", "IV"; a lone I or V is taken only where `sure`. */
function isRoman(token: Token | undefined, sure: boolean): boolean {
  if (token?.kind !== 'word' || token.shape !== 'upper') return false
  return ROMAN.test(token.raw) && (sure || token.raw.length > 1 || token.raw === 'X')
}

/** Reads "lần thứ 38", "lần thứ XIII", "lần thứ hai", "thứ 5", "lần 2", "khóa 79", "khóa XV", "XIII", "41" after a hyphen. */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at]
  if (!token || token.breaksBefore > 1) return null
  const next = tokens[at + 1]
  if (token.key === 'lần' || token.key === 'thứ' || token.key === 'khóa') {
    const figure = token.key === 'lần' && next?.key === 'thứ' ? at + 2 : at + 1
    const value = tokens[figure]
    if (!value || value.breaksBefore > 1) return null
    if (value.kind === 'number' && /^\d{1,3}$/u.test(value.raw)) return { value: value.raw, last: figure + 1 }
    if (isRoman(value, true)) return { value: value.raw, last: figure + 1 }
    const word = WORDS.get(value.key)
    return word !== undefined && token.key !== 'khóa' && figure > at + 0
      ? { value: word, last: figure + 1 }
      : null
  }
  if (isRoman(token, false)) return { value: token.raw, last: at + 1 }
  if (
    /^[-–]$/u.test(token.raw) &&
    next?.kind === 'number' &&
    /^\d{1,3}$/u.test(next.raw) &&
    tokens[at - 1]?.shape === 'upper'
  )
    return { value: next.raw, last: at + 2 }
  return null
}
