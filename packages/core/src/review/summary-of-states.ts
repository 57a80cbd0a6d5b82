import type { ClaimState } from './claim-state.ts'

/** How many claims of an article are in which state; one claim may count in several. */
export interface StateCounts {
  /** Waiting for a verdict: proposed, or edited and not yet accepted as a whole. */
  proposed: number
  /** Accepted as a whole, as the machine had it or as edited. */
  accepted: number
  rejected: number
  /** Claims on which the machine suggests another value than the person's. */
  suggestions: number
  /** Decided claims that the reading has no longer, and that nobody has kept knowing so. */
  notFound: number
  /** Claims accepted with many at once that were drawn for a second look. */
  secondLooks: number
  unsure: number
}

/** Counts for lists of articles. Where a page is withdrawn its claims stop counting: pass none. */
export function summaryOfStates(states: readonly ClaimState[]): StateCounts {
  const count = (holds: (state: ClaimState) => boolean) => states.filter(holds).length
  const { length } = states
  const accepted = count((state) => state.accepted && state.status !== 'merged')
  const rejected = count((state) => state.status === 'rejected')
  const merged = count((state) => state.status === 'merged')
  return {
    proposed: length - accepted - rejected - merged,
    accepted,
    rejected,
    suggestions: count((state) => state.suggestions.length > 0),
    notFound: count((state) => state.notFound && !state.keptNotFound),
    secondLooks: count((state) => state.secondLook),
    unsure: count((state) => state.unsure),
  }
}
