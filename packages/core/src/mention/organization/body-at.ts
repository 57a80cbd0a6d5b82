import type { Token } from '../../text/tokens.ts'
import type { BodyHead } from '../lexicon/body-heads.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt, divisionAt } from '../place/country-at.ts'
import { pairAt } from '../place/country-pair.ts'
import { knownPlaceAt, type PlaceHit } from '../place/place-names.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { abbreviatedBody } from './abbreviated-body.ts'
import { bareDivisionEnd } from './bare-division.ts'
import { HEADS, KNOWN } from './body-names.ts'
import { levelsEnd, ownerAfter, type ReadBody, seatAfter } from './body-owner.ts'
import { brandEnd, lineOfBusinessEnd } from './brand-name.ts'
import { describedEnd, mayGoOn } from './described-body.ts'
import { fieldsAt } from './field-phrase.ts'
import { foreignTownEnd, houseNameEnd, schoolNameEnd } from './house-name.ts'
import { namesakeEnd } from './namesake.ts'
import { NUMBERED, numberedDivisionEnd, ROMAN, takesNumber } from './numbered-body.ts'
import { unknownSeatEnd } from './unknown-seat.ts'

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
  /** The place of its seat, named within the name. */
  seat?: PlaceHit
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
  if (isRankOfVisit(tokens, at)) return null
  const known = knownBodyAt(tokens, at, end, lowerHead, depth)
  const headed = headedBodyAt(tokens, at, end, lowerHead, depth)
  const plain = known && !(headed && headed.last > known.last) ? known : headed
  const proven = abbreviatedBody(tokens, at, end)
  const isLonger = proven !== null && proven.last > (plain?.last ?? at)
  const hit = isLonger
    ? { first: at, rule: 'organization/proven-by-abbreviation', ...proven }
    : plain && withHost(tokens, plain, end)
  if (hit && closesWithParty(tokens, hit.last, end)) return { ...hit, last: hit.last + 1 }
  // "Hội nghị Tư lệnh Lục quân ASEAN (ACAMM)": the members' armies, and no body.
  if (hit?.kind === 'army' && tokens[hit.last - 1]?.raw === 'ASEAN') return null
  const local = hit ? bareDivisionEnd(hit.kind, tokens, hit.last, end) : 0
  return hit && local > hit.last ? { ...hit, last: local } : hit
}

/** "thăm cấp Nhà nước Việt Nam": the rank of a visit, and then where it goes. */
function isRankOfVisit(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === 'cấp' && tokens[at]?.key === 'nhà' && tokens[at + 1]?.key === 'nước'
}

const PEOPLES = new Set(['association', 'committee'])

/** "Trung tâm Văn hóa Hàn Quốc tại Việt Nam", "Trung tâm Giao lưu Văn hóa Nhật Bản tại Việt Nam" */
function isCultureCentre(tokens: readonly Token[], { first, kind }: BodyHit): boolean {
  if (kind !== 'institute' || tokens[first]?.key !== 'trung') return false
  return [first + 2, first + 4].some((at) => tokens[at]?.key === 'văn' && tokens[at + 1]?.key === 'hóa')
}

/** "Hội Sinh viên Việt Nam tại Tây Úc", "Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam": a country's people in another. */
function withHost(tokens: readonly Token[], hit: BodyHit, end: number): BodyHit {
  const hasHost = PEOPLES.has(hit.kind) || isCultureCentre(tokens, hit)
  if (!hasHost || !/^(?:tại|ở)$/u.test(tokens[hit.last]?.key ?? '')) return hit
  const ofOurs = /^(?:việt nam|người việt)$/u.test(
    `${tokens[hit.last - 2]?.key} ${tokens[hit.last - 1]?.key}`,
  )
  if (!hit.country && !ofOurs) return hit
  if (tokens[hit.last + 1]?.key === 'nước' && tokens[hit.last + 2]?.key === 'ngoài')
    return { ...hit, last: hit.last + 3 }
  const host = seatAfter(tokens, hit.last, end, () => null)
  const home = host.seat?.place
  const isAbroad = home !== undefined && home.country !== hit.country && home.canonical !== ''
  return isAbroad ? { ...hit, ...host } : hit
}

const CENTRAL = new Set(['ương', 't.ư', 'tư', 'tw'])
const PARTY_WORDS = new Set(['bộ', 'ủy', 'viên', 'đoàn', 'phái'])

