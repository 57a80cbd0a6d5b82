import type { Token } from '../../text/tokens.ts'
import { knownPlaceAt, type PlaceHit } from '../place/place-names.ts'
import { isCapital } from '../word-shape.ts'

/** "Bí thư Tỉnh ủy Vân Nam (Trung Quốc) Vương Ninh": a place in brackets between an office and the name, or null. */
export function placeInBrackets(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; place: PlaceHit } | null {
  if (at >= end || tokens[at]?.raw !== '(') return null
  const place = knownPlaceAt(tokens, at + 1, end)
  if (!place || tokens[place.last]?.raw !== ')' || place.last + 1 >= end) return null
  return isCapital(tokens[place.last + 1]) ? { last: place.last + 1, place } : null
}
