import type { Processing } from '@trucot/contract/article-view'
import type { TaskListing } from '@trucot/db/reading-task'

/** How far a reading has come, as it travels. */
export function processingView(task: TaskListing): Processing {
  const { state, reason, requestedAt, attempts, lastError, finishedAt } = task
  return {
    state,
    reason,
    requestedAt: requestedAt.toISOString(),
    attempts,
    lastError,
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}
