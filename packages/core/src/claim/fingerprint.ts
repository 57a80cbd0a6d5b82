import type { EntityType } from '../mention/entity.ts'
import { nameKey, textKey } from '../text/name-key.ts'
import { textHash } from '../text/text-hash.ts'
import type { Claim } from './claim.ts'
import { type ClaimValues, claimValues } from './claim-values.ts'

/** All that a fingerprint takes from an entity: never its local id. */
export interface Named {
  type: EntityType
  name: string
}

const thingKey = (thing: Named | null) => thing && `${thing.type}:${nameKey(thing.name)}`
const nameOrNull = (name: string | null) => (name === null ? null : nameKey(name))
const thingKeys = (things: readonly Named[]) => things.map(thingKey).sort()

function valueKey(values: ClaimValues<Named>): unknown[] {
  switch (values.type) {
    case 'office':
      return [
        thingKey(values.person),
        nameOrNull(values.title),
        nameOrNull(values.organization),
        values.former,
      ]
    case 'event':
      return [
        values.eventType,
        values.date?.edtf ?? null,
        thingKey(values.place),
        values.participants.map(({ entity, role }) => `${thingKey(entity)} ${role}`).sort(),
        thingKeys(values.organizations),
        thingKeys(values.objects),
        values.status,
        nameOrNull(values.subject),
      ]
    case 'statement':
      return [
        thingKey(values.speaker),
        thingKey(values.institution),
        values.words === null ? null : textKey(values.words),
        values.mode,
      ]
  }
}

/**
 * A hash of type, normalised values and quoted words: 32 hex digits, equal for the same claim whatever its offsets
 * or the reader's version. The order of quotes and lists, and a quote said twice, make no difference.
 */
export function fingerprint(values: ClaimValues<Named>, quotes: readonly string[]): string {
  const words = [...new Set(quotes.map(textKey))].sort()
  const content = JSON.stringify([values.type, valueKey(values), words])
  return textHash(content).slice(0, 32)
}

/** The fingerprint of a claim as it stands in a record; `entity` gives the record's entities by local id. */
export function fingerprintClaim(claim: Claim, text: string, entity: (id: string) => Named): string {
  const quotes = claim.evidence.map(({ start, end }) => text.slice(start, end))
  return fingerprint(claimValues(claim, text, entity), quotes)
}
