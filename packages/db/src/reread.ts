import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseTransaction } from './database.ts'
import { writeOutbox } from './outbox.ts'
import { enqueueReading } from './reading-task.ts'
import type { ReadingOptions } from './schema.ts'

export const REREAD_TOPIC = 'reread-articles'
const STEP = 500
const FAILED = sql`reading_task where state = 'failed'`
const READABLE = sql`article where current_page_id is not null`

export type RereadSelection = { ids: readonly number[] } | { all: true } | { failed: true }

export interface RereadRequest {
  by: Actor
  reason: string
  options?: ReadingOptions
}

export interface RereadOrder {
  id: number
  /** Articles that will be read again, as counted now. */
  articles: number
}

async function countSelected(tx: DatabaseTransaction, selection: 'all' | 'failed'): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${selection === 'failed' ? FAILED : READABLE}`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * Orders articles to be read again. Named ones are queued at once; for all or all failed ones a standing order is
 * written, which the worker turns into reading tasks step by step.
 */
export async function requestReread(
  tx: DatabaseTransaction,
  selection: RereadSelection,
  request: RereadRequest,
): Promise<RereadOrder> {
  const ids = 'ids' in selection ? [...new Set(selection.ids)].sort((a, b) => a - b) : null
  const kind = ids ? 'ids' : 'all' in selection ? 'all' : 'failed'
  const order = await tx
    .insertInto('reread')
    .values({
      selection: kind,
      reason: request.reason,
      options: JSON.stringify(request.options ?? {}),
      requested_by: request.by.accountId,
      origin: request.by.origin,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeAudit(tx, request.by, {
    action: 'article.reread',
    subjectType: 'reread',
    subjectId: order.id,
    after: { selection: ids ? { ids } : kind, reason: request.reason, options: request.options ?? {} },
  })
  if (!ids) {
    await writeOutbox(tx, REREAD_TOPIC, [{ rereadId: order.id }])
    return { id: order.id, articles: await countSelected(tx, kind === 'failed' ? 'failed' : 'all') }
  }
  let queued = 0
  for (let i = 0; i < ids.length; i += STEP)
    queued += await enqueueReading(tx, ids.slice(i, i + STEP), request)
  await tx.updateTable('reread').set({ queued, finished_at: sql`now()` }).where('id', '=', order.id).execute()
  return { id: order.id, articles: queued }
}

/** Queues the next step of a standing order under its lock; true when there is none left. */
export async function expandReread(tx: DatabaseTransaction, id: number): Promise<boolean> {
  const order = await tx
    .selectFrom('reread')
    .leftJoin('account', 'account.id', 'reread.requested_by')
    .selectAll('reread')
    .select('account.name')
    .where('reread.id', '=', id)
    .forUpdate('reread')
    .executeTakeFirst()
  if (!order || order.finished_at) return true
  const rows =
    order.selection === 'failed'
      ? await tx
          .selectFrom('reading_task')
          .select('article_id as id')
          .where('state', '=', 'failed')
          .where('article_id', '>', order.after_article_id)
          .orderBy('article_id')
          .limit(STEP)
          .execute()
      : await tx
          .selectFrom('article')
          .select('id')
          .where('current_page_id', 'is not', null)
          .where('id', '>', order.after_article_id)
          .orderBy('id')
          .limit(STEP)
          .execute()
  const last = rows.at(-1)
  const queued = await enqueueReading(
    tx,
    rows.map((row) => row.id),
    {
      reason: order.reason,
      options: order.options,
      by: { accountId: order.requested_by, name: order.name ?? 'worker', origin: order.origin },
    },
  )
  const done = rows.length < STEP
  await tx
    .updateTable('reread')
    .set({
      queued: order.queued + queued,
      after_article_id: last?.id ?? order.after_article_id,
      finished_at: done ? sql`clock_timestamp()` : null,
    })
    .where('id', '=', id)
    .execute()
  return done
}

/** Offers standing orders again that nobody has worked on for a while: the queue may have lost them. */
export async function sweepRereads(tx: DatabaseTransaction, idleSeconds: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    update reread set offered_at = clock_timestamp()
    where id in (
      select id from reread
      where finished_at is null and offered_at < clock_timestamp() - make_interval(secs => ${idleSeconds})
      for update skip locked
    )
    returning id`.execute(tx)
  await writeOutbox(
    tx,
    REREAD_TOPIC,
    rows.map((row) => ({ rereadId: row.id })),
  )
  return rows.length
}
