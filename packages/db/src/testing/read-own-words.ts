import { randomUUID } from 'node:crypto'
import { readArticle } from '@trucot/core/claim/read-article'
import type { Database } from '../database.ts'
import { importPage } from '../page.ts'
import { storeReading } from '../store-reading.ts'
import { TESTER } from './sample-article.ts'

/** Imports a text and puts the real reader's reading of it in force. Gives the article's id. */
export async function readOwnWords(
  db: Database,
  { text, published, name }: { text: string; published?: string; name?: string },
): Promise<number> {
  const meta = published === undefined ? {} : { published }
  const record = readArticle({ text, meta })
  const importName = name ?? `${randomUUID()}.txt`
  return await db.transaction().execute(async (tx) => {
    const page = await importPage(
      tx,
      { importName, mediaType: 'text/plain', bytes: Buffer.from(text), meta },
      TESTER,
    )
    if (page.outcome === 'refused') throw new Error(page.explanation)
    const { articleId, pageId } = page
    await storeReading(tx, { articleId, pageId, flattener: 'own@1', text, record, cause: 'test' })
    return articleId
  })
}
