import type { Token } from '../../text/tokens.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { GIVEN_NAMES } from '../place/ambiguous-country.ts'
import { countryAt, divisionAt, type LedPlace } from '../place/country-at.ts'
import { pairAt } from '../place/country-pair.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { LEVELS } from './body-names.ts'

/** What a body's name takes after its core; `last` is exclusive. */
export interface BodyOwner {
  last: number
  /** ISO code of the country the body is of. */
  country?: string
  /** Where it has its seat: a place in its own right. */
  seat?: PlaceHit
}

/** Reads a body at a token, for names that hold other names. */
export type ReadBody = (at: number) => { last: number; country?: string } | null

const LONGEST_LEVELS = 10
/** First words of the names of ruling parties. */
const PARTIES = new Set(['cộng', 'cs', 'nhân', 'ndcm', 'lao'])

/** "Trung ương", "nhân dân tối cao": the words of level at a token; returns their end, or `at`. */
export function levelsEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end && last - at < LONGEST_LEVELS) {
    const level = phraseAt(LEVELS, tokens, last)
    if (!level || level.last > end) break
    // "Ban Tuyên huấn T.Ư Đảng Nhân dân Cách mạng Lào": the party is named in full.
    const isNamed = PARTIES.has(tokens[level.last]?.key ?? '') && isCapital(tokens[level.last])
    if (isNamed && tokens[level.last - 1]?.key === 'đảng') return Math.max(last, level.last - 1)
    last = level.last
  }
  return last
}

/** "của Quốc hội", "Liên hợp quốc", "Trung Quốc", "tỉnh Lào Cai", "Việt Nam - Lào": what follows a body's core. */
export function ownerAfter(
  tokens: readonly Token[],
  from: number,
  end: number,
  readBody: ReadBody,
  levels = true,
): BodyOwner {
  const at = levels ? levelsEnd(tokens, from, end) : from
  const parties = pairAt(tokens, at, end)?.last ?? partiesBetween(tokens, at, end, readBody)
  if (parties !== null) return { last: parties }
  const of = tokens[at]?.key === 'của' ? at + 1 : at
  const country = countryAt(tokens, of, end)
  if (country && isWholeName(tokens, country.hit)) return ofPlace(country)
  if (of > at && isCapital(tokens[of])) {
    const level = phraseAt(LEVELS, tokens, of)
    if (level && level.last <= end) {
      // "của Thượng viện Pháp"
      const home = countryAt(tokens, level.last, end)
      return home && isWholeName(tokens, home.hit) ? ofPlace(home) : { last: level.last }
    }
  }
  const body = isCapital(tokens[of]) ? readBody(of) : null
  if (body) return body.country ? { last: body.last, country: body.country } : { last: body.last }
  const division = of === at ? divisionAt(tokens, at, end) : null
  return division && division.hit.place.kind !== 'country' ? ofPlace(division) : { last: at }
}

function ofPlace({ last, hit }: LedPlace): BodyOwner {
  const { country } = hit.place
  return country ? { last, country } : { last }
}

/** A country right after a body's core is its owner, unless it is the first syllable of a name ("Anh Tuấn"). */
export function isWholeName(tokens: readonly Token[], hit: PlaceHit): boolean {
  if (!hit.place.ambiguous || !GIVEN_NAMES.has(tokens[hit.first]?.key ?? '')) return true
  const next = tokens[hit.last]
  if (!isCapital(next) || !next.spaceBefore) return true
  const isHyphenated = tokens[hit.last + 1]?.raw === '-' && tokens[hit.last + 1]?.spaceBefore === false
  return isHyphenated || !isVietnameseSyllable(next.key) || isPersonNameAt(tokens, hit.last, tokens.length)
}

/** "tại Cuba", "ở Hong Kong", "bên cạnh Liên hợp quốc" after a body; `at` itself where there is no seat. */
export function seatAfter(tokens: readonly Token[], at: number, end: number, readBody: ReadBody): BodyOwner {
  const link = tokens[at]
  if (at >= end || link?.shape !== 'lower') return { last: at }
  const from = link.key === 'tại' || link.key === 'ở' ? at + 1 : link.key === 'bên' ? at + 2 : -1
  if (from < 0) return { last: at }
  const place = countryAt(tokens, from, end) ?? divisionAt(tokens, from, end)
  if (place) return { last: place.last, seat: place.hit }
  return { last: readBody(from)?.last ?? at }
}

/** The end of "giữa Chính phủ Việt Nam và Chính phủ Maroc", or null. */
function partiesBetween(
  tokens: readonly Token[],
  at: number,
  end: number,
  readBody: ReadBody,
): number | null {
  if (tokens[at]?.key !== 'giữa') return null
  const party = (from: number): number => countryAt(tokens, from, end)?.last ?? readBody(from)?.last ?? from
  const first = party(at + 1)
  if (first === at + 1 || tokens[first]?.key !== 'và') return null
  const second = party(first + 1)
  return second > first + 1 ? second : null
}
