import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { RereadSummary } from '@trucot/core/review/compare-readings'
import { CONTRACT_VERSION } from '@trucot/core/review/contract-version'
import { sql } from 'kysely'
import { keepChange } from './campaign-change.ts'
import type { DatabaseTransaction } from './database.ts'
import type { StoredReading } from './reading.ts'
import { holdsLease } from './reading-task.ts'
import { contentSha256, packRecord, recordSha256, textSha256 } from './record-codec.ts'
import { lockArticle, switchReading } from './switch-reading.ts'

export interface ReadingResult {
  articleId: number
  /** The page that was read; where the article has a newer one by now, the reading is kept but not made current. */
  pageId: number
  /** The flattener's version. */
  flattener: string
  text: string
  record: ArticleRecord
  /** Why: 'imported', 'reread', … */
  cause: string
  /** The lease the result was made under; absent only outside the worker. */
  fencingToken?: number
  /** The build of the reader that made it; null where it is not known. */
  buildId?: number | null
  /** The campaign it was made for, which keeps what it changed. */
  campaignId?: number | null
}

export type StoreOutcome =
  /** Nothing differs from the current reading. */
  | { outcome: 'same'; readingId: number; summary: RereadSummary }
  /** The pointer moved, to a reading never seen or to one seen before. */
  | { outcome: 'new' | 'returned'; readingId: number; version: number; summary: RereadSummary }
  /** The article has a newer page by now, or none; the reading is kept. */
  | { outcome: 'superseded'; readingId: number }
  /** The lease was lost, or the page purged meanwhile; nothing was written. */
  | { outcome: 'fenced' }

/** A flattener gave two texts for one page under one version. */
export class FlattenerDrift extends Error {
  override name = 'FlattenerDrift'
}

/** The text's row and, where the same was read from it before, that reading's. */
async function findKnown(tx: DatabaseTransaction, result: ReadingResult, hash: Buffer) {
  const row = await tx
    .selectFrom('article_text as t')
    .leftJoin('reading as r', (join) =>
      join.onRef('r.article_text_id', '=', 't.id').on('r.record_sha256', '=', hash),
    )
    .leftJoin('reading_seen as s', (join) =>
      join.onRef('s.reading_id', '=', 'r.id').on('s.reader', '=', result.record.reader),
    )
    .select([
      't.id as textId',
      't.text_sha256 as textSha256',
      'r.id as readingId',
      's.reader as seenBy',
      's.build_id as seenBuild',
    ])
    .where('t.page_id', '=', result.pageId)
    .where('t.flattener', '=', result.flattener)
    .executeTakeFirst()
  if (row && !row.textSha256.equals(textSha256(result.text))) {
    throw new FlattenerDrift(`flattener ${result.flattener} gave page ${result.pageId} two different texts`)
  }
  return row
}

async function writeText(tx: DatabaseTransaction, result: ReadingResult): Promise<number> {
  const row = await tx
    .insertInto('article_text')
    .values({
      page_id: result.pageId,
      flattener: result.flattener,
      text_sha256: textSha256(result.text),
      text: result.text,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The reading and who read it so first. */
async function writeReading(tx: DatabaseTransaction, result: ReadingResult, textId: number, hash: Buffer) {
  const values = {
    article_id: result.articleId,
    article_text_id: textId,
    contract_version: CONTRACT_VERSION,
    record_sha256: hash,
    content_sha256: contentSha256(result.record, result.text),
    record: packRecord(result.record),
  }
  const row = await tx
    .with('made', (db) => db.insertInto('reading').values(values).returning('id'))
    .with('seen', (db) =>
      db
        .insertInto('reading_seen')
        .columns(['reading_id', 'reader', 'build_id', 'claims'])
        .expression(
          db
            .selectFrom('made')
            .select(['id', sql.val(result.record.reader).as('reader')])
            .select(sql<number | null>`${result.buildId ?? null}::int`.as('build_id'))
            .select(sql<number>`${result.record.claims.length}::int`.as('claims')),
        ),
    )
    .selectFrom('made')
    .select('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** That this reader, in this build, came to a known reading; nothing where that is written already. */
async function noteSeen(
  tx: DatabaseTransaction,
  { record, buildId = null }: ReadingResult,
  readingId: number,
  { seenBy, seenBuild }: { seenBy: string | null; seenBuild: number | null },
): Promise<void> {
  if (seenBy !== null && (buildId === null || buildId === seenBuild)) return
  const by = { build_id: buildId, claims: record.claims.length }
  await tx
    .insertInto('reading_seen')
    .values({ reading_id: readingId, reader: record.reader, ...by })
    .onConflict((conflict) => conflict.columns(['reading_id', 'reader']).doUpdateSet(by))
    .execute()
}

/**
 * Puts a reading in force, with everything that follows from it for its article, under the article's row lock. The
 * reading that is in force already writes nothing at all.
 */
export async function storeReading(tx: DatabaseTransaction, result: ReadingResult): Promise<StoreOutcome> {
  const { articleId, pageId } = result
  const article = await lockArticle(tx, articleId)
  if (!article) return { outcome: 'fenced' }
  const { fencingToken } = result
  if (fencingToken !== undefined && !(await holdsLease(tx, { articleId, fencingToken }))) {
    return { outcome: 'fenced' }
  }
  if (article.currentPageId !== pageId && (await isPurged(tx, pageId))) return { outcome: 'fenced' }
  const hash = recordSha256(result.record)
  const known = await findKnown(tx, result, hash)
  const textId = known?.textId ?? (await writeText(tx, result))
  const readingId = known?.readingId ?? (await writeReading(tx, result, textId, hash))
  if (known?.readingId) await noteSeen(tx, result, readingId, known)
  if (article.currentPageId !== pageId) return { outcome: 'superseded', readingId }
  if (article.currentReadingId === readingId) {
    const claims = { same: result.record.claims.length, new: 0, changed: 0, gone: 0 }
    return { outcome: 'same', readingId, summary: { claims, suggestionsRaised: 0, decisionsMet: 0 } }
  }
  const reading: StoredReading = {
    id: readingId,
    articleId,
    pageId,
    flattener: result.flattener,
    contractVersion: CONTRACT_VERSION,
    record: result.record,
    text: result.text,
  }
  const switched = await switchReading(tx, article, reading, result.cause)
  if (result.campaignId) {
    const from = { articleId, fromReadingId: article.currentReadingId, toReadingId: readingId }
    await keepChange(tx, { campaignId: result.campaignId, ...from }, switched)
  }
  const { version, summary } = switched
  return { outcome: known?.readingId ? 'returned' : 'new', readingId, version, summary }
}

async function isPurged(tx: DatabaseTransaction, pageId: number): Promise<boolean> {
  const row = await tx.selectFrom('page').select('purged_at').where('id', '=', pageId).executeTakeFirst()
  return row === undefined || row.purged_at !== null
}
