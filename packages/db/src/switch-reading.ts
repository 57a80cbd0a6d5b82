import type { ClaimState } from '@trucot/core/review/claim-state'
import { placedClaims } from '@trucot/core/review/portable-record'
import { sql } from 'kysely'
import { countColumns, NO_COUNTS } from './article-counts.ts'
import { mergeClaims, mergeLocalEntities } from './claim-rows.ts'
import type { DatabaseTransaction } from './database.ts'
import type { StoredReading } from './reading.ts'
import { loadGround, type ReviewGround, statesUnder } from './review.ts'
import { reviewArticle } from './review-stopgap.ts'

/** What a change of reading did to the claims of an article. */
export interface ReadingSummary {
  claims: { same: number; new: number; changed: number; gone: number }
  suggestionsRaised: number
  /** Decided claims that now read differently, or no longer. */
  decisionsMet: number
}

/** The article's row as whoever holds its lock sees it. */
export interface LockedArticle {
  id: number
  currentPageId: number | null
  currentReadingId: number | null
  switches: number
  version: number
  decisions: number
}

/** Takes the row lock under which everything of one article is changed. */
export async function lockArticle(tx: DatabaseTransaction, id: number): Promise<LockedArticle | undefined> {
  return await tx
    .selectFrom('article')
    .select(['id', 'current_page_id as currentPageId', 'current_reading_id as currentReadingId'])
    .select(['switches', 'version', 'decisions'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

function meetings(before: readonly ClaimState[], after: readonly ClaimState[]): number {
  const then = new Map(before.map((state) => [state.id, state.machine?.fingerprint]))
  return after.filter(
    (state) => state.decisionIds.length > 0 && then.get(state.id) !== state.machine?.fingerprint,
  ).length
}

function suggestions(states: readonly ClaimState[]): number {
  return states.reduce((sum, state) => sum + state.suggestions.length, 0)
}

const NO_GROUND: ReviewGround = { log: [], judgedReadings: new Map(), readings: new Map() }

/**
 * Moves a locked article's pointer to another reading (null: none counts any more), and everything that hangs on it:
 * claim rows, local entities, counts, version. Gives the new version.
 */
export async function switchReading(
  tx: DatabaseTransaction,
  article: LockedArticle,
  to: StoredReading | null,
  cause: string,
): Promise<{ version: number; summary: ReadingSummary }> {
  const number = article.switches + 1
  await tx
    .insertInto('reading_switch')
    .values({
      article_id: article.id,
      number,
      from_reading_id: article.currentReadingId,
      to_reading_id: to?.id ?? null,
      cause,
    })
    .execute()
  const claims = to ? placedClaims(to.record, to.text).map(({ claim }) => claim) : []
  const changes = await mergeClaims(tx, article.id, number, claims)
  await mergeLocalEntities(tx, article.id, number, to?.record ?? null)

  const ground =
    article.decisions > 0 ? await loadGround(tx, article.id, [article.currentReadingId]) : NO_GROUND
  const before = article.decisions > 0 ? statesUnder(ground, article.currentReadingId) : []
  const after = reviewArticle({ current: to, judgedReadings: ground.judgedReadings, log: ground.log })
  const version = article.version + 1
  const shown = to
    ? {
        title: to.record.title,
        published_on: to.record.published?.date ?? null,
        ...countColumns(after, to.record),
      }
    : NO_COUNTS
  await tx
    .updateTable('article')
    .set({ ...shown, current_reading_id: to?.id ?? null, switches: number, version, changed_at: sql`now()` })
    .where('id', '=', article.id)
    .execute()
  return {
    version,
    summary: {
      claims: { same: changes.same, new: changes.opened, changed: 0, gone: changes.closed },
      suggestionsRaised: Math.max(0, suggestions(after) - suggestions(before)),
      decisionsMet: meetings(before, after),
    },
  }
}
