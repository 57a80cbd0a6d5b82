import { sql } from 'kysely'
import type { PageDecisionKind } from './article-tables.ts'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseTransaction } from './database.ts'
import { eraseQuotes } from './erase-quotes.ts'
import { loadReading } from './reading.ts'
import { enqueueReading } from './reading-task.ts'
import { lockArticle, switchReading } from './switch-reading.ts'

export interface PageDecisionRequest {
  /** UUID made by the client: sent twice, applied once. */
  id: string
  pageId: number
  /** Kept for ever; must not be empty. */
  reason: string
  /** With an account: machines do not withdraw. */
  by: Actor & { accountId: number }
}
export type PageDecisionOutcome =
  | { outcome: 'done' | 'repeated'; articleId: number; currentPageId: number | null }
  | {
      outcome: 'refused'
      reason: 'unknown_page' | 'withdrawn' | 'not_withdrawn' | 'purged' | 'no_reason' | 'id_taken'
    }

/** Its claims stop counting: the article falls back to the fetch before, or counts no longer where there is none. */
export async function withdrawPage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome> {
  return await decide(tx, request, 'withdraw')
}

/** Undoes a withdrawal. */
export async function restorePage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome> {
  return await decide(tx, request, 'restore')
}

/** Erases bytes, text and quotes; hashes, verdicts and values stay. Cannot be undone. */
export async function purgePage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome> {
  return await decide(tx, request, 'purge')
}

interface PageMarks {
  withdrawn_at: Date | null
  purged_at: Date | null
}

function refusal(
  page: PageMarks,
  kind: PageDecisionKind,
): 'withdrawn' | 'not_withdrawn' | 'purged' | undefined {
  if (page.purged_at) return 'purged'
  if (kind === 'withdraw' && page.withdrawn_at) return 'withdrawn'
  if (kind === 'restore' && !page.withdrawn_at) return 'not_withdrawn'
  return undefined
}

async function decide(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
  kind: PageDecisionKind,
): Promise<PageDecisionOutcome> {
  const reason = request.reason.trim()
  if (reason === '') return { outcome: 'refused', reason: 'no_reason' }
  const owner = await tx
    .selectFrom('page')
    .select('article_id')
    .where('id', '=', request.pageId)
    .executeTakeFirst()
  const article = owner && (await lockArticle(tx, owner.article_id))
  if (!article) return { outcome: 'refused', reason: 'unknown_page' }
  const page = await tx
    .selectFrom('page')
    .select(['withdrawn_at', 'purged_at'])
    .where('id', '=', request.pageId)
    .executeTakeFirstOrThrow()
  const known = await tx
    .selectFrom('page_decision')
    .select(['page_id', 'kind'])
    .where('id', '=', request.id)
    .executeTakeFirst()
  if (known && (known.page_id !== request.pageId || known.kind !== kind)) {
    return { outcome: 'refused', reason: 'id_taken' }
  }
  if (known) return { outcome: 'repeated', articleId: article.id, currentPageId: article.currentPageId }
  const refused = refusal(page, kind)
  if (refused) return { outcome: 'refused', reason: refused }

  const { accountId, origin } = request.by
  const row = { id: request.id, page_id: request.pageId, kind, reason, account_id: accountId, origin }
  await tx.insertInto('page_decision').values(row).execute()
  const marks = {
    withdraw: { withdrawn_at: sql<Date>`now()` },
    restore: { withdrawn_at: null },
    purge: { purged_at: sql<Date>`now()` },
  }
  await tx.updateTable('page').set(marks[kind]).where('id', '=', request.pageId).execute()
  await writeAudit(tx, request.by, {
    action: `page.${kind}`,
    subjectType: 'page',
    subjectId: request.pageId,
    before: { withdrawn: page.withdrawn_at !== null, currentPageId: article.currentPageId },
    after: { reason },
  })
  const currentPageId = await pointAtLatestPage(tx, article.id, `page.${kind}`, request.by)
  if (kind === 'purge') await eraseQuotes(tx, article.id, request.pageId)
  return { outcome: 'done', articleId: article.id, currentPageId }
}

/** Points a locked article at its latest fetch that counts, at what was last read of it, and asks for it to be read. */
async function pointAtLatestPage(
  tx: DatabaseTransaction,
  articleId: number,
  cause: string,
  by: Actor,
): Promise<number | null> {
  const article = await lockArticle(tx, articleId)
  if (!article) throw new Error(`article ${articleId} went away under its lock`)
  const latest = await tx
    .selectFrom('page_fetch as f')
    .innerJoin('page as p', 'p.id', 'f.page_id')
    .select('p.id')
    .where('f.article_id', '=', articleId)
    .where('p.withdrawn_at', 'is', null)
    .where('p.purged_at', 'is', null)
    .orderBy('f.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const pageId = latest?.id ?? null
  if (pageId === article.currentPageId) return pageId
  await tx.updateTable('article').set({ current_page_id: pageId }).where('id', '=', articleId).execute()
  const readingId = pageId === null ? null : await lastReadingOf(tx, articleId, pageId)
  if (readingId !== article.currentReadingId) {
    const reading = readingId === null ? null : ((await loadReading(tx, readingId)) ?? null)
    await switchReading(tx, { ...article, currentPageId: pageId }, reading, cause)
  }
  if (pageId !== null) await enqueueReading(tx, [articleId], { reason: cause, by })
  return pageId
}

/** The reading of the page that was in force last; null where it was never read. */
async function lastReadingOf(
  tx: DatabaseTransaction,
  articleId: number,
  pageId: number,
): Promise<number | null> {
  const row = await tx
    .selectFrom('reading_switch as s')
    .innerJoin('reading as r', 'r.id', 's.to_reading_id')
    .innerJoin('article_text as t', 't.id', 'r.article_text_id')
    .select('r.id')
    .where('s.article_id', '=', articleId)
    .where('t.page_id', '=', pageId)
    .orderBy('s.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
