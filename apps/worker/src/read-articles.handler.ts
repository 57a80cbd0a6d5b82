import type { Database } from '@trucot/db/database'
import { endProven } from '@trucot/db/end-proven'
import { claimTasks, extendLeases, type LeasedTask } from '@trucot/db/reading-task'
import { releaseTasks } from '@trucot/db/task-end'
import type { JobHandler } from '@trucot/queue/queue-backend'
import type { ReadArticlesPayload } from '@trucot/queue/read-articles.job'
import type { Log } from '@trucot/service/log'
import type { KnownBuilds } from './known-builds.ts'
import { readTasks } from './read-tasks.ts'
import type { ReaderPool } from './reader-pool.ts'
import type { WorkMeter } from './work-meter.ts'

/** Articles taken under a lease at once: a pause or a stop waits for no more than these, nor does memory hold more pages. */
const SLICE = 50

export interface ReadArticlesContext {
  db: Database
  pool: ReaderPool
  builds: KnownBuilds
  log: Log
  workerId: string
  /** Articles of one slice in work at once. */
  concurrency: number
  /** Milliseconds; leases of what is in work are extended three times as often. */
  leaseMs: number
  /** Read before what is not. */
  urgent: boolean
  /** Aborted when the worker stops: what was not begun is given back. */
  stopping: AbortSignal
  /** The articles in work, for the heartbeat. */
  inWork: Set<number>
  meter: WorkMeter
}

async function readSlice(context: ReadArticlesContext, articleIds: readonly number[]): Promise<void> {
  const { db, workerId, leaseMs } = context
  const tasks = await claimTasks(db, articleIds, { workerId, milliseconds: leaseMs })
  if (tasks.length === 0) return
  const open = new Map<number, LeasedTask>(tasks.map((task) => [task.articleId, task]))
  const extend = setInterval(() => {
    extendLeases(db, [...open.values()], leaseMs).catch((fault: unknown) =>
      context.log.debug({ err: fault }, 'leases could not be extended'),
    )
  }, leaseMs / 3)
  try {
    await readTasks(context, open)
    if (open.size > 0) await db.transaction().execute((tx) => releaseTasks(tx, [...open.values()]))
  } finally {
    clearInterval(extend)
  }
}

/** Ends what is proven to read as it did, all at once; gives what is left to be read. */
async function endWithoutReading(
  { db, pool, builds, meter }: ReadArticlesContext,
  articleIds: readonly number[],
): Promise<readonly number[]> {
  const build = await builds.idOf(await pool.build())
  if (build === null) return articleIds
  const proven = await db.transaction().execute((tx) => endProven(tx, articleIds, build))
  meter.ended('proven', proven.size)
  return proven.size === 0 ? articleIds : articleIds.filter((id) => !proven.has(id))
}

/**
 * Reads a chunk of articles. What a campaign wants read again is not, where it is proven to read as it did. All else
 * goes slice by slice: takes the tasks that wait under a lease, reads them in threads, and stores
 * each result with its task's end in one transaction. A fault of one article is that article's alone; where Postgres cannot
 * be reached the whole job fails, and leases run out by themselves.
 */
export function readArticlesHandler(context: ReadArticlesContext): JobHandler<ReadArticlesPayload> {
  return async ({ payload }) => {
    if (context.stopping.aborted) throw new Error('the worker is stopping')
    const articleIds = context.urgent
      ? payload.articleIds
      : await endWithoutReading(context, payload.articleIds)
    for (let from = 0; from < articleIds.length; from += SLICE) {
      if (context.stopping.aborted) throw new Error('the worker is stopping')
      await readSlice(context, articleIds.slice(from, from + SLICE))
    }
  }
}
