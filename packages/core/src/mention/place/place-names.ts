import { type Token, tokenize } from '../../text/tokens.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { TRANSCRIBED_COUNTRIES } from '../lexicon/transcribed-countries.ts'
import {
  PROVINCES_BEFORE_2025,
  PROVINCES_SINCE_2025,
  VIETNAMESE_TOWNS,
} from '../lexicon/vietnamese-places.ts'
import { commaSeparated } from '../lexicon/words.ts'
import { REGIONS, WORLD_CITIES } from '../lexicon/world-cities.ts'
import { gateOf, phraseAt, phraseTable } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'

/** What a place name stands for. */
export interface PlaceName {
  kind: 'country' | 'province' | 'city' | 'region'
  /** ISO 3166 code of the country it is or lies in. */
  country?: string
  /** Spelt like an ordinary syllable or given name. */
  ambiguous?: boolean
  /** The usual name of the same place, where this is another. */
  canonical: string
}

/** A place name at a token; `last` is exclusive. */
export interface PlaceHit {
  first: number
  last: number
  place: PlaceName
}

const CITY_OF_MANY_NAMES = 'Thành phố Hồ Chí Minh'

/** Names spelt by syllables, by the code of the country. */
const transcribed = new Map(
  TRANSCRIBED_COUNTRIES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', list = ''] = line.split(': ')
      return [code, commaSeparated(list)] as const
    }),
)

const FEWEST_JOINED = 3

/** "Cốtxta Rica", "Inđônêxia": the same spelling by syllables without its hyphens; null for names of few syllables. */
function joinedSyllables(name: string): string | null {
  if (name.split('-').length < FEWEST_JOINED) return null
  return name.replace(/-(?=\p{Ll})/gu, '')
}

function* placeNames(): Generator<[string, PlaceName]> {
  for (const { code, names, ambiguous = [] } of COUNTRIES) {
    const canonical = names[0] ?? ambiguous[0] ?? code
    for (const name of ambiguous) yield [name, { kind: 'country', country: code, canonical, ambiguous: true }]
    for (const name of [...(transcribed.get(code) ?? []), ...names]) {
      yield [name, { kind: 'country', country: code, canonical }]
      const joined = joinedSyllables(name)
      if (joined !== null) yield [joined, { kind: 'country', country: code, canonical }]
    }
  }
  for (const name of commaSeparated(`${PROVINCES_BEFORE_2025},${PROVINCES_SINCE_2025}`)) {
    const canonical = /HCM|Hồ Chí Minh/u.test(name) ? CITY_OF_MANY_NAMES : name
    yield [name, { kind: 'province', country: 'VN', canonical }]
  }
  for (const name of commaSeparated(VIETNAMESE_TOWNS)) {
    yield [name, { kind: 'city', country: 'VN', canonical: name }]
  }
  for (const line of WORLD_CITIES.trim().split('\n')) {
    const [country = '', list = ''] = line.split(': ')
    for (const name of commaSeparated(list)) yield [name, { kind: 'city', country, canonical: name }]
  }
  for (const name of commaSeparated(REGIONS)) yield [name, { kind: 'region', canonical: name }]
}

const LONG_NAME = 5

interface WrittenPlace {
  place: PlaceName
  /** Which words bear a capital: "hòa bình" is no province, "cộng hòa" in "Cộng hòa Pháp" needs none. */
  capitals: boolean[]
}

const PLACES = phraseTable(
  [...placeNames()].map(([name, place]): [string, WrittenPlace] => [
    name,
    { place, capitals: tokenize(name).map(isCapital) },
  ]),
)

/** True where every word that the lexicon writes with a capital has one in the text. */
function isWrittenAsName(tokens: readonly Token[], first: number, capitals: readonly boolean[]): boolean {
  // In long names of states the press writes capitals as it likes.
  const strict = capitals.length < LONG_NAME
  return capitals.every((capital, at) => !capital || (at > 0 && !strict) || isCapital(tokens[first + at]))
}

/** "Ca-ta-ni" does not name Ca-ta. */
function goesOnGlued(tokens: readonly Token[], at: number, end: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  if (at + 1 >= end || mark?.raw !== '-' || mark.spaceBefore || next?.spaceBefore !== false) return false
  return next.shape === 'lower'
}

const FORMS_OF_STATE = phraseTable(
  [
    'CH',
    'Cộng hòa',
    'Vương quốc',
    'Liên bang',
    'LB',
    'CHLB',
    'Cộng hòa Liên bang',
    'Đại công quốc',
    'Nhà nước',
    'Cộng hòa Dân chủ',
    'Cộng hòa Dân chủ Liên bang',
    'Cộng hòa Liên bang Dân chủ',
    'Cộng hòa Dân chủ Nhân dân',
    'Cộng hòa Xã hội Chủ nghĩa Dân chủ',
    'Cộng hòa Dân chủ Xã hội Chủ nghĩa',
    'CHXHCN Dân chủ',
    'CHDCLB',
    'Cộng hòa Nhân dân',
    'Cộng hòa Hồi giáo',
    'Cộng hòa Hồi giáo Liên bang',
    'Cộng hòa Thống nhất',
    'Cộng hòa Hợp tác',
    'Cộng hòa Ả-rập',
    'Cộng hòa Arab',
    'Cộng hòa A-rập',
    'Cộng hòa Bolivar',
    'Cộng hòa Xã hội chủ nghĩa',
    'Cộng hòa Hợp tác xã',
    'Cộng hòa Ả Rập',
    'Vương quốc Hồi giáo',
    'Vương quốc Hashemite',
    'Nhà nước Độc lập',
    'Nhà nước Đa dân tộc',
  ].map((form) => [form, form] as const),
)

const OPENS_PLACE = gateOf(PLACES, FORMS_OF_STATE)

/** "CH Czech", "Vương quốc Na Uy": a form of state before a country's usual name. */
function statelyNameAt(tokens: readonly Token[], at: number, end: number): PlaceHit | null {
  const form = isCapital(tokens[at]) ? phraseAt(FORMS_OF_STATE, tokens, at) : null
  // "thăm cấp Nhà nước Việt Nam": the rank of a visit, and no state's full name.
  if (!form || tokens[at - 1]?.key === 'cấp') return null
  const hit = plainNameAt(tokens, form.last, end)
  if (hit?.place.kind !== 'country') return null
  const { kind, country, canonical } = hit.place
  return { first: at, last: hit.last, place: country ? { kind, country, canonical } : { kind, canonical } }
}

/** The longest known place name that begins at a token, or null. */
export function knownPlaceAt(tokens: readonly Token[], at: number, end: number): PlaceHit | null {
  if (((tokens[at]?.gates ?? 0) & OPENS_PLACE) === 0) return null
  return plainNameAt(tokens, at, end) ?? statelyNameAt(tokens, at, end)
}

function plainNameAt(tokens: readonly Token[], at: number, end: number): PlaceHit | null {
  const hit = phraseAt(PLACES, tokens, at)
  if (!hit || hit.last > end || !isWrittenAsName(tokens, hit.first, hit.value.capitals)) return null
  if (goesOnGlued(tokens, hit.last, end)) return null
  // "Pháp ngữ", "Anh ngữ": a tongue, and no country.
  if (hit.value.place.ambiguous && tokens[hit.last]?.key === 'ngữ' && tokens[hit.last]?.breaksBefore === 0)
    return null
  return { first: at, last: hit.last, place: hit.value.place }
}
