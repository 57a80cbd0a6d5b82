import type { PageReading } from '@trucot/core/claim/read-page'
import { isConnectionFault } from '@trucot/db/connection-fault'
import { loadPagesToRead, type PageToRead } from '@trucot/db/page-to-read'
import { unprepared } from '@trucot/db/prepare-reading'
import type { LeasedTask } from '@trucot/db/reading-task'
import { type FirstReading, storeFirstReadings } from '@trucot/db/store-first-readings'
import { FlattenerDrift, storeReading } from '@trucot/db/store-reading'
import { storeUnchanged, type UnchangedReading } from '@trucot/db/store-unchanged'
import { completeTask, completeTasks, failTask, MAX_ATTEMPTS } from '@trucot/db/task-end'
import type { KnownAgain } from './page-reading.ts'
import type { ReadArticlesContext } from './read-articles.handler.ts'
import { ReadingFailure } from './reader-pool.ts'

/** Tasks under a lease that have not ended, by article. */
type OpenTasks = Map<number, LeasedTask>

async function read(context: ReadArticlesContext, task: LeasedTask, page: PageToRead, known: boolean) {
  const { bytes, mediaType, meta } = page
  const without = task.options.without ?? []
  return await context.pool.read(
    { bytes, mediaType, meta, without, known: known ? page.known : null, first: known && page.unread },
    { urgent: context.urgent },
  )
}

/** Stores a reading with its task's end, under the article's lock. */
async function store(
  context: ReadArticlesContext,
  task: LeasedTask,
  page: PageToRead,
  { build, ...reading }: PageReading & { build: string | null },
) {
  const { articleId, fencingToken, campaignId } = task
  const buildId = await context.builds.idOf(build)
  const stored = await context.db.transaction().execute(async (tx) => {
    const outcome = await storeReading(tx, {
      articleId,
      pageId: page.pageId,
      ...reading,
      cause: task.reason,
      fencingToken,
      buildId,
      campaignId,
    })
    if (outcome.outcome !== 'fenced') await completeTask(tx, task, outcome)
    return outcome
  })
  context.meter.ended(stored.outcome)
  const fields = { articleId, ...stored }
  if (stored.outcome === 'fenced')
    context.log.info(fields, `article ${articleId}: came too late, nothing is written`)
  else context.log.debug(fields, `article ${articleId}: ${stored.outcome}`)
}

/** What is known of an attempt, for whoever looks into the error. */
function attemptLog(context: ReadArticlesContext, task: LeasedTask, page: PageToRead | undefined): string {
  return [
    `${new Date().toISOString()} attempt ${task.attempt} of ${MAX_ATTEMPTS}, worker ${context.workerId}`,
    `reason: ${task.reason}`,
    ...(page
      ? [`page ${page.pageId} ${page.importName}: ${page.mediaType}, ${page.bytes.length} bytes`]
      : []),
    ...(task.options.without?.length ? [`without ${task.options.without.join(', ')}`] : []),
  ].join('\n')
}

async function fail(
  context: ReadArticlesContext,
  task: LeasedTask,
  page: PageToRead | undefined,
  fault: unknown,
): Promise<void> {
  const error = fault instanceof Error ? fault.message : String(fault)
  const retry = fault instanceof ReadingFailure ? fault.mayPass : !(fault instanceof FlattenerDrift)
  const stack = fault instanceof Error && fault.stack ? `\n\n${fault.stack}` : ''
  const log = attemptLog(context, task, page) + stack
  const end = await context.db.transaction().execute((tx) => failTask(tx, task, { error, retry, log }))
  context.meter.ended(end)
  const fields = { articleId: task.articleId, attempt: task.attempt, err: fault }
  if (end === 'failed') context.log.error(fields, `article ${task.articleId} could not be read: ${error}`)
  else context.log.warn(fields, `article ${task.articleId} not read this time: ${error}`)
}

function unchanged(
  task: LeasedTask,
  page: PageToRead,
  again: KnownAgain,
  buildId: number | null,
): UnchangedReading[] {
  const { known, pageId } = page
  if (!known) return []
  return [{ lease: task, pageId, ...known, claims: again.claims, reader: again.reader, buildId }]
}

