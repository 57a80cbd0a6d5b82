import { ArticleRecord } from '@trucot/core/claim/article-record'
import type { DatabaseExecutor } from './database.ts'
import { unpackRecord } from './record-codec.ts'

/** Version of the article record that readings and decisions are written under. */
export const CONTRACT_VERSION = 1

export interface StoredReading {
  id: number
  articleId: number
  pageId: number
  flattener: string
  contractVersion: number
  record: ArticleRecord
  text: string
}

/** The readings of these ids with their texts; those that a purge erased are left out. */
export async function loadReadings(
  db: DatabaseExecutor,
  ids: readonly number[],
): Promise<Map<number, StoredReading>> {
  const readings = new Map<number, StoredReading>()
  if (ids.length === 0) return readings
  const rows = await db
    .selectFrom('reading as r')
    .innerJoin('article_text as t', 't.id', 'r.article_text_id')
    .select(['r.id', 'r.article_id', 'r.contract_version', 'r.record', 't.page_id', 't.flattener', 't.text'])
    .where('r.id', 'in', ids)
    .execute()
  for (const row of rows) {
    if (row.record === null || row.text === null) continue
    readings.set(row.id, {
      id: row.id,
      articleId: row.article_id,
      pageId: row.page_id,
      flattener: row.flattener,
      contractVersion: row.contract_version,
      record: ArticleRecord.parse(await unpackRecord(row.record)),
      text: row.text,
    })
  }
  return readings
}

/** Undefined where there is none, or where a purge erased it. */
export async function loadReading(db: DatabaseExecutor, id: number): Promise<StoredReading | undefined> {
  return (await loadReadings(db, [id])).get(id)
}
