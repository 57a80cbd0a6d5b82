import type { ArticleRecord } from '../../claim/article-record.ts'
import type { Entity } from '../../mention/entity.ts'
import type { ClaimState } from '../../review/claim-state.ts'
import type { EntityRef, PortableClaim } from '../../review/portable-claim.ts'
import { foldKey } from '../../text/fold-key.ts'
import { nameKey } from '../../text/name-key.ts'
import { daySpan } from '../date-span.ts'
import { type DocumentProfile, documentBlock } from '../identity/document-profile.ts'
import { personName } from '../identity/person-name.ts'
import type { PersonProfile } from '../identity/person-profile.ts'
import { awardBlock, conferenceBlock, organizationBlock, placeBlock } from '../identity/thing-identity.ts'
import type { ArticleContext, MaterialClaim, MaterialThing, ThingType } from './article-material.ts'
import { documentProfile, yearQuote } from './document-material.ts'

const FACTS = [
  'kind',
  'country',
  'gender',
  'honorific',
  'number',
  'issuer',
  'year',
  'subject',
  'ordinal',
  'parent',
] as const
const MOST_COMPANIONS = 40

type NamedThing = EntityRef & { entity: Entity | null }

function refsOf(claim: PortableClaim): EntityRef[] {
  switch (claim.type) {
    case 'office':
      return [claim.person]
    case 'statement':
      return [claim.speaker, claim.institution].filter((ref) => ref !== null)
    case 'event':
      return [
        ...claim.participants.map(({ entity }) => entity),
        ...(claim.place ? [claim.place] : []),
        ...claim.organizations,
        ...claim.objects,
      ]
  }
}

/** One thing a name key within a type: those the reading names, then those that only people's decisions do. */
function namedThings(record: ArticleRecord | null, claims: readonly MaterialClaim[]): NamedThing[] {
  const things = new Map<string, NamedThing>()
  for (const entity of record?.entities ?? []) {
    const key = `${entity.type} ${nameKey(entity.name)}`
    if (!things.has(key)) things.set(key, { type: entity.type, name: entity.name, keys: [], entity })
  }
  for (const { shown } of claims) {
    for (const ref of refsOf(shown)) {
      const key = `${ref.type} ${nameKey(ref.name)}`
      if (nameKey(ref.name) !== '' && !things.has(key)) things.set(key, { ...ref, entity: null })
    }
  }
  return [...things.values()]
}

function factsOf(entity: Entity | null): Record<string, string> {
  if (!entity) return {}
  return Object.fromEntries(FACTS.flatMap((fact) => (entity[fact] ? [[fact, entity[fact]]] : [])))
}

function personProfile(
  key: string,
  name: string,
  entity: Entity | null,
  claims: readonly MaterialClaim[],
  { day, bodyHeld }: ArticleContext,
): PersonProfile {
  const companions = new Set<string>()
  const events: string[] = []
  const offices: PersonProfile['offices'] = []
  for (const { shown, things, edtf } of claims) {
    const isThere = things.some(({ type, nameKey: other }) => type === 'person' && other === key)
    const span = daySpan(edtf)
    if (shown.type === 'office') {
      if (isThere) {
        const { title, former } = shown
        const organization = shown.organization === null ? null : bodyHeld(shown.organization, key)
        offices.push({ title, organization, former, first: span?.first ?? day, last: span?.last ?? day })
      } else companions.add(foldKey(shown.person.name))
    } else if (shown.type === 'event' && isThere) {
      for (const { entity: other } of shown.participants)
        if (other.type === 'person') companions.add(foldKey(other.name))
      if (span && span.first === span.last) events.push(`${shown.eventType} ${span.first}`)
    }
  }
  companions.delete(foldKey(name))
  return {
    name,
    gender: entity?.gender ?? null,
    offices,
    companions: [...companions].slice(0, MOST_COMPANIONS),
    events: [...new Set(events)],
    origins: [],
    first: day,
    last: day,
  }
}

function blockOf(
  type: ThingType,
  name: string,
  entity: Entity | null,
  document: DocumentProfile | null,
): string | null {
  const named = {
    name,
    parent: entity?.parent ?? null,
    ordinal: entity?.ordinal ?? null,
    year: entity?.year ?? null,
  }
  switch (type) {
    case 'person':
      return personName(name).block
    case 'document':
      return document && documentBlock(document)
    case 'organization':
      return organizationBlock(named)
    case 'place':
      return placeBlock(named)
    case 'conference':
      return conferenceBlock(named)
    case 'award':
      return awardBlock(named)
  }
}

/** The things of an article, with what the resolver compares them by. */
export function thingMaterial(
  record: ArticleRecord | null,
  text: string | null,
  states: readonly ClaimState[],
  claims: readonly MaterialClaim[],
  context: ArticleContext,
): MaterialThing[] {
  return namedThings(record, claims).map((thing) => {
    const { type, entity } = thing
    const key = nameKey(thing.name)
    const name = (type === 'organization' ? context.bodyTold(thing.name) : thing.name).normalize('NFC')
    const document =
      type === 'document' ? documentProfile({ name, entity }, record, text, claims, context) : null
    return {
      type,
      nameKey: key,
      name,
      aliases: (entity?.aliases ?? []).map((alias) => alias.normalize('NFC')),
      block: blockOf(type, name, entity, document),
      facts: factsOf(entity),
      person: type === 'person' ? personProfile(key, name, entity, claims, context) : null,
      document,
      yearQuote: type === 'document' ? yearQuote(entity, text, states) : null,
    }
  })
}
