import type { PlaceHit } from '../place/place-names.ts'

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

/** The country that a name says a body is of, where it says one. */
export function countryOf({ place }: PlaceHit): { country?: string } {
  return place.country ? { country: place.country } : {}
}
