import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'
import { summaryOfStates } from '@trucot/core/review/summary-of-states'
import { awaitsVerdict, priorityOf } from './article-priority.ts'

/** Conflicts that a verdict is still wanted for: on one of the claims named, or on any where none is. */
function openConflicts(states: readonly ClaimState[], record: ArticleRecord | null): number {
  const waiting = new Set(states.filter(awaitsVerdict).map((state) => state.localId))
  const isOpen = (claims: readonly string[]) =>
    claims.length === 0 ? waiting.size > 0 : claims.some((id) => waiting.has(id))
  return (record?.conflicts ?? []).filter((conflict) => isOpen(conflict.claims)).length
}

/** The counts of an article's row: a digest of its states, kept so that lists need not compute them. */
export function countColumns(states: readonly ClaimState[], record: ArticleRecord | null) {
  const counts = summaryOfStates(states)
  // A rejected claim that is gone is nobody's concern.
  const notFound = states.filter((state) => state.notFound && state.status !== 'rejected').length
  const conflicts = openConflicts(states, record)
  return {
    proposed_count: counts.proposed,
    accepted_count: counts.accepted,
    rejected_count: counts.rejected,
    suggestion_count: counts.suggestions,
    not_found_count: notFound,
    unsure_count: counts.unsure,
    conflict_count: conflicts,
    priority: priorityOf({ ...counts, notFound, conflicts }, states, record),
  }
}

/** What an article without a page that counts shows in lists: nothing. */
export const NO_COUNTS = countColumns([], null)
