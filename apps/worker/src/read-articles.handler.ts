import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Database } from '@trucot/db/database'
import { loadPageToRead } from '@trucot/db/page-to-read'
import {
  claimTasks,
  completeTask,
  extendLeases,
  failTask,
  type LeasedTask,
  releaseTasks,
} from '@trucot/db/reading-task'
import { FlattenerDrift, storeReading } from '@trucot/db/store-reading'
import type { JobHandler } from '@trucot/queue/queue-backend'
import type { ReadArticlesPayload } from '@trucot/queue/read-articles.job'
import type { Log } from '@trucot/service/log'
import { type ReaderPool, ReadingFailure } from './reader-pool.ts'

export interface ReadArticlesContext {
  db: Database
  pool: ReaderPool
  log: Log
  workerId: string
  /** Articles of one chunk in work at once. */
  concurrency: number
  /** Milliseconds; leases of what is in work are extended three times as often. */
  leaseMs: number
  /** Aborted when the worker stops: what was not begun is given back. */
  stopping: AbortSignal
  /** The articles in work, for the heartbeat. */
  inWork: Set<number>
}

async function finish(context: ReadArticlesContext, task: LeasedTask): Promise<void> {
  const { db, pool, log } = context
  const page = await loadPageToRead(db, task.articleId)
  if (!page) {
    await db.transaction().execute((tx) => completeTask(tx, task, { outcome: 'nothing_to_read' }))
    return
  }
  const { pageId, bytes, mediaType, meta } = page
  const reading = await pool.read({ bytes, mediaType, meta, without: task.options.without ?? [] })
  const stored = await db.transaction().execute(async (tx) => {
    const outcome = await storeReading(tx, {
      articleId: task.articleId,
      pageId,
      ...reading,
      cause: task.reason,
      fencingToken: task.fencingToken,
    })
    if (outcome.outcome !== 'fenced') await completeTask(tx, task, outcome)
    return outcome
  })
  const fields = { articleId: task.articleId, ...stored }
  if (stored.outcome === 'fenced')
    log.info(fields, `article ${task.articleId}: came too late, nothing is written`)
  else log.debug(fields, `article ${task.articleId}: ${stored.outcome}`)
}

async function fail(context: ReadArticlesContext, task: LeasedTask, fault: unknown): Promise<void> {
  const error = fault instanceof Error ? fault.message : String(fault)
  const retry = fault instanceof ReadingFailure ? fault.mayPass : !(fault instanceof FlattenerDrift)
  const end = await context.db.transaction().execute((tx) => failTask(tx, task, { error, retry }))
  const fields = { articleId: task.articleId, attempt: task.attempt, err: fault }
  if (end === 'failed') context.log.error(fields, `article ${task.articleId} could not be read: ${error}`)
  else context.log.warn(fields, `article ${task.articleId} not read this time: ${error}`)
}

/**
 * Reads a chunk of articles: takes the tasks that wait under a lease, reads them in threads, and stores each result
 * with its task's end in one transaction. A fault of one article is that article's alone; where Postgres cannot be
 * reached the whole job fails, and leases run out by themselves.
 */
export function readArticlesHandler(context: ReadArticlesContext): JobHandler<ReadArticlesPayload> {
  const { db, workerId, inWork, stopping, leaseMs } = context
  return async ({ payload }) => {
    if (stopping.aborted) throw new Error('the worker is stopping')
    const tasks = await claimTasks(db, payload.articleIds, { workerId, milliseconds: leaseMs })
    const open = new Map(tasks.map((task) => [task.articleId, task]))
    const extend = setInterval(() => {
      extendLeases(db, [...open.values()], leaseMs).catch((fault: unknown) =>
        context.log.debug({ err: fault }, 'leases could not be extended'),
      )
    }, leaseMs / 3)
    const queue = tasks.values()
    const runner = async () => {
      for (const task of queue) {
        if (stopping.aborted) break
        inWork.add(task.articleId)
        try {
          await finish(context, task)
        } catch (fault) {
          if (isConnectionFault(fault)) throw fault
          await fail(context, task, fault)
        } finally {
          inWork.delete(task.articleId)
        }
        open.delete(task.articleId)
      }
    }
    try {
      await Promise.all(Array.from({ length: context.concurrency }, runner))
      if (stopping.aborted) await db.transaction().execute((tx) => releaseTasks(tx, [...open.values()]))
    } finally {
      clearInterval(extend)
    }
  }
}
