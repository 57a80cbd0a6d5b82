import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'
import type { ArticleSummary } from './article.ts'
import type { DatabaseExecutor } from './database.ts'
import { reviewOf } from './review.ts'

/** An article in which claims that were decided on want a look again. */
export interface ReturnedArticle {
  article: ArticleSummary
  claims: { id: string; shown: PortableClaim; suggestions: number; notFound: boolean; secondLook: boolean }[]
}

/**
 * What came back of one person's decisions (null: of anybody's): read otherwise, found no more, or drawn for a second look.
 * At most `limit` articles, the most pressing first.
 */
export async function listReturned(
  db: DatabaseExecutor,
  { accountId, limit }: { accountId: number | null; limit: number },
): Promise<ReturnedArticle[]> {
  const own = accountId === null ? sql`` : sql`and d.account_id = ${accountId}::bigint`
  const { rows } = await sql<{ id: number }>`
    select a.id from article a
    where (a.suggestion_count > 0 or a.not_found_count > 0 or a.second_look_count > 0)
      and exists (select from decision d where d.article_id = a.id ${own})
    order by a.priority desc, a.id desc limit ${limit}::int`.execute(db)
  const returned: ReturnedArticle[] = []
  for (const { id } of rows) {
    const review = await reviewOf(db, id)
    if (!review) continue
    const decided = new Set(
      review.log
        .filter((decision) => accountId === null || decision.by.id === accountId)
        .map((decision) => decision.id),
    )
    const claims = review.states
      .filter((state) => state.decisionIds.some((decision) => decided.has(decision)))
      .map(({ id: claimId, shown, suggestions, notFound, keptNotFound, secondLook }) => ({
        id: claimId,
        shown,
        suggestions: suggestions.length,
        notFound: notFound && !keptNotFound,
        secondLook,
      }))
      .filter((claim) => claim.suggestions > 0 || claim.notFound || claim.secondLook)
    if (claims.length > 0) returned.push({ article: review.article, claims })
  }
  return returned
}
