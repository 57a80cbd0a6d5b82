import { createHash } from 'node:crypto'
import type { PageMeta } from '@trucot/core/article/article-input'
import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import { enqueueReading } from './reading-task.ts'
import { sourceKey } from './source-key.ts'
import { storable } from './storable-text.ts'

export interface PageImport {
  /** File or form name; the article's key where there is no URL. */
  importName: string
  url?: string | null
  mediaType: string
  headers?: Record<string, string>
  meta?: PageMeta
  bytes: Uint8Array
  /** How the bytes are written, where that was looked at. */
  encoding?: string
}

export type ImportOutcome =
  | { outcome: 'new' | 'revised' | 'unchanged'; articleId: number; pageId: number }
  | {
      outcome: 'refused'
      reason: 'purged' | 'withdrawn' | 'empty'
      explanation: string
      articleId: number | null
    }

export interface Page {
  id: number
  articleId: number
  importName: string
  url: string | null
  mediaType: string
  headers: Record<string, string>
  meta: PageMeta
  /** Null after a purge. */
  bytes: Uint8Array | null
  byteLength: number
  importedAt: Date
  withdrawnAt: Date | null
  purgedAt: Date | null
}

function sha256(...parts: (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function inputHash(bytesHash: Buffer, mediaType: string, meta: PageMeta): Buffer {
  const sorted = Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1))
  return sha256(bytesHash, mediaType, '\n', JSON.stringify(sorted))
}

async function purgeReason(tx: DatabaseTransaction, bytesHash: Buffer): Promise<string | undefined> {
  const row = await tx
    .selectFrom('page as p')
    .innerJoin('page_decision as d', 'd.page_id', 'p.id')
    .select('d.reason')
    .where('p.sha256', '=', bytesHash)
    .where('p.purged_at', 'is not', null)
    .where('d.kind', '=', 'purge')
    .limit(1)
    .executeTakeFirst()
  return row?.reason
}

function lockArticle(tx: DatabaseTransaction, key: string) {
  return tx
    .selectFrom('article')
    .select(['id', 'current_page_id'])
    .where('source_key', '=', key)
    .forNoKeyUpdate()
}

/** Locks the article of a source key, or makes it. An id is drawn only where it is not there: ids leave few gaps. */
async function lockOrMakeArticle(tx: DatabaseTransaction, key: string, outlet: string | null) {
  const known = await lockArticle(tx, key).executeTakeFirst()
  if (known) return { ...known, isNew: false }
  const made = await tx
    .insertInto('article')
    .values({ source_key: key, outlet })
    .onConflict((conflict) => conflict.column('source_key').doNothing())
    .returning(['id', 'current_page_id'])
    .executeTakeFirst()
  if (made) return { ...made, isNew: true }
  // Another import made it in between.
  return { ...(await lockArticle(tx, key).executeTakeFirstOrThrow()), isNew: false }
}

/**
 * Takes in one fetch of an article and queues its reading. The same bytes with the same meta as the current page do
 * nothing; a page fetched before, and another one since, becomes the current one again. What was purged is refused,
 * whatever article it comes under; what was withdrawn is refused under its own.
 */
export async function importPage(
  tx: DatabaseTransaction,
  page: PageImport,
  by: Actor,
): Promise<ImportOutcome> {
  if (page.bytes.length === 0) {
    return { outcome: 'refused', reason: 'empty', explanation: 'the page has no bytes', articleId: null }
  }
  const meta = storable(page.meta ?? {})
  const importName = storable(page.importName)
  const url = page.url ?? meta.url ?? null
  const bytesHash = sha256(page.bytes)
  const purged = await purgeReason(tx, bytesHash)
  if (purged !== undefined) {
    return { outcome: 'refused', reason: 'purged', explanation: purged, articleId: null }
  }
  const article = await lockOrMakeArticle(tx, sourceKey({ importName, url }), meta.outlet ?? null)
  const inputSha = inputHash(bytesHash, page.mediaType, meta)
  const before = await tx
    .selectFrom('page')
    .select(['id', 'withdrawn_at'])
    .where('article_id', '=', article.id)
    .where('input_sha256', '=', inputSha)
    .executeTakeFirst()
  if (before?.withdrawn_at) {
    const explanation = 'this page was withdrawn; restore it instead'
    return { outcome: 'refused', reason: 'withdrawn', explanation, articleId: article.id }
  }
  if (before && before.id === article.current_page_id) {
    return { outcome: 'unchanged', articleId: article.id, pageId: before.id }
  }
  const pageId =
    before?.id ??
    (
      await tx
        .insertInto('page')
        .values({
          article_id: article.id,
          import_name: importName,
          url,
          media_type: page.mediaType,
          headers: JSON.stringify(storable(page.headers ?? {})),
          meta: JSON.stringify(meta),
          sha256: bytesHash,
          input_sha256: inputSha,
          byte_length: page.bytes.length,
          bytes: Buffer.from(page.bytes),
          encoding: page.encoding ?? null,
          imported_by: by.accountId,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await recordFetch(tx, article.id, pageId, by)
  const outcome = article.isNew ? 'new' : 'revised'
  await writeAudit(tx, by, {
    action: article.isNew ? 'article.import' : 'article.revise',
    subjectType: 'article',
    subjectId: article.id,
    before: article.isNew ? null : { pageId: article.current_page_id },
    after: { pageId, importName, sha256: bytesHash.toString('hex') },
  })
  await enqueueReading(tx, [article.id], { reason: outcome === 'new' ? 'imported' : 'revised', by })
  return { outcome, articleId: article.id, pageId }
}

/** Appends to the article's fetches and points it at the page. */
async function recordFetch(tx: DatabaseTransaction, articleId: number, pageId: number, by: Actor) {
  await tx
    .insertInto('page_fetch')
    .values((eb) => ({
      article_id: articleId,
      number: eb
        .selectFrom('page_fetch')
        .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
        .where('article_id', '=', articleId),
      page_id: pageId,
      account_id: by.accountId,
      origin: by.origin,
    }))
    .execute()
  await tx
    .updateTable('article')
    .set({
      current_page_id: pageId,
      arrived_at: sql`now()`,
      changed_at: sql`now()`,
      version: sql`version + 1`,
    })
    .where('id', '=', articleId)
    .execute()
}

export async function getPage(db: DatabaseExecutor, id: number): Promise<Page | undefined> {
  const row = await db.selectFrom('page').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      articleId: row.article_id,
      importName: row.import_name,
      url: row.url,
      mediaType: row.media_type,
      headers: row.headers,
      meta: row.meta,
      bytes: row.bytes,
      byteLength: row.byte_length,
      importedAt: row.imported_at,
      withdrawnAt: row.withdrawn_at,
      purgedAt: row.purged_at,
    }
  )
}
