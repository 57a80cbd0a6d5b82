import type { Token } from '../../text/tokens.ts'
import type { NameMention } from '../mention.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { divisionAt, type LedPlace } from '../place/country-at.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { HEADS, KNOWN } from './body-names.ts'
import { fieldsAt } from './field-phrase.ts'
import type { RowOfBodies } from './row-of-bodies.ts'

/** Words for several divisions, and the word that one of them bears in the name of its body. */
const DIVISIONS = phraseTable(
  Object.entries({
    tỉnh: 'tỉnh; tỉnh, thành phố; tỉnh, thành; tỉnh/thành phố; tỉnh/thành; tỉnh và thành phố; tỉnh thành; tỉnh biên giới; địa phương',
    'thành phố': 'thành phố',
    huyện: 'huyện; huyện biên giới',
    quận: 'quận',
    xã: 'xã; xã biên giới',
    phường: 'phường; xã, phường; phường, xã',
  }).flatMap(([one, words]) => words.split('; ').map((several) => [several, one] as const)),
)
const CITIES = /^(?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Hồ Chí Minh)$/iu
const SEVERAL = new Set('các hai ba bốn năm sáu bảy tám'.split(' '))
const WITH_FIELD = new Set(['Sở', 'Cục', 'Chi cục', 'Ban Quản lý', 'Hội', 'Liên hiệp', 'Liên đoàn'])
/** Heads that say already of what kind of division they are. */
const SAYS_DIVISION = /^(?:.* )?(?:Tỉnh|Thành|Huyện|Quận|Thị) ?(?:ủy|đoàn|đội)$/iu
/** First syllables of known bodies that have branches in the provinces. */
const SOCIETIES = new Set('hội liên đoàn mặt hiệp công'.split(' '))
const LOCAL_KINDS = new Set(['committee', 'police'])
const MOST = 12

const JOINTS = /^[,–-]$/u
const RULE = 'organization/row-of-bodies'

interface Part {
  first: number
  last: number
  /** A head that only the place completes: "UBND", "Công an". */
  isLocal: boolean
}

interface Places {
  places: LedPlace[]
  /** The word that each bears in a name, where it has none of its own. */
  division: string
}

/**
 * "UBND các tỉnh Lào Cai, Hà Giang", "Sở Ngoại vụ hai tỉnh Quảng Trị và Savannakhet": one body of each place; "Tỉnh ủy, HĐND, UBND
 * tỉnh Lào Cai": several of one place, of which the last is left to be read by itself. Null where there is no such row.
 */
export function rowOfLocalBodies(tokens: readonly Token[], at: number, end: number): RowOfBodies | null {
  if (!isCapital(tokens[at])) return null
  const parts = partsAt(tokens, at, end)
  const last = parts.at(-1)
  if (!last) return null
  const row = placesAt(tokens, last.last, end)
  if (row) return ofEachPlace(tokens, parts, row)
  const place = parts.length > 1 ? divisionAt(tokens, last.last, end) : null
  if (!place || place.hit.place.kind === 'country' || (tokens[last.last]?.breaksBefore ?? 2) > 1) return null
  const division = textOf(tokens, place.first, place.hit.first)
  const bodies = parts
    .slice(0, -1)
    .map((part) => bodyOf(tokens, part, part, nameOf(tokens, part, place, division)))
  return { last: last.first, bodies, places: [] }
}

/** Heads of local bodies joined by marks, or one body of a field; only what is local may stand beside others. */
function partsAt(tokens: readonly Token[], at: number, end: number): Part[] {
  const parts: Part[] = []
  for (let next = at; next < end && parts.length < MOST; ) {
    const part = partAt(tokens, next, end)
    if (!part || (parts.length > 0 && !part.isLocal)) break
    parts.push(part)
    const joint = tokens[part.last]
    const joins = JOINTS.test(joint?.raw ?? '') || joint?.key === 'và'
    if (!part.isLocal || !joins || (joint?.breaksBefore ?? 2) > 1) break
    next = part.last + 1
  }
  return parts
}