/** "Ban Tổ chức Trung ương Đảng": the bare word for the party closes the name of one of its central bodies. */
function closesWithParty(tokens: readonly Token[], last: number, end: number): boolean {
  const [before, token, next] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  if (last >= end || !before || !CENTRAL.has(before.key) || token?.key !== 'đảng' || !isCapital(token))
    return false
  return token.breaksBefore < 2 && !(next?.shape === 'lower' && PARTY_WORDS.has(next.key))
}

/** Heads that count in small letters too where a country or place follows. */
const LOWER_HEADS = new Set(['đại', 'chính', 'đảng', 'cơ', 'tỉnh', 'thành', 'phái', 'tổng', 'lãnh', 'trường'])
/** "phái đoàn Việt Nam" in small letters is any delegation. */
const NAMED_IN_CAPITALS = new Set(['Phái đoàn', 'Thương vụ'])

/** Forces that each province has a command of. */
const IN_PROVINCES = new Set(['Bộ đội Biên phòng'])

/** "Bộ Chỉ huy Bộ đội Biên phòng tỉnh": a province's own, which is not named here. */
function isLocalBranch(tokens: readonly Token[], first: number, last: number, name: string): boolean {
  if (!IN_PROVINCES.has(name)) return false
  return tokens[first - 1]?.key === 'huy' || (tokens[last]?.key === 'tỉnh' && tokens[last]?.shape === 'lower')
}

function knownBodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead: boolean,
  depth: number,
): BodyHit | null {
  const hit = phraseAt(KNOWN, tokens, at)
  if (!hit || hit.last > end) return null
  const [token] = [tokens[at]]
  // "đảng Bharatiya Janata": a party's head is written either way.
  if (token === undefined || (token.key !== 'đảng' && !lowerHead && !isCapital(token))) return null
  if (hit.value.abbreviation && token.shape !== 'upper') return null
  if (isLocalBranch(tokens, hit.first, hit.last, hit.value.fullName)) return null
  // "Intel" and "Apple" are names, "intel" is none; a run-on capital makes another name ("Bộ Chính trị" does not).
  // "Quốc hội Việt - Lào" names two parliaments, and no body.
  const after = pairAt(tokens, hit.last, end)
    ? { last: hit.last }
    : ownerAfter(tokens, hit.last, end, nested(tokens, end, depth), false)
  const extended = after.last > hit.last
  return {
    first: at,
    kind: 'known',
    rule: 'organization/known-body',
    ...after,
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
  if (!found || found.last >= end || beginsPlace(tokens, at, found.last, end)) return null
  let best: BodyHit | null = null
  for (const head of found.value) {
    const hit = complement(head, tokens, found.first, found.last, end, lowerHead, depth)
    // A name of its own only where no field, place or country reads better: "Đảng Nhân dân Cách mạng Lào".
    if (hit && (!best || (head.grammar !== 'free' && hit.last > best.last))) best = hit
  }
  if (tokens[at]?.shape === 'lower' || !mayGoOn(tokens, best?.last ?? found.last)) return best
  for (const head of found.value) {
    const core = describedEnd(head, tokens, found.last, end)
    if (core === found.last) continue
    const last =
      head.kind === 'committee' ? ownerAfter(tokens, core, end, nested(tokens, end, depth)).last : core
    if (last > (best?.last ?? found.last))
      best = { first: at, last, kind: head.kind, rule: 'organization/described-body' }
  }
  return best
}

/** "Đài Loan", "Hội An", "Trường Sa": a place's name, though its first syllable heads the names of bodies. */
function beginsPlace(tokens: readonly Token[], at: number, head: number, end: number): boolean {
  const place = head - at === 1 ? knownPlaceAt(tokens, at, end) : null
  return place !== null && place.last > head
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
  if (head.kind === 'school') {
    const last = schoolNameEnd(tokens, from, end)
    return last > from ? { first, last, kind: 'institute', rule: 'organization/house-name' } : null
  }
  const isLower = tokens[first]?.shape === 'lower' && !lowerHead
  const rule = `organization/${head.grammar}-body`
  if (head.grammar === 'country' || head.grammar === 'mission') {
    if (isLower && NAMED_IN_CAPITALS.has(head.text)) return null
    const of = tokens[from]?.key === 'của' ? from + 1 : from
    // "Hội đồng Lập pháp Quốc gia Thái Lan", "Quân đội Nhân dân Lào": words of level stand before the country.
    const level = head.grammar === 'country' && of === from ? levelsEnd(tokens, from, end) : of
    const owner = countryAt(tokens, of, end) ?? (level > of ? countryAt(tokens, level, end) : null)
    if (!owner) {
      // "Duma Quốc gia Quốc hội Liên bang Nga": the country is named with a greater body.
      const greater = head.grammar === 'country' ? nested(tokens, end, depth)(of) : null
      if (greater?.country) return { ...greater, first, kind: head.kind, rule }
      return head.kind === 'parliament' ? firstOfHouses(tokens, first, from, end, rule) : null
    }
    const posted =
      head.grammar === 'mission'
        ? seatAfter(tokens, owner.last, end, nested(tokens, end, depth))
        : { last: owner.last }
    return { first, kind: head.kind, rule, ...posted, ...countryOf(owner.hit) }
  }
  if (isLower && head.grammar !== 'place') return null
  if (head.grammar === 'place') {
    if (head.kind === 'association') {
      const of = /^(?:tại|ở)$/u.test(tokens[from]?.key ?? '') ? from + 1 : from
      const home = divisionAt(tokens, of, end)
      return home ? { first, last: home.last, kind: head.kind, rule } : null
    }
    const numbered = numberedDivisionEnd(tokens, from, end)
    if (numbered > from) return { first, last: numbered, kind: head.kind, country: 'VN', rule }
    const last = divisionAt(tokens, from, end)?.last ?? unknownSeatEnd(head.text, tokens, first, from, end)
    return last > from ? { first, last, kind: head.kind, country: 'VN', rule } : null
  }
  if (head.grammar === 'free') {
    const brand = brandEnd(tokens, from, end, /^(?:Công ty|Tập đoàn|Tổng|Đồn|Trạm|Nhà máy)/u.test(head.text))
    const last = brand > from ? brand : houseNameEnd(head, tokens, from, end)
    if (last === from) return null
    const owner = ownerAfter(tokens, last, end, () => null)
    return { first, kind: head.kind, rule, ...owner }
  }
  return fieldBody(head, tokens, first, from, end, depth, rule)
}

/** "Thượng viện và Hạ viện Mỹ": the country named with the second house is the first one's too. */
function firstOfHouses(
  tokens: readonly Token[],
  first: number,
  last: number,
  end: number,
  rule: string,
): BodyHit | null {
  const second = tokens[last]?.key === 'và' ? phraseAt(HEADS, tokens, last + 1) : null
  if (!second?.value.some(({ kind }) => kind === 'parliament') || !isCapital(tokens[first])) return null
  const owner = countryAt(tokens, second.last, end)
  if (!owner) return null
  const fullName = `${textOf(tokens, first, last)} ${textOf(tokens, second.last, owner.last)}`
  return { first, last, kind: 'parliament', rule, fullName, ...countryOf(owner.hit) }
}

const COMMA_KINDS = new Set(['ministry', 'committee', 'agency', 'department'])
const LOWER_FIELD_KINDS = new Set(['ministry', 'department', 'company'])
/** First syllables of what societies are for, in small letters: "Hội chữ thập đỏ", "Hội phụ nữ". */
const SOCIETY_FIELDS = new Set(['chữ', 'phụ', 'nông', 'cựu', 'hữu', 'liên', 'trăng'])

const PARTY_FIELDS = new Set(['nhân', 'cộng'])

/** "Bộ quốc phòng" is the ministry, "Bộ luật" is none. */
function takesLowerField(head: BodyHead, key: string): boolean {
  if (head.kind === 'association') return SOCIETY_FIELDS.has(key)
  if (head.kind === 'party') return PARTY_FIELDS.has(key)
  if (head.text === 'Ủy ban Chỉ đạo') return key === 'hợp'
  return LOWER_FIELD_KINDS.has(head.kind) && key !== 'luật' && key !== 'y'
}

/** "Bộ Quy tắc ứng xử", "Bộ luật": sets of things, and no ministries. */
const NO_MINISTRIES = new Set('quy luật tiêu sách ảnh phim sưu chỉ'.split(' '))

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
  // "công tác xây dựng Đảng của Việt Nam": the party without a name.
  if (head.text === 'Đảng' && start.key === 'của') return null
  if (head.text === 'Bộ' && NO_MINISTRIES.has(start.key) && tokens[from + 1]?.key !== 'hoạch') return null
  let last = from
  const capital: boolean = isCapital(start)
  if (capital || takesLowerField(head, start.key)) {
    const personAhead = capital && isPersonNameAt(tokens, from, end)
    if (!personAhead) last = fieldsAt(tokens, from, end, COMMA_KINDS.has(head.kind))
  }
  const level = levelsEnd(tokens, last, end)
  last = level
  const number = tokens[last]
  const isFigure =
    number?.kind === 'number' || (number !== undefined && ROMAN.test(number.raw) && last === from)
  if (isFigure && number.spaceBefore && number.breaksBefore < 2 && takesNumber(head, tokens[last + 1])) last++
  if (last === from && NEEDS_FIELD.has(head.kind) && isCountryOnly(tokens, from, end)) return null
  const owner = ownerAfter(tokens, last, end, nested(tokens, end, depth))
  const after = hasSeat(head)
    ? { ...owner, ...seatAfter(tokens, owner.last, end, nested(tokens, end, depth)) }
    : owner
  if (after.last === from || (after.last === level && needsMore(head, tokens, from, level))) return null
  const known = BRANDED.has(head.kind) ? knownBrandEnd(tokens, after.last, end) : after.last
  const brand =
    head.kind === 'company'
      ? firmNameEnd(head, tokens, known, end)
      : head.kind === 'association' && known === last && last > from
        ? foreignTownEnd(tokens, known, end)
        : houseNameEnd(head, tokens, namesakeEnd(head, tokens, known, end), end)
  // "Trường Đại học Sư phạm Hà Nội 2": the number behind the town.
  const figure = tokens[brand]
  const isCounted = figure?.kind === 'number' && figure.spaceBefore && figure.breaksBefore < 2
  const isHouse = NUMBERED.has(head.text) && brand > last && takesNumber(head, tokens[brand + 1])
  return { first, kind: head.kind, rule, ...after, last: isCounted && isHouse ? brand + 1 : brand }
}