/** Ends tasks of which nothing is left to read. */
async function endWithoutPage(context: ReadArticlesContext, tasks: readonly LeasedTask[]): Promise<void> {
  const outcome = { outcome: 'nothing_to_read' as const }
  const ended = await context.db.transaction().execute((tx) =>
    completeTasks(
      tx,
      tasks.map((lease) => ({ lease, outcome })),
    ),
  )
  context.meter.ended('nothing_to_read', ended.size)
}

/** Stores first readings at once, and one by one those of articles that were not as new as they seemed. */
async function storeFirst(
  context: ReadArticlesContext,
  open: OpenTasks,
  readings: readonly (FirstReading & { build: string | null })[],
  pages: ReadonlyMap<number, PageToRead>,
): Promise<void> {
  if (readings.length === 0) return
  const { db, log } = context
  const done = await db
    .transaction()
    .execute((tx) => storeFirstReadings(tx, readings))
    .catch((fault: unknown) => {
      if (isConnectionFault(fault)) throw fault
      // Whichever of them it is, storing them one by one finds it.
      log.warn({ err: fault }, 'first readings could not be stored at once')
      return new Set<number>()
    })
  context.meter.ended('new', done.size)
  for (const { lease, reading, build } of readings) {
    const [task, page] = [open.get(lease.articleId), pages.get(lease.articleId)]
    if (task && page && !done.has(lease.articleId)) {
      try {
        await store(context, task, page, { ...(await unprepared(reading)), build })
      } catch (fault) {
        if (isConnectionFault(fault)) throw fault
        await fail(context, task, page, fault)
      }
    }
    open.delete(lease.articleId)
  }
}

/**
 * Reads tasks that are held under a lease and takes those that have ended out of `open`; a worker that stops leaves the rest.
 * First readings, and what reads as before, are stored all at once at the end, others one by one.
 */
export async function readTasks(context: ReadArticlesContext, open: OpenTasks): Promise<void> {
  const { db, inWork, stopping } = context
  const tasks = [...open.values()]
  const pages = await loadPagesToRead(db, [...open.keys()])
  const gone = tasks.filter((task) => !pages.has(task.articleId))
  if (gone.length > 0) await endWithoutPage(context, gone)
  for (const { articleId } of gone) open.delete(articleId)

  const same: UnchangedReading[] = []
  const first: (FirstReading & { build: string | null })[] = []
  const readOne = async (task: LeasedTask, known: boolean) => {
    const page = pages.get(task.articleId)
    if (!page) return
    try {
      const reading = await read(context, task, page, known)
      if ('known' in reading) {
        same.push(...unchanged(task, page, reading, await context.builds.idOf(reading.build)))
        return
      }
      if ('ready' in reading) {
        const { ready, build } = reading
        const buildId = await context.builds.idOf(build)
        first.push({ lease: task, pageId: page.pageId, cause: task.reason, reading: ready, build, buildId })
        return
      }
      await store(context, task, page, reading)
    } catch (fault) {
      if (isConnectionFault(fault)) throw fault
      await fail(context, task, page, fault)
    }
    open.delete(task.articleId)
  }
  const queue = tasks.filter((task) => pages.has(task.articleId)).values()
  const runner = async () => {
    for (const task of queue) {
      if (stopping.aborted) return
      inWork.add(task.articleId)
      try {
        await readOne(task, true)
      } finally {
        inWork.delete(task.articleId)
      }
    }
  }
  await Promise.all(Array.from({ length: context.concurrency }, runner))

  await storeFirst(context, open, first, pages)
  if (same.length === 0) return
  const done = await db.transaction().execute((tx) => storeUnchanged(tx, same))
  context.meter.ended('same', done.size)
  for (const { lease } of same) {
    const task = open.get(lease.articleId)
    // Something of it has changed since its page was fetched: read once more, and stored by itself.
    if (task && !done.has(lease.articleId)) await readOne(task, false)
    open.delete(lease.articleId)
  }
}
