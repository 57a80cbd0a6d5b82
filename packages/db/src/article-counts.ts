import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'
import { conflictStates } from '@trucot/core/review/conflict-state'
import type { Decision } from '@trucot/core/review/decision'
import { summaryOfStates } from '@trucot/core/review/summary-of-states'
import { priorityOf } from './article-priority.ts'

/** What an article's counts are made of: its states, and the reading and the log that they follow from. */
export interface Counted {
  states: readonly ClaimState[]
  reading: { record: ArticleRecord; text: string } | null
  log: readonly Decision[]
}

/** The counts of an article's row: a digest of its states, kept so that lists need not compute them. */
export function countColumns({ states, reading, log }: Counted) {
  const counts = summaryOfStates(states)
  const record = reading?.record ?? null
  const conflicts = conflictStates(record?.conflicts ?? [], reading?.text ?? '', states, log).filter(
    ({ open }) => open,
  ).length
  return {
    proposed_count: counts.proposed,
    accepted_count: counts.accepted,
    rejected_count: counts.rejected,
    suggestion_count: counts.suggestions,
    not_found_count: counts.notFound,
    second_look_count: counts.secondLooks,
    unsure_count: counts.unsure,
    conflict_count: conflicts,
    priority: priorityOf({ ...counts, conflicts }, states, record),
  }
}

/** What an article without a page that counts shows in lists: nothing. */
export const NO_COUNTS = countColumns({ states: [], reading: null, log: [] })
