import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision } from '@trucot/core/review/decision'
import { reviewArticle } from '@trucot/core/review/review-article'
import type { Reading } from '@trucot/core/review/review-input'
import { type ArticleSummary, getArticle } from './article.ts'
import type { DatabaseExecutor } from './database.ts'
import { listDecisions } from './decision-log.ts'
import { loadReadings, type StoredReading } from './reading.ts'

/** Everything shown of one article. `text`, `record` and `readingId` are null while nothing was read, or where its pages are withdrawn. */
export interface ArticleReview {
  article: ArticleSummary
  readingId: number | null
  text: string | null
  record: ArticleRecord | null
  /** Reader version that last came to the current reading for the first time, and when it did. */
  readBy: string | null
  readAt: Date | null
  states: ClaimState[]
  /** The whole log in order. */
  log: Decision[]
}

/** What the review of one article depends on, but for which reading is current. */
export interface ReviewGround {
  log: Decision[]
  judgedReadings: ReadonlyMap<number, Reading>
  readings: ReadonlyMap<number, StoredReading>
}

/** The log, the readings it judged, and any others wanted, in two queries; one where there are no `decisions`. */
export async function loadGround(
  db: DatabaseExecutor,
  articleId: number,
  alsoReadings: readonly (number | null)[],
  decisions = Number.POSITIVE_INFINITY,
): Promise<ReviewGround> {
  const log = decisions > 0 ? await listDecisions(db, articleId) : []
  const judgedIds = new Set(log.flatMap((decision) => decision.readingId ?? []))
  const wanted = new Set([...judgedIds, ...alsoReadings.filter((id) => id !== null)])
  const readings = await loadReadings(db, [...wanted])
  return { log, readings, judgedReadings: new Map([...readings].filter(([id]) => judgedIds.has(id))) }
}

/** The states under one reading (null: none in force), with `extra` decisions after the log. */
export function statesUnder(
  ground: ReviewGround,
  readingId: number | null,
  extra: readonly Decision[] = [],
): ClaimState[] {
  const current = readingId === null ? null : (ground.readings.get(readingId) ?? null)
  const judgedReadings = new Map(ground.judgedReadings)
  for (const { readingId: id } of extra) {
    const reading = id === null ? undefined : ground.readings.get(id)
    if (reading) judgedReadings.set(reading.id, reading)
  }
  return reviewArticle({ current, judgedReadings, log: [...ground.log, ...extra] })
}

/** The article as people see it now: a function of its current reading and its log. */
export async function reviewOf(db: DatabaseExecutor, articleId: number): Promise<ArticleReview | undefined> {
  const article = await getArticle(db, articleId)
  if (!article) return undefined
  const { readingId } = article
  const ground = await loadGround(db, articleId, [readingId])
  const reading = readingId === null ? undefined : ground.readings.get(readingId)
  const seen = await db
    .selectFrom('reading_seen')
    .select(['reader', 'first_seen_at'])
    .where('reading_id', '=', readingId ?? 0)
    .orderBy('first_seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    article,
    readingId,
    text: reading?.text ?? null,
    record: reading?.record ?? null,
    readBy: seen?.reader ?? null,
    readAt: seen?.first_seen_at ?? null,
    states: statesUnder(ground, readingId),
    log: ground.log,
  }
}
