import type { PageMeta } from '@trucot/core/article/article-input'
import type { DatabaseExecutor } from './database.ts'

/** What reading an article takes. */
export interface PageToRead {
  pageId: number
  importName: string
  mediaType: string
  meta: PageMeta
  bytes: Uint8Array
}

/** The page that an article is to be read from; undefined where none counts. */
export async function loadPageToRead(
  db: DatabaseExecutor,
  articleId: number,
): Promise<PageToRead | undefined> {
  const row = await db
    .selectFrom('article as a')
    .innerJoin('page as p', 'p.id', 'a.current_page_id')
    .select(['p.id', 'p.import_name', 'p.url', 'p.media_type', 'p.meta', 'p.bytes'])
    .where('a.id', '=', articleId)
    .executeTakeFirst()
  if (!row || row.bytes === null) return undefined
  const meta = row.url === null ? row.meta : { url: row.url, ...row.meta }
  return { pageId: row.id, importName: row.import_name, mediaType: row.media_type, meta, bytes: row.bytes }
}
