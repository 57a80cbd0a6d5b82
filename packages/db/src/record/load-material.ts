import type { ArticleMaterial } from '@trucot/core/record/material/article-material'
import { readMaterial } from '@trucot/core/record/material/read-material'
import { reviewArticle } from '@trucot/core/review/review-article'
import type { DatabaseTransaction } from '../database.ts'
import { loadReadings } from '../reading.ts'
import { loadGround, statesUnder } from '../review.ts'

export interface LoadedArticle {
  id: number
  version: number
  title: string | null
  material: ArticleMaterial
}

/** Articles as they stand, for records: each with its current reading and review. Without a reading they say nothing. */
export async function loadMaterial(
  tx: DatabaseTransaction,
  ids: readonly number[],
): Promise<LoadedArticle[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('article')
    .select(['id', 'version', 'title', 'current_reading_id as readingId', 'decisions'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  const readings = await loadReadings(
    tx,
    rows.flatMap(({ readingId, decisions }) => (decisions === 0 ? (readingId ?? []) : [])),
  )
  const articles: LoadedArticle[] = []
  for (const { id, version, title, readingId, decisions } of rows) {
    if (decisions === 0) {
      const current = readings.get(readingId ?? 0) ?? null
      const states = current ? reviewArticle({ current, judgedReadings: new Map(), log: [] }) : []
      const material = readMaterial({ record: current?.record ?? null, text: current?.text ?? null, states })
      articles.push({ id, version, title, material })
      continue
    }
    const ground = await loadGround(tx, id, [readingId])
    const current = ground.readings.get(readingId ?? 0) ?? null
    // Withdrawn: nothing of it counts, decisions neither.
    const states = readingId === null ? [] : statesUnder(ground, readingId)
    const material = readMaterial({ record: current?.record ?? null, text: current?.text ?? null, states })
    articles.push({ id, version, title, material })
  }
  return articles
}
