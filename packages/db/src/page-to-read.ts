import type { PageMeta } from '@trucot/core/article/article-input'
import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** What a reading in force says, by hashes: whoever reads the same need hand nothing back. */
export interface KnownReading {
  flattener: string
  textSha256: Buffer
  recordSha256: Buffer
}

/** What reading an article takes. */
export interface PageToRead {
  articleId: number
  pageId: number
  importName: string
  mediaType: string
  meta: PageMeta
  bytes: Uint8Array
  /** The reading of this very page that is in force; null where there is none. */
  known: KnownReading | null
  /** Nothing was ever read of the article, and nobody has decided on it. */
  unread: boolean
}

/** The pages that articles are to be read from, by article; those of which none counts are left out. */
export async function loadPagesToRead(
  db: DatabaseExecutor,
  articleIds: readonly number[],
): Promise<Map<number, PageToRead>> {
  const rows = await db
    .selectFrom('article as a')
    .innerJoin('page as p', 'p.id', 'a.current_page_id')
    .leftJoin('reading as r', 'r.id', 'a.current_reading_id')
    .leftJoin('article_text as t', (join) =>
      join.onRef('t.id', '=', 'r.article_text_id').onRef('t.page_id', '=', 'p.id'),
    )
    .select(['a.id as articleId', 'p.id', 'p.import_name', 'p.url', 'p.media_type', 'p.meta', 'p.bytes'])
    .select(['t.flattener', 't.text_sha256', 'r.record_sha256', 'a.switches', 'a.decisions'])
    .where('a.id', '=', sql<number>`any (${articleIds}::bigint[])`)
    .execute()
  const pages = new Map<number, PageToRead>()
  for (const row of rows) {
    if (row.bytes === null) continue
    const { articleId, flattener, text_sha256: textSha256, record_sha256: recordSha256 } = row
    pages.set(articleId, {
      articleId,
      pageId: row.id,
      importName: row.import_name,
      mediaType: row.media_type,
      meta: row.url === null ? row.meta : { url: row.url, ...row.meta },
      bytes: row.bytes,
      unread: row.switches === 0 && row.decisions === 0,
      known: flattener && textSha256 && recordSha256 ? { flattener, textSha256, recordSha256 } : null,
    })
  }
  return pages
}

/** The same for one article. */
export async function loadPageToRead(
  db: DatabaseExecutor,
  articleId: number,
): Promise<PageToRead | undefined> {
  return (await loadPagesToRead(db, [articleId])).get(articleId)
}
