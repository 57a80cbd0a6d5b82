import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'

/** The counts of an article's row: a digest of its states, kept so that lists need not compute them. */
export function countColumns(states: readonly ClaimState[], record: ArticleRecord | null) {
  const count = (test: (state: ClaimState) => boolean) => states.filter(test).length
  return {
    proposed_count: count((state) => state.status === 'proposed'),
    accepted_count: count((state) => state.status === 'accepted' || state.status === 'edited'),
    rejected_count: count((state) => state.status === 'rejected'),
    suggestion_count: states.reduce((sum, state) => sum + state.suggestions.length, 0),
    not_found_count: count(
      (state) => state.notFound && (state.status === 'accepted' || state.status === 'edited'),
    ),
    unsure_count: count((state) => state.unsure),
    conflict_count: record?.conflicts.length ?? 0,
  }
}

/** What an article without a page that counts shows in lists: nothing. */
export const NO_COUNTS = {
  proposed_count: 0,
  accepted_count: 0,
  rejected_count: 0,
  suggestion_count: 0,
  not_found_count: 0,
  unsure_count: 0,
  conflict_count: 0,
}
