import type { Token } from '../../text/tokens.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import {
  PROVINCES_BEFORE_2025,
  PROVINCES_SINCE_2025,
  VIETNAMESE_TOWNS,
} from '../lexicon/vietnamese-places.ts'
import { commaSeparated } from '../lexicon/words.ts'
import { REGIONS, WORLD_CITIES } from '../lexicon/world-cities.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
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

function* placeNames(): Generator<[string, PlaceName]> {
  for (const { code, names, ambiguous = [] } of COUNTRIES) {
    const canonical = names[0] ?? ambiguous[0] ?? code
    for (const name of names) yield [name, { kind: 'country', country: code, canonical }]
    for (const name of ambiguous) yield [name, { kind: 'country', country: code, canonical, ambiguous: true }]
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

const PLACES = phraseTable(placeNames())
const LOWER_STARTS = new Set(['châu', 'vịnh', 'bán', 'eo', 'khu', 'các'])

/** Every word that starts after white space must bear a capital: "hòa bình" is no province. */
function isWrittenAsName(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const capital: boolean = isCapital(token)
    if (capital) capitals++
    else if (at === first ? !LOWER_STARTS.has(token.key) : token.spaceBefore && last - first < 4) return false
  }
  return capitals > 0
}

/** The longest known place name that begins at a token, or null. */
export function knownPlaceAt(tokens: readonly Token[], at: number, end: number): PlaceHit | null {
  const hit = phraseAt(PLACES, tokens, at)
  if (!hit || hit.last > end || !isWrittenAsName(tokens, hit.first, hit.last)) return null
  return { first: at, last: hit.last, place: hit.value }
}
