import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'
import { summaryOfStates } from '@trucot/core/review/summary-of-states'

/** The counts of an article's row: a digest of its states, kept so that lists need not compute them. */
export function countColumns(states: readonly ClaimState[], record: ArticleRecord | null) {
  const counts = summaryOfStates(states)
  return {
    proposed_count: counts.proposed,
    accepted_count: counts.accepted,
    rejected_count: counts.rejected,
    suggestion_count: counts.suggestions,
    // A rejected claim that is gone is nobody's concern.
    not_found_count: states.filter((state) => state.notFound && state.status !== 'rejected').length,
    unsure_count: counts.unsure,
    conflict_count: record?.conflicts.length ?? 0,
  }
}

/** What an article without a page that counts shows in lists: nothing. */
export const NO_COUNTS = countColumns([], null)
