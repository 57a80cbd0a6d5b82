import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseTransaction } from './database.ts'

type Curator = Actor & { accountId: number }

export interface AssignRequest {
  articleId: number
  /** True lays it on the asker's desk, false takes it off whosever it lies on. */
  mine: boolean
  /** The asker knows that it lies on another's desk. */
  takeOver: boolean
  by: Curator
}

export interface SnoozeRequest {
  articleId: number
  /** Null brings it back at once. */
  until: Date | null
  by: Curator
}

export type DeskOutcome = { outcome: 'done' | 'unchanged' } | { outcome: 'unknown_article' }

/** Takes the row lock. */
async function deskOf(tx: DatabaseTransaction, articleId: number) {
  return await tx
    .selectFrom('article as a')
    .leftJoin('account as holder', 'holder.id', 'a.assigned_to')
    .select(['a.assigned_to', 'a.snoozed_until', 'holder.name'])
    .where('a.id', '=', articleId)
    .forUpdate(['a'])
    .executeTakeFirst()
}

async function change(
  tx: DatabaseTransaction,
  articleId: number,
  columns: { assigned_to: number | null } | { snoozed_until: Date | null },
): Promise<void> {
  await tx
    .updateTable('article')
    .set({ ...columns, version: sql`version + 1`, changed_at: sql`now()` })
    .where('id', '=', articleId)
    .execute()
}

/** Lays an article on the asker's desk or takes it off again. Another's is touched only where the asker knows of it. */
export async function assignArticle(
  tx: DatabaseTransaction,
  { articleId, mine, takeOver, by }: AssignRequest,
): Promise<DeskOutcome | { outcome: 'taken'; holder: { id: number; name: string } }> {
  const desk = await deskOf(tx, articleId)
  if (!desk) return { outcome: 'unknown_article' }
  const holder = desk.assigned_to === null ? null : { id: desk.assigned_to, name: desk.name ?? '' }
  const to = mine ? by.accountId : null
  if (holder?.id === to || (!holder && to === null)) return { outcome: 'unchanged' }
  if (holder && holder.id !== by.accountId && !takeOver) return { outcome: 'taken', holder }
  await change(tx, articleId, { assigned_to: to })
  await writeAudit(tx, by, {
    action: 'article.assign',
    subjectType: 'article',
    subjectId: articleId,
    before: { assignedTo: desk.assigned_to },
    after: { assignedTo: to },
  })
  return { outcome: 'done' }
}

/** Puts an article out of the open list until a moment ahead, or brings it back. */
export async function snoozeArticle(
  tx: DatabaseTransaction,
  { articleId, until, by }: SnoozeRequest,
): Promise<DeskOutcome> {
  const desk = await deskOf(tx, articleId)
  if (!desk) return { outcome: 'unknown_article' }
  if (desk.snoozed_until?.getTime() === until?.getTime()) return { outcome: 'unchanged' }
  await change(tx, articleId, { snoozed_until: until })
  await writeAudit(tx, by, {
    action: 'article.snooze',
    subjectType: 'article',
    subjectId: articleId,
    before: { until: desk.snoozed_until?.toISOString() ?? null },
    after: { until: until?.toISOString() ?? null },
  })
  return { outcome: 'done' }
}
