import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { upRecord } from '@trucot/core/review/contract-version'
import type { DatabaseExecutor } from './database.ts'
import { unpackRecord } from './record-codec.ts'

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
      record: upRecord(await unpackRecord(row.record), row.text, row.contract_version),
      text: row.text,
    })
  }
  return readings
}

/** Undefined where there is none, or where a purge erased it. */
export async function loadReading(db: DatabaseExecutor, id: number): Promise<StoredReading | undefined> {
  return (await loadReadings(db, [id])).get(id)
}
