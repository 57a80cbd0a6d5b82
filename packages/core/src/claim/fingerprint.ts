import type { EntityType } from '../mention/entity.ts'
import { nameKey, textKey } from '../text/name-key.ts'
import type { Span } from '../text/span.ts'
import { textHash } from '../text/text-hash.ts'
import type { Claim } from './claim.ts'
import { type ClaimValues, claimValues } from './claim-values.ts'

/** All that a fingerprint takes from an entity: never its local id. */
export interface Named {
  type: EntityType
  name: string
}

const thingKey = ({ type, name }: Named): string => `${type}:${nameKey(name)}`
const nameOrNull = (name: string | null) => (name === null ? null : nameKey(name))

function valueKey<Thing>(values: ClaimValues<Thing>, keyOf: (thing: Thing) => string): unknown[] {
  const keyOrNull = (thing: Thing | null) => thing && keyOf(thing)
  switch (values.type) {
    case 'office':
      return [keyOf(values.person), nameOrNull(values.title), nameOrNull(values.organization), values.former]
    case 'event':
      return [
        values.eventType,
        values.date?.edtf ?? null,
        keyOrNull(values.place),
        values.participants.map(({ entity, role }) => `${keyOf(entity)} ${role}`).sort(),
        values.organizations.map(keyOf).sort(),
        values.objects.map(keyOf).sort(),
        values.status,
        nameOrNull(values.subject),
      ]
    case 'statement':
      return [
        keyOrNull(values.speaker),
        keyOrNull(values.institution),
        values.words === null ? null : textKey(values.words),
        values.mode,
      ]
  }
}

function hashOfKeys(type: string, values: unknown[], quotes: string[]): string {
  const words = quotes.length < 2 ? quotes : [...new Set(quotes)].sort()
  return textHash(JSON.stringify([type, values, words])).slice(0, 32)
}

/**
 * A hash of type, normalised values and quoted words: 32 hex digits, equal for the same claim whatever its offsets
 * or the reader's version. The order of quotes and lists, and a quote said twice, make no difference.
 */
export function fingerprint(values: ClaimValues<Named>, quotes: readonly string[]): string {
  return hashOfKeys(
    values.type,
    valueKey(values, thingKey),
    quotes.map((quote) => textKey(quote)),
  )
}

/**
 * Fingerprints the claims of one record; `entity` gives the record's entities by local id. Many claims name the same things
 * and quote the same sentence: the key of each is made once.
 */
export function fingerprintsIn(text: string, entity: (id: string) => Named): (claim: Claim) => string {
  const things = new Map<string, string>()
  const quotes = new Map<number, string>()
  const keyOfThing = (id: string): string => {
    const key = things.get(id) ?? thingKey(entity(id))
    things.set(id, key)
    return key
  }
  const keyOfQuote = ({ start, end }: Span): string => {
    const place = start * (text.length + 1) + end
    const key = quotes.get(place) ?? textKey(text.slice(start, end))
    quotes.set(place, key)
    return key
  }
  const id = (local: string) => local
  return (claim) =>
    hashOfKeys(claim.type, valueKey(claimValues(claim, text, id), keyOfThing), claim.evidence.map(keyOfQuote))
}

/** The fingerprint of a claim as it stands in a record; `entity` gives the record's entities by local id. */
export function fingerprintClaim(claim: Claim, text: string, entity: (id: string) => Named): string {
  return fingerprintsIn(text, entity)(claim)
}
