import type { EventClaim } from '@trucot/core/claim/claim'
import { nameKey } from '@trucot/core/text/name-key'
import type { GoldEvent } from './gold-article.ts'
import type { GoldOfEntity } from './score-entities.ts'
import { personKeys } from './score-offices.ts'
import type { ScoredEntity, Scoring } from './scoring.ts'

export interface WantedEvent {
  gold: GoldEvent
  used: boolean
}

export interface FoundPerson {
  id: string
  role: string
  entity: ScoredEntity
}

/** The participants of an event that are people. */
export function peopleOf(scoring: Scoring, claim: EventClaim): FoundPerson[] {
  return claim.participants.flatMap(({ entity: id, role }) => {
    const entity = scoring.entityById.get(id)
    return entity?.type === 'person' ? [{ id, role, entity }] : []
  })
}

/** How well a claim answers a gold event: date and share of participants; null where it cannot be the same event. */
export function likeness(
  scoring: Scoring,
  goldOf: GoldOfEntity,
  gold: GoldEvent,
  claim: EventClaim,
): number | null {
  if (!gold.types.includes(claim.eventType)) return null
  const dated = gold.dates.length === 0 || gold.dates.includes(claim.date?.edtf ?? null)
  const wanted = new Set(gold.participants.map(nameKey))
  const shared = peopleOf(scoring, claim).filter((person) =>
    [...personKeys(scoring, goldOf, person.id)].some((key) => wanted.has(key)),
  ).length
  if (!dated && shared === 0) return null
  return (dated ? 1 : 0) + shared / Math.max(1, wanted.size)
}

/**
 * Pairs claims with gold events one to one: main events first, then the likeliest, then text order. A main event told as
 * background is no answer.
 */
export function matchEvents(
  scoring: Scoring,
  goldOf: GoldOfEntity,
  claims: readonly EventClaim[],
  wanted: readonly WantedEvent[],
): Map<EventClaim, WantedEvent> {
  const pairs = claims.flatMap((claim, order) =>
    wanted.flatMap((event) => {
      const alike = likeness(scoring, goldOf, event.gold, claim)
      if (alike === null || (event.gold.main && claim.status === 'background')) return []
      return [{ claim, order, event, alike }]
    }),
  )
  pairs.sort(
    (a, b) => Number(b.event.gold.main) - Number(a.event.gold.main) || b.alike - a.alike || a.order - b.order,
  )
  const given = new Map<EventClaim, WantedEvent>()
  const taken = new Set<WantedEvent>()
  for (const { claim, event } of pairs) {
    if (given.has(claim) || taken.has(event)) continue
    given.set(claim, event)
    taken.add(event)
  }
  return given
}
