import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt, divisionAt } from '../place/country-at.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isStopWord, isVietnameseSyllable } from '../word-shape.ts'
import { HEADS, KNOWN, LEVELS } from './body-names.ts'
import { fieldsAt } from './field-phrase.ts'

/** A body's name at a token; `last` is exclusive. */
export interface BodyHit {
  first: number
  last: number
  kind: string
  /** The country the name says the body is of. */
  country?: string
  /** The full name where the words are another name of a known body. */
  fullName?: string
  rule: string
}

const MAX_DEPTH = 2

/**
 * The body whose name begins at a token, or null: a known name or a head with its complement, each with the owner,
 * level and country that follow. `lowerHead` accepts a head in small letters ("Trưởng ban Đối ngoại").
 */
export function bodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead = false,
  depth = 0,
): BodyHit | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || at >= end || depth > MAX_DEPTH) return null
  if (token.shape === 'lower' && !lowerHead && !LOWER_HEADS.has(token.key)) return null
  const known = knownBodyAt(tokens, at, end, depth)
  const headed = headedBodyAt(tokens, at, end, lowerHead, depth)
  if (!known) return headed
  return headed && headed.last > known.last ? headed : known
}

/** Heads that count in small letters too where a country or place follows. */
const LOWER_HEADS = new Set(['đại', 'chính', 'đảng', 'cơ', 'tỉnh', 'thành'])

function knownBodyAt(tokens: readonly Token[], at: number, end: number, depth: number): BodyHit | null {
  const hit = phraseAt(KNOWN, tokens, at)
  if (!hit || hit.last > end) return null
  const [token] = [tokens[at]]
  if (!isCapital(token)) return null
  if (hit.value.abbreviation && token.shape !== 'upper') return null
  // "Intel" and "Apple" are names, "intel" is none; a run-on capital makes another name ("Bộ Chính trị" does not).
  const after = withOwner(tokens, hit.last, end, depth)
  const extended = after.last > hit.last
  return {
    first: at,
    last: after.last,
    kind: 'known',
    rule: 'organization/known-body',
    ...(after.country ? { country: after.country } : {}),
    ...(extended ? {} : { fullName: hit.value.fullName }),
  }
}

function headedBodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead: boolean,
  depth: number,
): BodyHit | null {
  const found = phraseAt(HEADS, tokens, at)
  if (!found || found.last >= end) return null
  let best: BodyHit | null = null
  for (const head of found.value) {
    const hit = complement(head, tokens, found.first, found.last, end, lowerHead, depth)
    if (hit && (!best || hit.last > best.last)) best = hit
  }
  return best
}

function complement(
  head: BodyHead,
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  lowerHead: boolean,
  depth: number,
): BodyHit | null {
  const isLower = tokens[first]?.shape === 'lower' && !lowerHead
  const rule = `organization/${head.grammar}-body`
  if (head.grammar === 'country' || head.grammar === 'mission') {
    const owner = ownerCountry(tokens, from, end)
    if (!owner) return null
    const tail = head.grammar === 'mission' ? postedAt(tokens, owner.last, end, depth) : owner.last
    return { first, last: tail, kind: head.kind, country: owner.hit.place.country ?? '', rule }
  }
  if (isLower && head.grammar !== 'place') return null
  if (head.grammar === 'place') {
    const division = divisionAt(tokens, from, end)
    return division ? { first, last: division.last, kind: head.kind, country: 'VN', rule } : null
  }
  if (head.grammar === 'free') {
    const last = brandEnd(tokens, from, end)
    return last > from ? { first, last, kind: head.kind, rule } : null
  }
  return fieldBody(head, tokens, first, from, end, depth, rule)
}

const COMMA_KINDS = new Set(['ministry', 'committee', 'agency', 'department'])
const LOWER_FIELD_KINDS = new Set(['ministry', 'association', 'committee', 'department'])

function fieldBody(
  head: BodyHead,
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  depth: number,
  rule: string,
): BodyHit | null {
  const start = tokens[from]
  if (!start || start.breaksBefore > 1) return null
  let last = from
  if (isCapital(start) || LOWER_FIELD_KINDS.has(head.kind)) {
    const personAhead = isCapital(start) && isPersonNameAt(tokens, from, end)
    if (!personAhead) last = fieldsAt(tokens, from, end, COMMA_KINDS.has(head.kind))
  }
  const level = levelsAt(tokens, last, end)
  last = level
  const number = tokens[last]
  if (number?.kind === 'number' && number.spaceBefore && number.breaksBefore < 2 && takesNumber(head)) last++
  const after = withOwner(tokens, last, end, depth)
  if (after.last === from || (after.last === level && needsMore(head, tokens, from, level))) return null
  return {
    first,
    last: after.last,
    kind: head.kind,
    rule,
    ...(after.country ? { country: after.country } : {}),
  }
}

/** "Ủy ban thường trực", "Đảng toàn quốc": a level alone makes no name. */
function needsMore(head: BodyHead, tokens: readonly Token[], from: number, last: number): boolean {
  const bareLevel = levelsAt(tokens, from, last) === last && !isCapital(tokens[from])
  return bareLevel || (head.text === 'Đảng' && !isCapital(tokens[from]))
}

function takesNumber(head: BodyHead): boolean {
  return head.kind === 'army' || /Ban Chỉ đạo|Tiểu ban|Vùng/u.test(head.text)
}

