import { readArticle } from '@trucot/core/claim/read-article'
import { readPageText } from '@trucot/core/page/page-text'
import type { Database } from '@trucot/db/database'
import { importPage } from '@trucot/db/page'
import { assembleAll } from '@trucot/db/record/assemble-records'
import { storeReading } from '@trucot/db/store-reading'
import { findPageFiles, readPageFile } from '../src/input/page-file.ts'

const BY = { accountId: null, name: 'test', origin: 'test' }

/** Imports pages, reads them as the workers do, and has records follow. Gives article ids by file name. */
export async function storePages(db: Database, folder: string): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const path of findPageFiles([folder])) {
    const { name, mediaType, bytes, meta } = readPageFile(path)
    const { text, flattener, head } = readPageText(bytes, mediaType)
    const record = readArticle({ text, meta: { ...head, ...meta } })
    await db.transaction().execute(async (tx) => {
      const page = await importPage(tx, { importName: name, mediaType, bytes, ...(meta ? { meta } : {}) }, BY)
      if (page.outcome === 'refused') throw new Error(page.explanation)
      const { articleId, pageId } = page
      await storeReading(tx, { articleId, pageId, flattener, text, record, cause: 'imported' })
      ids.set(name, articleId)
    })
  }
  await assembleAll(db)
  return ids
}
