import type { Database } from '@trucot/db/database'
import { sweepExpired } from '@trucot/db/reading-task'
import { sweepRereads } from '@trucot/db/reread'
import { forgetWorkers } from '@trucot/db/worker'
import type { OpenQueue, QueueCounts } from '@trucot/queue/queue-backend'

const REREAD_IDLE_SECONDS = 20

function isEmpty({ waiting, active, delayed }: QueueCounts): boolean {
  return waiting + active + delayed === 0
}

/**
 * Makes the round of a sweeper: it offers again what is due, and everything that was offered where the queue was found
 * empty twice in a row, for then it has forgotten what it was told.
 */
export function makeSweeper(
  db: Database,
  queue: OpenQueue<never>,
  onLost: (articles: number) => void,
): () => Promise<boolean> {
  let emptyBefore = false
  return async () => {
    // An unreachable queue must not keep ended leases from being found.
    const empty = await queue.counts().then(isEmpty, () => false)
    const lost = empty && emptyBefore
    emptyBefore = empty
    return await db.transaction().execute(async (tx) => {
      const offered = await sweepExpired(tx, { queueIsEmpty: lost })
      if (offered > 0) onLost(offered)
      await sweepRereads(tx, REREAD_IDLE_SECONDS)
      await forgetWorkers(tx)
      return offered > 0
    })
  }
}
