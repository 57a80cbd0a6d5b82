import type { Database } from '@trucot/db/database'
import { sweepExpired } from '@trucot/db/task-sweep'
import { forgetWorkers } from '@trucot/db/worker'
import type { QueueCounts } from '@trucot/queue/queue-backend'
import type { RelayedQueue } from './relay.ts'

/**
 * So many milliseconds after it took a job a worker has begun its articles. Those that still wait are in the hands of one
 * that is gone or stands still, or have others before them: whoever is free takes them up.
 */
const BEGUN_WITHIN = 3000

/** When a queue had nothing left for workers to take, in milliseconds of this process. */
interface Drained {
  /** The last time it was asked, where no worker held a job of it either. */
  emptyAt: number | null
  /** Times at which all its jobs had been taken: the latest that is BEGUN_WITHIN ago, and those since. */
  takenAt: number[]
}

/** Since when all that had been offered through a queue by then is begun, or lost; null where it may still hold it. */
function lostBefore(drained: Drained, { waiting, active, delayed }: QueueCounts, now: number): number | null {
  const holdsNone = waiting + delayed === 0
  const emptyBefore = drained.emptyAt
  drained.emptyAt = holdsNone && active === 0 ? now : null
  if (holdsNone) drained.takenAt.push(now)
  const begun = drained.takenAt.findLastIndex((time) => time <= now - BEGUN_WITHIN)
  if (begun > 0) drained.takenAt.splice(0, begun)
  const empty = drained.emptyAt === null ? null : emptyBefore
  const taken = begun < 0 ? null : (drained.takenAt[0] ?? null)
  return empty === null ? taken : Math.max(empty, taken ?? empty)
}

/**
 * Makes the round of a sweeper: it offers again what is due, and what was offered through a queue that does not hold it any
 * more: the queue was found empty a round ago and is now, or had nothing left to take and what was taken is not begun.
 */
export function makeSweeper(
  db: Database,
  queues: readonly RelayedQueue[],
  onLost: (articles: number) => void,
): () => Promise<boolean> {
  const drainedOf = new Map<string, Drained>()
  return async () => {
    const lost = new Map<string, number>()
    for (const { job, queue } of queues) {
      const drained = drainedOf.get(job.name) ?? { emptyAt: null, takenAt: [] }
      drainedOf.set(job.name, drained)
      const asked = performance.now()
      // An unreachable queue must not keep ended leases from being found.
      const counts = await queue.counts().catch(() => null)
      if (!counts) drained.emptyAt = null
      const before = counts && lostBefore(drained, counts, asked)
      if (before !== null) lost.set(job.name, before)
    }
    const now = performance.now()
    const emptied = new Map([...lost].map(([topic, before]) => [topic, now - before]))
    return await db.transaction().execute(async (tx) => {
      const offered = await sweepExpired(tx, { emptied })
      if (offered > 0) onLost(offered)
      await forgetWorkers(tx)
      return offered > 0
    })
  }
}
