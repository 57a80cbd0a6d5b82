import type { DatabaseExecutor } from './database.ts'

/** The latest text made of a page; null where none is there: it was not read yet, or it was purged. */
export async function loadPageText(db: DatabaseExecutor, pageId: number): Promise<string | null> {
  const row = await db
    .selectFrom('article_text')
    .select('text')
    .where('page_id', '=', pageId)
    .where('text', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text ?? null
}
