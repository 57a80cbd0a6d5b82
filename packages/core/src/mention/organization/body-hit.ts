import type { Token } from '../../text/tokens.ts'
import type { PlaceHit } from '../place/place-names.ts'
import { textOf } from '../word-shape.ts'

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
  /** The name where it is not simply the words of the span. */
  name?: string
  /** The place of its seat, named within the name. */
  seat?: PlaceHit
}

/** The country that a name says a body is of, where it says one. */
export function countryOf({ place }: PlaceHit): { country?: string } {
  return place.country ? { country: place.country } : {}
}

/** A body's name: the words of its span, but where they are not all of it. */
export function nameOfBody(tokens: readonly Token[], { first, last, name }: BodyHit): string {
  return name ?? textOf(tokens, first, last)
}