function levelsAt(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (last < end) {
    const level = phraseAt(LEVELS, tokens, last)
    if (!level || level.last > end) break
    last = level.last
  }
  return last
}

interface Owner {
  last: number
  country?: string
}

/** What a body's name takes after its core: "của Quốc hội", "Liên hợp quốc", "Trung Quốc", "tỉnh Lào Cai", "tại Campuchia". */
function withOwner(tokens: readonly Token[], from: number, end: number, depth: number): Owner {
  const levelled = levelsAt(tokens, from, end)
  const pair = countryPair(tokens, levelled, end)
  if (pair > levelled) return { last: pair }
  const between = betweenParties(tokens, levelled, end, depth)
  if (between > levelled) return { last: between }
  const of = tokens[levelled]?.key === 'của' ? levelled + 1 : levelled
  const country = countryAt(tokens, of, end)
  if (country && isOwner(tokens, country.hit)) {
    const code = country.hit.place.country
    return code ? { last: country.last, country: code } : { last: country.last }
  }
  if (of > levelled) {
    const level = phraseAt(LEVELS, tokens, of)
    if (level && level.last <= end && isCapital(tokens[of])) return { last: level.last }
  }
  const owner = isCapital(tokens[of]) ? bodyAt(tokens, of, end, false, depth + 1) : null
  if (owner) return owner.country ? { last: owner.last, country: owner.country } : { last: owner.last }
  const division = of === levelled ? divisionAt(tokens, levelled, end) : null
  if (division && levelled > from - 1) {
    const { kind, country: code } = division.hit.place
    if (kind !== 'country') return code ? { last: division.last, country: code } : { last: division.last }
  }
  const seat = tokens[levelled]
  if (seat?.shape === 'lower' && seat.key === 'ở') {
    const place = knownPlaceAt(tokens, levelled + 1, end)
    if (place) return { last: place.last }
  }
  return { last: levelled }
}

/** A country right after a body's core is its owner, unless it is the first syllable of a name ("Anh Tuấn"). */
function isOwner(
  tokens: readonly Token[],
  hit: { first: number; last: number; place: { ambiguous?: boolean } },
): boolean {
  if (!hit.place.ambiguous) return true
  const next = tokens[hit.last]
  if (!isCapital(next) || !next.spaceBefore) return true
  return !isVietnameseSyllable(next.key) || isPersonNameAt(tokens, hit.last, tokens.length)
}

function ownerCountry(tokens: readonly Token[], at: number, end: number): ReturnType<typeof countryAt> {
  const of = tokens[at]?.key === 'của' ? at + 1 : at
  return countryAt(tokens, of, end)
}

/** "tại Cuba", "bên cạnh Liên hợp quốc" after a mission; returns the end. */
function postedAt(tokens: readonly Token[], at: number, end: number, depth: number): number {
  const link = tokens[at]
  if (link?.shape !== 'lower') return at
  const from = link.key === 'tại' || link.key === 'ở' ? at + 1 : link.key === 'bên' ? at + 2 : -1
  if (from < 0) return at
  const place = divisionAt(tokens, from, end) ?? countryAt(tokens, from, end)
  if (place) return place.last
  return bodyAt(tokens, from, end, false, depth + 1)?.last ?? at
}

/** "Việt Nam - Lào", "Croatia-Việt Nam"; returns the end or `at`. */
function countryPair(tokens: readonly Token[], at: number, end: number): number {
  const first = knownPlaceAt(tokens, at, end)
  const dash = first ? tokens[first.last] : undefined
  if (!first || !dash || !/^[-–]$/u.test(dash.raw)) return at
  const second = knownPlaceAt(tokens, first.last + 1, end)
  return second ? second.last : at
}

/** "giữa Chính phủ Việt Nam và Chính phủ Maroc"; returns the end or `at`. */
function betweenParties(tokens: readonly Token[], at: number, end: number, depth: number): number {
  if (tokens[at]?.key !== 'giữa') return at
  const party = (from: number): number =>
    countryAt(tokens, from, end)?.last ?? bodyAt(tokens, from, end, false, depth + 1)?.last ?? from
  const first = party(at + 1)
  if (first === at + 1 || tokens[first]?.key !== 'và') return at
  const second = party(first + 1)
  return second > first + 1 ? second : at
}

const LONGEST_BRAND = 6
const ROMAN = /^[IVXLC]+$/u

/** A name of its own after a head: capitals in a row, foreign words included, two or more unless one is foreign. */
function brandEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  let foreign = false
  let capitals = 0
  while (last < end && last - at < LONGEST_BRAND) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1 || !isCapital(token) || ROMAN.test(token.raw)) break
    if (isPersonNameAt(tokens, last, end)) break
    if (!isVietnameseSyllable(token.key) || token.shape === 'upper' || token.shape === 'mixed') foreign = true
    capitals++
    last++
    const next = tokens[last]
    // One lower syllable may close a two-syllable word: "Công ty Cổ phần Sữa".
    if (next?.shape === 'lower' && isCapital(tokens[last + 1]) && !isStopWord(next) && next.key !== 'và')
      last++
    else if (next?.raw === '-' && !next.spaceBefore && isCapital(tokens[last + 1])) last++
  }
  return foreign || capitals > 2 ? last : at
}
