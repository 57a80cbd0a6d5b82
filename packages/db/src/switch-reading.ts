import { alignReadings } from '@trucot/core/review/align-readings'
import type { ClaimState } from '@trucot/core/review/claim-state'
import { PlacedReading } from '@trucot/core/review/placed-reading'
import { reviewArticle } from '@trucot/core/review/review-article'
import { sql } from 'kysely'
import { countColumns, NO_COUNTS } from './article-counts.ts'
import { mergeClaims, mergeLocalEntities } from './claim-rows.ts'
import type { DatabaseTransaction } from './database.ts'
import type { StoredReading } from './reading.ts'
import { loadGround, statesUnder } from './review.ts'

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

/** Claims of the one reading that stand in the other with other values. */
function countChanged(before: StoredReading | undefined, after: PlacedReading | null): number {
  if (!before || !after) return 0
  const was = PlacedReading.of(before)
  const { currentOf } = alignReadings(was, after)
  const fingerprint = (reading: PlacedReading, index: number) => reading.claims[index]?.claim.fingerprint
  return [...currentOf].filter(([old, now]) => fingerprint(was, old) !== fingerprint(after, now)).length
}

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
  const placed = to ? PlacedReading.of(to) : null
  const claims = placed?.claims.map(({ claim }) => claim) ?? []
  const changes = await mergeClaims(tx, article.id, number, claims)
  await mergeLocalEntities(tx, article.id, number, to?.record ?? null)

  const ground = await loadGround(tx, article.id, [article.currentReadingId], article.decisions)
  const before = statesUnder(ground, article.currentReadingId)
  const after = reviewArticle({ current: to, judgedReadings: ground.judgedReadings, log: ground.log })
  const changed = countChanged(ground.readings.get(article.currentReadingId ?? 0), placed)
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
      claims: {
        same: changes.same,
        new: changes.opened - changed,
        changed,
        gone: changes.closed - changed,
      },
      suggestionsRaised: Math.max(0, suggestions(after) - suggestions(before)),
      decisionsMet: meetings(before, after),
    },
  }
}