/** "Tập đoàn Toyota Motor", "Tổng công ty Phát triển đô thị Kinh Bắc": lines of business, or a name of its own. */
function firmNameEnd(head: BodyHead, tokens: readonly Token[], at: number, end: number): number {
  const line = lineOfBusinessEnd(tokens, at, end)
  return line > at ? line : houseNameEnd(head, tokens, at, end)
}

const BRANDED = new Set(['agency', 'company'])

/** "Hãng thông tấn Nga ITAR-TASS": the name of its own after the description. */
function knownBrandEnd(tokens: readonly Token[], at: number, end: number): number {
  const brand = phraseAt(KNOWN, tokens, at)
  return brand && brand.last <= end && isCapital(tokens[at]) && tokens[at]?.spaceBefore ? brand.last : at
}

const NEEDS_FIELD = new Set(['ministry', 'department', 'committee'])

/** "các Bộ của Lào": a bare head and a country name no one body; "Ủy ban Việt Nam - Lào" does. */
function isCountryOnly(tokens: readonly Token[], at: number, end: number): boolean {
  const of = tokens[at]?.key === 'của' ? at + 1 : at
  const country = countryAt(tokens, of, end)
  return country !== null && !/^[-–]$/u.test(tokens[country.last]?.raw ?? '')
}

/** "Ủy ban thường trực", "Đảng toàn quốc": a level alone makes no name. */
function needsMore(head: BodyHead, tokens: readonly Token[], from: number, last: number): boolean {
  const bareLevel = levelsEnd(tokens, from, last) === last && !isCapital(tokens[from])
  return bareLevel || (head.text === 'Đảng' && !isCapital(tokens[from]))
}

/** Bodies whose seat is part of the name: "Tòa án đặc biệt tại Campuchia", "Văn phòng đặc trách ở Hong Kong". */
function hasSeat(head: BodyHead): boolean {
  return head.kind === 'court' || head.text.startsWith('Văn phòng')
}

function nested(tokens: readonly Token[], end: number, depth: number): ReadBody {
  return (at) => bodyAt(tokens, at, end, false, depth + 1)
}

function countryOf({ place }: PlaceHit): { country?: string } {
  return place.country ? { country: place.country } : {}
}