/** "UBND", "Công an", "Sở Ngoại vụ": what each province or town has of its own, up to where its place would follow. */
function partAt(tokens: readonly Token[], at: number, end: number): Part | null {
  if (!isCapital(tokens[at])) return null
  const known = phraseAt(KNOWN, tokens, at)
  const head = phraseAt(HEADS, tokens, at)
  const isLocal = head?.value.some(
    ({ text, grammar, kind }) => text === 'Đảng ủy' || (grammar === 'place' && LOCAL_KINDS.has(kind)),
  )
  // "HĐND - UBND" heads a name of its own where it stands alone; in a row they are two.
  const isTwo = head !== null && JOINTS.test(tokens[at + 1]?.raw ?? '') && tokens[at]?.shape === 'upper'
  if (head && isLocal && head.last >= (known?.last ?? 0))
    return { first: at, last: isTwo ? at + 1 : head.last, isLocal: true }
  const fielded = head?.value.some(({ text, grammar }) => grammar === 'field' && WITH_FIELD.has(text))
  const field = head && fielded ? fieldsAt(tokens, head.last, end, true) : at
  const isSociety = known !== null && SOCIETIES.has(tokens[at]?.key ?? '')
  const last = Math.max(field > (head?.last ?? at) ? field : at, isSociety ? known.last : at)
  return last > at ? { first: at, last, isLocal: false } : null
}

/** "các tỉnh Lào Cai, Hà Giang và Điện Biên": null where there are not two. */
function placesAt(tokens: readonly Token[], at: number, end: number): Places | null {
  const [several, word] = [tokens[at], tokens[at + 1]]
  const isSeveral = several?.kind === 'number' || SEVERAL.has(several?.key ?? '')
  if (!isSeveral || (several?.breaksBefore ?? 2) > 1 || word?.shape !== 'lower') return null
  const division = phraseAt(DIVISIONS, tokens, at + 1)
  if (!division) return null
  const places: LedPlace[] = []
  let next = tokens[division.last]?.raw === ':' ? division.last + 1 : division.last
  while (next < end && places.length < MOST && (tokens[next]?.breaksBefore ?? 2) < 2) {
    const place = divisionAt(tokens, next, end) ?? unknownDivision(tokens, next)
    if (!place || place.hit.place.kind === 'country') break
    places.push(place)
    const joint = tokens[place.last]
    if (joint?.raw !== ',' && joint?.key !== 'và') break
    next = place.last + 1
  }
  return places.length > 1 ? { places, division: division.value } : null
}

const LONGEST_NAME = 3

/** "các xã Ia Dom, Ia Nan": capitals that the row says are a division's name. */
function unknownDivision(tokens: readonly Token[], at: number): LedPlace | null {
  let last = at
  while (last - at < LONGEST_NAME && isCapital(tokens[last]) && (tokens[last]?.breaksBefore ?? 2) < 2) last++
  if (last === at) return null
  return { first: at, last, hit: { first: at, last, place: { kind: 'province', canonical: '' } } }
}

function ofEachPlace(
  tokens: readonly Token[],
  parts: readonly Part[],
  { places, division }: Places,
): RowOfBodies {
  const bodies = parts.flatMap((part, nth) =>
    places.map((place, index) => {
      const words = { first: place.first, last: place.last }
      const own = nth === parts.length - 1 ? { first: part.first, last: place.last } : part
      return bodyOf(tokens, part, index === 0 ? own : words, nameOf(tokens, part, place, division))
    }),
  )
  return {
    last: places.at(-1)?.last ?? 0,
    bodies: bodies.toSorted((a, b) => a.start - b.start),
    places: places.map(({ hit }) => hit),
  }
}

/** "UBND tỉnh Lào Cai", "UBND thành phố Hải Phòng", "Tỉnh ủy Lào Cai". */
function nameOf(tokens: readonly Token[], part: Part, { first, hit }: LedPlace, division: string): string {
  const head = textOf(tokens, part.first, part.last)
  const place = textOf(tokens, hit.first, hit.last)
  if (SAYS_DIVISION.test(head.normalize('NFC'))) return `${head} ${place}`
  const own = textOf(tokens, first, hit.first)
  const word = own || (division === 'tỉnh' && CITIES.test(place.normalize('NFC')) ? 'thành phố' : division)
  return `${head} ${word ? `${word} ` : ''}${place}`
}

function bodyOf(
  tokens: readonly Token[],
  part: Part,
  { first, last }: { first: number; last: number },
  name: string,
): NameMention {
  return {
    type: 'organization',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    name,
    written: textOf(tokens, first, last),
    kind: part.isLocal ? 'committee' : 'department',
    rule: RULE,
  }
}
