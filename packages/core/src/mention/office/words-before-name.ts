import type { Token } from '../../text/tokens.ts'
import { honorificAt } from '../person/honorific-at.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import { isCapital, isStopWord, isVietnameseSyllable } from '../word-shape.ts'
import { TITLES } from './titles.ts'

const LONGEST = 5

/**
 * "Bộ trưởng Thương mại và Tăng trưởng xuất khẩu Damien O'Connor": small words between a body's known part and the
 * name (or country) still belong to the body. Returns their end, or `at` where no name follows.
 */
export function wordsBeforeName(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && last - at < LONGEST) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.breaksBefore > 1) return at
    const capital: boolean = isCapital(token)
    if (capital) {
      if (beginsName(tokens, last, end)) return last
      if (honorificAt(tokens, last, end) || phraseAt(TITLES, tokens, last)) return at
      // A capital inside the body: "và Tăng trưởng".
      if (tokens[last - 1]?.key !== 'và') return at
    } else if (isStopWord(token) && token.key !== 'và') return at
    last++
  }
  return isCapital(tokens[last]) && last < end && beginsName(tokens, last, end) ? last : at
}

function beginsName(tokens: readonly Token[], at: number, end: number): boolean {
  if (isPersonNameAt(tokens, at, end) || countryAt(tokens, at, end)) return true
  const [first, second] = [tokens[at], tokens[at + 1]]
  return first?.shape === 'capital' && !isVietnameseSyllable(first.key) && isCapital(second)
}
