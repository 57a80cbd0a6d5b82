import type { Token } from '../../text/tokens.ts'
import { phraseAt } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'
import { HEADS, KNOWN } from './body-names.ts'

const ROMAN = /^[IVXLC]+$/u

/**
 * "(IPU)", "(Vietnam Airlines)" right after a body's name: the first and last token (exclusive) of its other name, or null.
 */
export function otherNameAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
): { first: number; last: number } | null {
  const word = tokens[at + 1]
  if (at + 2 >= end || tokens[at]?.raw !== '(' || !isCapital(word)) return null
  // "Bộ trưởng Quốc phòng các nước ASEAN (ADMM)": letters after letters are short for all that stands before both.
  const before = tokens[at - 1]
  if (
    before?.shape === 'upper' &&
    word.shape === 'upper' &&
    tokens[at - 2]?.key === 'nước' &&
    areOfficers(tokens, at)
  )
    return null
  const known = phraseAt(KNOWN, tokens, at + 1)
  // "Cục Lễ tân (Bộ Ngoại giao)": the greater body, and no other name of the first.
  const isGreater = known !== null && !known.value.abbreviation && phraseAt(HEADS, tokens, at + 1) !== null
  if (known && !isGreater && tokens[known.last]?.raw === ')') return { first: at + 1, last: known.last }
  // "(US CDC)"
  const isTwo = word.shape === 'upper' && tokens[at + 2]?.shape === 'upper' && tokens[at + 3]?.raw === ')'
  if (isTwo && at + 3 < end) return { first: at + 1, last: at + 3 }
  if (tokens[at + 2]?.raw !== ')' || word.shape === 'capital' || word.raw.length < 2 || ROMAN.test(word.raw))
    return null
  return { first: at + 1, last: at + 2 }
}

const LONGEST_OFFICERS = 9

/** "Bộ trưởng Quốc phòng các nước ASEAN": officers who meet; "Hội đồng Chánh án các nước ASEAN" is a body. */
function areOfficers(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - LONGEST_OFFICERS), at)
    .some(({ key }) => /^(?:trưởng|lệnh|cấp)$/u.test(key))
}

const LONGEST_SHORT = 6

/** "Liên hiệp các tổ chức hữu nghị Việt Nam (Liên hiệp Hữu nghị)": a shorter name, in brackets, that begins as the body's does. */
export function shorterNameAfter(
  tokens: readonly Token[],
  { first, last: at }: { first: number; last: number },
  end: number,
): { first: number; last: number } | null {
  const [open, word] = [tokens[at], tokens[at + 1]]
  if (open?.raw !== '(' || !isCapital(word) || word.key !== tokens[first]?.key) return null
  let last = at + 1
  while (last < end && last - at <= LONGEST_SHORT && isOfName(tokens[last])) last++
  const isShorter = last - at - 1 > 1 && last - at - 1 < at - first
  return isShorter && last < end && tokens[last]?.raw === ')' ? { first: at + 1, last } : null
}

/** A word, or the dash between two countries: "(Hội Việt - Lào)". */
function isOfName(token: Token | undefined): boolean {
  return token?.kind === 'word' || /^[-–]$/u.test(token?.raw ?? '')
}
