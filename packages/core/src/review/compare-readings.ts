import { alignReadings } from './align-readings.ts'
import type { ClaimState, Suggestion } from './claim-state.ts'
import { sameValues } from './decided-values.ts'
import { PlacedReading } from './placed-reading.ts'
import type { PortableClaim } from './portable-claim.ts'
import { reviewArticle } from './review-article.ts'
import type { Reading, ReviewInput } from './review-input.ts'

/** What a reading's claims are against another's. `same`: every field says the same, wherever it stands. */
export interface ReadingDifference {
  same: number
  new: number
  changed: number
  gone: number
}

/** What putting another reading in force does to an article. */
export interface RereadSummary {
  claims: ReadingDifference
  /** Suggestions that were not there before. */
  suggestionsRaised: number
  /** Decided claims that the readings have differently, or that only one of them has. */
  decisionsMet: number
}

const NO_READING = PlacedReading.erased([])

/** Compares two readings of an article; null is no reading. */
export function compareReadings(before: Reading | null, after: Reading | null): ReadingDifference {
  const [old, current] = [before, after].map((reading) =>
    reading ? PlacedReading.of(reading) : NO_READING,
  ) as [PlacedReading, PlacedReading]
  const { currentOf } = alignReadings(old, current)
  let same = 0
  for (const [from, to] of currentOf) {
    const [one, other] = [old.claims[from]?.claim, current.claims[to]?.claim]
    if (one && other && sameValues(one, other)) same++
  }
  return {
    same,
    new: current.claims.length - currentOf.size,
    changed: currentOf.size - same,
    gone: old.claims.length - currentOf.size,
  }
}

function suggestionKeys(states: readonly ClaimState[]): Set<string> {
  const key = (id: string, { path, value }: Suggestion) => JSON.stringify([id, path, value])
  return new Set(states.flatMap((state) => state.suggestions.map((suggestion) => key(state.id, suggestion))))
}

function machineOf(states: readonly ClaimState[]): Map<string, PortableClaim | null> {
  return new Map(
    states.filter(({ decisionIds }) => decisionIds.length > 0).map(({ id, machine }) => [id, machine]),
  )
}

function differs(one: PortableClaim | null | undefined, other: PortableClaim | null | undefined): boolean {
  if (!one || !other) return Boolean(one) !== Boolean(other)
  return !sameValues(one, other)
}

/** What `after` in place of the current reading changes, with the same log. Nothing is written: a preview as well. */
export function compareReview(input: ReviewInput, after: Reading | null): RereadSummary {
  const claims = compareReadings(input.current, after)
  if (input.log.length === 0) return { claims, suggestionsRaised: 0, decisionsMet: 0 }
  const [before, then] = [reviewArticle(input), reviewArticle({ ...input, current: after })]
  const known = suggestionKeys(before)
  const [old, current] = [machineOf(before), machineOf(then)]
  const ids = [...new Set([...old.keys(), ...current.keys()])]
  return {
    claims,
    suggestionsRaised: [...suggestionKeys(then)].filter((key) => !known.has(key)).length,
    decisionsMet: ids.filter((id) => differs(old.get(id), current.get(id))).length,
  }
}
