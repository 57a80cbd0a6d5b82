import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { opensCompound } from '../person/compound-word.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { isJapaneseName, isKoreanName } from '../person/foreign-surname.ts'
import { isPersonNameAt, vietnameseNameEnd } from '../person/vietnamese-name.ts'
import { gateOf, phraseAt, phraseList } from '../phrase-table.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { knownPlaceAt, type PlaceHit } from './place-names.ts'

const BEFORE_COUNTRY = phraseList('nước, Nước, Nhà nước, đất nước, Liên bang')

/** A place at a token, with the words that may lead it in: "nước CHXHCN Việt Nam", "tỉnh Leyte", "thành phố Huế". */
export interface LedPlace {
  /** Where the leading words begin. */
  first: number
  last: number
  hit: PlaceHit
}

/** "Vương quốc Campuchia", "Lào", "nước Cộng hòa Dominica": a country (or region standing for one) at a token, or null. */
export function countryAt(tokens: readonly Token[], at: number, end: number): LedPlace | null {
  const direct = knownPlaceAt(tokens, at, end)
  if (direct) return direct.place.kind === 'country' ? { first: at, last: direct.last, hit: direct } : null
  // "thăm cấp Nhà nước Việt Nam": the rank of the visit leads in no country.
  const lead = tokens[at - 1]?.key === 'cấp' ? null : phraseAt(BEFORE_COUNTRY, tokens, at)
  const hit = lead ? knownPlaceAt(tokens, lead.last, end) : null
  return hit?.place.kind === 'country' ? { first: at, last: hit.last, hit } : null
}

const DIVISIONS = phraseList(
  'tỉnh, thành phố, Thành phố, Tỉnh, TP, TP., TX, TX., Thị xã, thủ đô, Thủ đô, bang, huyện, quận, thị xã, phường, xã, đặc khu, đảo, quần đảo, cố đô, khu tự trị, tỉnh lỵ, thị trấn, hạt, vùng, thủ phủ, trung tâm hành chính, châu, châu tự trị',
)
const VILLAGES = phraseList('bản, cụm bản, thôn, làng, buôn')
const OPENS_DIVISION = gateOf(DIVISIONS, VILLAGES)
/** After "bản" these begin the names of papers: "bản Ghi nhớ", "bản Hiến pháp". */
const PAPERS = new Set(
  'ghi hiến thỏa thoả tuyên hiệp kế dự báo quy tin nghị điều lý di cam hợp sao kiến giao công sách văn thông thông-cáo phụ cáo đề đồ nhạc'.split(
    ' ',
  ),
)

/** "bản Ka Túp", "làng Sen": a village's name in capitals after the word for it. */
function villageAt(tokens: readonly Token[], at: number): { last: number } | null {
  const lead = phraseAt(VILLAGES, tokens, at)
  const name = lead ? tokens[lead.last] : undefined
  if (!lead || tokens[at]?.shape !== 'lower' || name?.shape !== 'capital' || name.breaksBefore > 0)
    return null
  return PAPERS.has(name.key) ? null : lead
}

const LONGEST_UNKNOWN = 3
/** Last syllables of the titles that a town's or province's name follows: Thị trưởng, Tỉnh trưởng, Thống đốc. */
const HOLDERS = new Set(['trưởng', 'đốc'])
const givenNames = wordSet(GIVEN_NAMES)

function isForeign(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(first, first + LONGEST_UNKNOWN).every(({ key }) => !isVietnameseSyllable(key))
}

/** "UBND tỉnh Bùi Minh Thạnh", "Thống đốc bang Oregon Kate Brown": a person's name is no part of the division's. */
function isPersonAhead(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  // "huyện Đại Từ Lê Văn An": a place has two syllables, and the name begins after the second.
  const isSecond = at === first + 1 && isPersonNameAt(tokens, at + 1, end)
  return (
    (isPersonNameAt(tokens, at, end) && !isSecond) ||
    (at === first && isGivenAndFamily(tokens, at, end)) ||
    (at > first &&
      (givenNames.has(tokens[at]?.key ?? '') ||
        isJapaneseName(tokens, at, end) ||
        isKoreanName(tokens, at, end)))
  )
}

