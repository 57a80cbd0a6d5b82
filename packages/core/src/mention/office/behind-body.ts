import type { Token } from '../../text/tokens.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { countryAt, type LedPlace } from '../place/country-at.ts'
import { isCapital } from '../word-shape.ts'

/** "Tổng Giám đốc Tổ chức Thương mại Thế giới (WTO) Ngozi …": where the name begins after the brackets. */
export function nameAfterBrackets(
  tokens: readonly Token[],
  brackets: { last: number } | null,
): number | null {
  return brackets && isCapital(tokens[brackets.last + 1]) ? brackets.last + 1 : null
}

/** "… Ngân hàng Phát triển châu Á (ADB) tại Việt Nam Kimura Ken": where its officer is at work, before the name. */
export function postAfterBrackets(tokens: readonly Token[], at: number, end: number): LedPlace | null {
  const link = tokens[at]
  if (at >= end || link?.shape !== 'lower' || !/^(?:tại|ở)$/u.test(link.key)) return null
  const place = countryAt(tokens, at + 1, end)
  return place && place.last < end && isCapital(tokens[place.last]) ? place : null
}

const LONGEST_ASIDE = 4

/** "Quốc hội (Đại Khural) Mông Cổ", "Thượng viện (Bundesrat)": what a parliament is called at home, in brackets before a name. */
export function ownNameAfter(tokens: readonly Token[], at: number, end: number): { last: number } | null {
  if (tokens[at]?.raw !== '(' || !isCapital(tokens[at + 1])) return null
  let last = at + 1
  while (last < end && last - at <= LONGEST_ASIDE && isOfWord(tokens, last)) last++
  return tokens[last]?.raw === ')' && last < end && isCapital(tokens[last + 1]) ? { last } : null
}

const ROMAN = /^[IVX]+$/u

/** "Chủ tịch HĐBA tháng 6 X", "… tháng 6/2021 Y": the month of which somebody has the chair. */
function monthEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'tháng' || tokens[at + 1]?.kind !== 'number') return at
  const ofYear = tokens[at + 2]?.raw === '/' && tokens[at + 3]?.kind === 'number'
  return ofYear ? at + 4 : at + 2
}

/** "Chủ tịch Đại hội đồng LHQ khóa 76 Abdulla Shahid", "Phó Chủ tịch nhiệm kỳ 2021-2026 Lê Văn An": the term before the name. */
export function termEnd(tokens: readonly Token[], at: number, end: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (at >= end || first?.shape !== 'lower') return at
  const isSession =
    /^(?:khóa|khoá)$/u.test(first.key) && (second?.kind === 'number' || ROMAN.test(second?.raw ?? ''))
  const isTerm =
    first.key === 'nhiệm' &&
    second?.key === 'kỳ' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 4]?.kind === 'number'
  const last = isSession ? at + 2 : isTerm ? at + 5 : monthEnd(tokens, at)
  return last < end && isCapital(tokens[last]) && tokens[last]?.breaksBefore === 0 ? last : at
}

const POINTS_AT_COUNTRY = phraseList(
  'nước này, nước đó, nước bạn, nước chủ nhà, nước sở tại, chủ nhà, nước láng giềng',
)

/** "Bộ trưởng Quốc phòng nước này Ng Eng Hen", "Tổng thống nước chủ nhà Juan Perez": where words for a country named before end; else the index itself. */
export function pointsAtCountry(tokens: readonly Token[], at: number, end: number): number {
  const hit = at < end && tokens[at]?.shape === 'lower' ? phraseAt(POINTS_AT_COUNTRY, tokens, at) : null
  return hit && hit.last < end && isCapital(tokens[hit.last]) ? hit.last : at
}

/** A word, or the hyphen within one: "(Mác-xít)". */
function isOfWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' || (token?.raw === '-' && !token.spaceBefore)
}
