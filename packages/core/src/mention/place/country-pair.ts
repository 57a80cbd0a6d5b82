import type { Token } from '../../text/tokens.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { PAIR_NAMES } from '../lexicon/pair-names.ts'
import { isCapital } from '../word-shape.ts'
import { knownPlaceAt, type PlaceHit } from './place-names.ts'

const pairNames = new Map(Object.entries(PAIR_NAMES))
const canonicalOf = new Map(
  COUNTRIES.map(({ code, names, ambiguous }) => [code, names[0] ?? ambiguous?.[0] ?? code]),
)

/** "Việt - Nga", "Hàn-Việt", "Mỹ-Trung": two or more countries by their pair names; `last` is exclusive. */
export function pairAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; places: PlaceHit[] } | null {
  const first = partAt(tokens, at, end)
  if (!first) return null
  const places = [first]
  let last = first.last
  while (last + 1 < end && /^[-–]$/u.test(tokens[last]?.raw ?? '')) {
    const next = partAt(tokens, last + 1, end)
    if (!next) break
    places.push(next)
    last = next.last
  }
  return places.length > 1 ? { last, places } : null
}

function partAt(tokens: readonly Token[], at: number, end: number): PlaceHit | null {
  const token = tokens[at]
  if (!isCapital(token) || at >= end) return null
  const known = knownPlaceAt(tokens, at, end)
  if (known) return known
  const country = pairNames.get(token.key)
  if (!country) return null
  const canonical = canonicalOf.get(country) ?? country
  return { first: at, last: at + 1, place: { kind: 'country', country, canonical, ambiguous: true } }
}