/** "Phó Thị trưởng thành phố Ivan Petrov": the bare word, and then a given name and one more and no further. */
export function isGivenAndFamily(tokens: readonly Token[], at: number, end: number): boolean {
  const [given, family] = [tokens[at], tokens[at + 1]]
  if (!givenNames.has(given?.key ?? '') || isVietnameseSyllable(given?.key ?? '')) return false
  return (
    at + 1 < end &&
    isCapital(family) &&
    family.spaceBefore &&
    !isVietnameseSyllable(family.key) &&
    !isCapital(tokens[at + 2])
  )
}

/** "các tỉnh Đồng bằng …", "vùng Vịnh", "vùng Bắc Trung Bộ": parts of a country, and no division's own name. */
function isOrdinary(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.key ?? ''
  if (last - first === 1 && (word === 'vịnh' || opensCompound(tokens, first, tokens.length))) return true
  return /^(?:đồng|trung|miền|duyên|cao|tây|vùng)$/u.test(word) && tokens[first + 1]?.shape === 'lower'
}

const DIRECTIONS = new Set(['đông', 'tây', 'nam', 'bắc', 'trung'])

/** "vùng Đông Bắc Thái Lan": a part of a country that has no name but its direction. */
function isPartOfCountry(tokens: readonly Token[], at: number, end: number): boolean {
  let last = at
  while (last < end && last - at < 2 && DIRECTIONS.has(tokens[last]?.key ?? '')) last++
  return last > at && knownPlaceAt(tokens, last, end)?.place.kind === 'country'
}

const SITES = new Set(['ở', 'tại', 'từ', 'thăm', 'đến', 'tới', 'về', 'quê', 'qua', ',', '('])

/** "ở huyện Quảng Điền", "Sịa, huyện Quảng Trạch": two syllables behind the word for a place are its name, though somebody could bear it. */
function standsAsSite(tokens: readonly Token[], at: number, name: number, end: number): boolean {
  if (!SITES.has(tokens[at - 1]?.key ?? '') || tokens[at]?.shape !== 'lower') return false
  return vietnameseNameEnd(tokens, name, end) - name === 2
}

/** "tỉnh Tuyên Quang", "TP Đà Nẵng", "thành phố Tacloban": a division's name, known or new; "Hà Nội" without one. */
export function divisionAt(tokens: readonly Token[], at: number, end: number): LedPlace | null {
  const direct = knownPlaceAt(tokens, at, end)
  if (direct) return { first: at, last: direct.last, hit: direct }
  if (((tokens[at]?.gates ?? 0) & OPENS_DIVISION) === 0) return null
  const lead = phraseAt(DIVISIONS, tokens, at) ?? villageAt(tokens, at)
  if (!lead || lead.last >= end) return null
  const known = knownPlaceAt(tokens, lead.last, end)
  // "xã Mỹ Hòa Hưng": a country's short name begins the commune's.
  const goesOn =
    known?.place.ambiguous === true &&
    isCapital(tokens[known.last]) &&
    tokens[known.last]?.breaksBefore === 0 &&
    isVietnameseSyllable(tokens[known.last]?.key ?? '')
  // "tỉnh Quảng Đông Trương Hổ": the governor's name begins right after.
  const isNamedAfter = known !== null && isPersonNameAt(tokens, known.last, end)
  if (known && !goesOn && (isNamedAfter || vietnameseNameEnd(tokens, lead.last, end) <= known.last)) {
    return { first: at, last: known.last, hit: known }
  }
  if (isPartOfCountry(tokens, lead.last, end)) return null
  const isSite = standsAsSite(tokens, at, lead.last, end)
  let last = lead.last
  for (let words = 0; last < end && words < LONGEST_UNKNOWN; words++) {
    const token = tokens[last]
    if (!isCapital(token) || (!isSite && isPersonAhead(tokens, last, lead.last, end))) break
    if (words > 0 && (!token.spaceBefore || token.breaksBefore > 1)) break
    last = nameWordEnd(tokens, last, end)
  }
  if (last === lead.last || isOrdinary(tokens, lead.last, last)) return null
  // "Thị trưởng thành phố Sakai Motoya Haru": after a title the last two of three foreign words are the holder's name.
  if (
    last - lead.last === LONGEST_UNKNOWN &&
    HOLDERS.has(tokens[at - 1]?.key ?? '') &&
    isForeign(tokens, lead.last)
  ) {
    last = lead.last + 1
  }
  const place = { kind: 'province' as const, canonical: '' }
  return { first: at, last, hit: { first: lead.last, last, place } }
}
