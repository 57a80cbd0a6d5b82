import { type ClaimChange, claimChanges, type ReadingChanges } from './claim-change.ts'
import type { ClaimState, Suggestion } from './claim-state.ts'
import { sameValues } from './decided-values.ts'
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

/** What another reading does to an article, claim by claim. */
export interface ReviewChanges {
  summary: RereadSummary
  /** `decided`: people decided on the claim. */
  changes: (ClaimChange & { decided: boolean })[]
  /** Claims that people had decided on. */
  decidedClaims: number
}

function differenceOf({ same, changes }: ReadingChanges): ReadingDifference {
  const count = (kind: ClaimChange['kind']) => changes.filter((change) => change.kind === kind).length
  return { same, new: count('added'), changed: count('changed'), gone: count('retired') }
}

/** Compares two readings of an article; null is no reading. */
export function compareReadings(before: Reading | null, after: Reading | null): ReadingDifference {
  return differenceOf(claimChanges(before, after))
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

function fingerprints(machine: ReadonlyMap<string, PortableClaim | null>): Set<string> {
  return new Set([...machine.values()].flatMap((claim) => claim?.fingerprint ?? []))
}

/** What `after` in place of the current reading changes, with the same log. Nothing is written: a preview as well. */
export function reviewChanges(input: ReviewInput, after: Reading | null): ReviewChanges {
  const difference = claimChanges(input.current, after)
  const claims = differenceOf(difference)
  if (input.log.length === 0) {
    const changes = difference.changes.map((change) => ({ ...change, decided: false }))
    return { summary: { claims, suggestionsRaised: 0, decisionsMet: 0 }, changes, decidedClaims: 0 }
  }
  const [before, then] = [reviewArticle(input), reviewArticle({ ...input, current: after })]
  const known = suggestionKeys(before)
  const [old, current] = [machineOf(before), machineOf(then)]
  const [oldPrints, currentPrints] = [fingerprints(old), fingerprints(current)]
  const ids = [...new Set([...old.keys(), ...current.keys()])]
  return {
    summary: {
      claims,
      suggestionsRaised: [...suggestionKeys(then)].filter((key) => !known.has(key)).length,
      decisionsMet: ids.filter((id) => differs(old.get(id), current.get(id))).length,
    },
    changes: difference.changes.map((change) => ({
      ...change,
      decided:
        oldPrints.has(change.before?.fingerprint ?? '') || currentPrints.has(change.after?.fingerprint ?? ''),
    })),
    decidedClaims: old.size,
  }
}

/** The same in numbers. */
export function compareReview(input: ReviewInput, after: Reading | null): RereadSummary {
  return reviewChanges(input, after).summary
}
