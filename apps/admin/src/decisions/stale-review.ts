import { ORPCError } from '@orpc/client'
import type { Review } from '@trucot/contract/article-view'

/** The state in which somebody else's decisions are counted, and which decisions those are. */
export interface StaleReview extends Review {
  decisionIds: string[]
}

/** Reads the answer "somebody decided meanwhile" out of an error, or null where the error is another. */
export function staleReviewOf(error: unknown): StaleReview | null {
  if (!(error instanceof ORPCError) || error.code !== 'STALE') return null
  return error.data as StaleReview
}
