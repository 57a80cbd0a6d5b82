import type { Database } from '@trucot/db/database'
import { sweepExpired } from '@trucot/db/task-sweep'
import { forgetWorkers } from '@trucot/db/worker'
import type { QueueCounts } from '@trucot/queue/queue-backend'
import type { RelayedQueue } from './relay.ts'

function isEmpty({ waiting, active, delayed }: QueueCounts): boolean {
  return waiting + active + delayed === 0
}

/**
 * Makes the round of a sweeper: it offers again what is due, and everything that was offered through a queue that was found
 * empty twice in a row, for then it has forgotten what it was told.
 */
export function makeSweeper(
  db: Database,
  queues: readonly RelayedQueue[],
  onLost: (articles: number) => void,
): () => Promise<boolean> {
  let emptyBefore = new Set<string>()
  return async () => {
    const empty = new Set<string>()
    for (const { job, queue } of queues) {
      // An unreachable queue must not keep ended leases from being found.
      if (await queue.counts().then(isEmpty, () => false)) empty.add(job.name)
    }
    const emptied = new Set([...empty].filter((topic) => emptyBefore.has(topic)))
    emptyBefore = empty
    return await db.transaction().execute(async (tx) => {
      const offered = await sweepExpired(tx, { emptied })
      if (offered > 0) onLost(offered)
      await forgetWorkers(tx)
      return offered > 0
    })
  }
}
