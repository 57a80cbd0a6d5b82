import { type ReviewChanges, reviewChanges } from '@trucot/core/review/compare-readings'
import { placedClaims } from '@trucot/core/review/portable-record'
import { reviewArticle } from '@trucot/core/review/review-article'
import { sql } from 'kysely'
import { countColumns, NO_COUNTS } from './article-counts.ts'
import { mergeClaims, mergeLocalEntities } from './claim-rows.ts'
import type { DatabaseTransaction } from './database.ts'
import type { StoredReading } from './reading.ts'
import { loadGround } from './review.ts'

/** The article's row as whoever holds its lock sees it. */
export interface LockedArticle {
  id: number
  currentPageId: number | null
  currentReadingId: number | null
  switches: number
  version: number
  decisions: number
}

/**
 * Takes the row lock under which everything of one article is changed. It leaves alone who only writes rows that name the
 * article, as records do for as long as they are made.
 */
export async function lockArticle(tx: DatabaseTransaction, id: number): Promise<LockedArticle | undefined> {
  return await tx
    .selectFrom('article')
    .select(['id', 'current_page_id as currentPageId', 'current_reading_id as currentReadingId'])
    .select(['switches', 'version', 'decisions'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** What moving the pointer did. */
export interface Switched extends ReviewChanges {
  /** The article's version now. */
  version: number
  /** The move's place among the article's. */
  number: number
}

/**
 * Moves a locked article's pointer to another reading (null: none counts any more), and everything that hangs on it:
 * claim rows, local entities, counts, version.
 */
export async function switchReading(
  tx: DatabaseTransaction,
  article: LockedArticle,
  to: StoredReading | null,
  cause: string,
): Promise<Switched> {
  const number = article.switches + 1
  const claims = to ? placedClaims(to.record, to.text).map(({ claim }) => claim) : []
  await mergeClaims(tx, article.id, number, claims)
  await mergeLocalEntities(tx, article.id, number, to?.record ?? null)

  const ground = await loadGround(tx, article.id, [article.currentReadingId], article.decisions)
  const { log, judgedReadings } = ground
  const current = ground.readings.get(article.currentReadingId ?? 0) ?? null
  const changes = reviewChanges({ current, judgedReadings, log }, to)
  const after = reviewArticle({ current: to, judgedReadings, log })
  const version = article.version + 1
  const shown = to
    ? {
        title: to.record.title,
        published_on: to.record.published?.date ?? null,
        ...countColumns({ states: after, reading: to, log }),
      }
    : NO_COUNTS
  await tx
    .with('moved', (db) =>
      db.insertInto('reading_switch').values({
        article_id: article.id,
        number,
        from_reading_id: article.currentReadingId,
        to_reading_id: to?.id ?? null,
        cause,
      }),
    )
    .updateTable('article')
    .set({ ...shown, current_reading_id: to?.id ?? null, switches: number, version, changed_at: sql`now()` })
    .where('id', '=', article.id)
    .execute()
  return { ...changes, version, number }
}
