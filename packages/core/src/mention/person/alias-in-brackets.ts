import type { Token } from '../../text/tokens.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { foreignNameEnd } from './foreign-name.ts'

/**
 * "Jacinda Ardern (Gia-xin-đa A-đơn)": the same name spelt another way right after it. Returns the first and last token
 * (exclusive) of the second spelling, or null.
 */
export function aliasAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
): { first: number; last: number } | null {
  if (at + 2 >= end || tokens[at]?.raw !== '(') return null
  const last = foreignNameEnd(tokens, at + 1, end)
  const words = tokens.slice(at + 1, last)
  if (last === at + 1 || tokens[last]?.raw !== ')') return null
  // "Yoon Sung-mi (Hàn Quốc)": where somebody is from.
  if (knownPlaceAt(tokens, at + 1, end)?.last === last) return null
  // A transliteration is hyphenated, or has as many words as a name; one plain word may be anything.
  const isSpelt = words.some(({ raw }) => raw === '-') || words.length > 2
  const isPinyin = words.length === 2 && isHanViet(tokens, at) && words.every(isLatin)
  const isOther = isPinyin && knownPlaceAt(tokens, at + 1, end) === null
  return isSpelt || isOther || (words.length === 2 && isTranscribed(tokens, at))
    ? { first: at + 1, last }
    : null
}

const LONGEST_WORD = 9

/** "Mi-kha-in Xtê-pa-nốp (Mikhail Stepanov)": what stands before the brackets is spelt by syllables. */
function isTranscribed(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back <= LONGEST_WORD; back--) {
    const token = tokens[back]
    if (token?.raw === '-' && !token.spaceBefore && tokens[back + 1]?.spaceBefore === false) return true
    if (token?.kind !== 'word' || (token.spaceBefore && token.shape === 'lower')) return false
  }
  return false
}

/** "Hồng Lỗi (Hong Lei)", "Vương Nghị (Wang Yi)": two or three syllables that could be Vietnamese before the brackets. */
function isHanViet(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 2], tokens[at - 1]].every(
    (token) => isCapital(token) && isVietnameseSyllable(token.key),
  )
}

/** A word without a mark of Vietnamese, as names are spelt in letters of the West. */
function isLatin({ raw, shape }: Token): boolean {
  return shape === 'capital' && /^[A-Za-z]+$/u.test(raw)
}
