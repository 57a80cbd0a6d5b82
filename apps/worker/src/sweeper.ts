import type { Database } from '@trucot/db/database'
import { sweepExpired } from '@trucot/db/task-sweep'
import { forgetWorkers } from '@trucot/db/worker'
import type { QueueCounts } from '@trucot/queue/queue-backend'
import type { RelayedQueue } from './relay.ts'

function isEmpty({ waiting, active, delayed }: QueueCounts): boolean {
  return waiting + active + delayed === 0
}

/**
 * Makes the round of a sweeper: it offers again what is due, and what had been offered through a queue when that was
 * found empty a round ago, and is found empty now: it has forgotten what it was told.
 */
export function makeSweeper(
  db: Database,
  queues: readonly RelayedQueue[],
  onLost: (articles: number) => void,
): () => Promise<boolean> {
  /** When each queue was last asked, where it was found empty then; in milliseconds of this process. */
  const emptyAt = new Map<string, number>()
  return async () => {
    const emptied = new Map<string, number>()
    for (const { job, queue } of queues) {
      const asked = performance.now()
      // An unreachable queue must not keep ended leases from being found.
      const empty = await queue.counts().then(isEmpty, () => false)
      const before = emptyAt.get(job.name)
      if (empty && before !== undefined) emptied.set(job.name, performance.now() - before)
      if (empty) emptyAt.set(job.name, asked)
      else emptyAt.delete(job.name)
    }
    return await db.transaction().execute(async (tx) => {
      const offered = await sweepExpired(tx, { emptied })
      if (offered > 0) onLost(offered)
      await forgetWorkers(tx)
      return offered > 0
    })
  }
}
