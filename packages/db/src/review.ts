import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision } from '@trucot/core/review/decision'
import type { ArticleSummary } from './article.ts'
import type { DatabaseExecutor } from './database.ts'

/** Everything shown of one article. `text`, `record` and `readingId` are null while nothing was read, or where its pages are withdrawn. */
export interface ArticleReview {
  article: ArticleSummary
  readingId: number | null
  text: string | null
  record: ArticleRecord | null
  /** Reader version that first made the current reading, and when. */
  readBy: string | null
  readAt: Date | null
  states: ClaimState[]
  /** The whole log in order. */
  log: Decision[]
}

/** The article as people see it now: a function of its current reading and its log. */
export declare function reviewOf(db: DatabaseExecutor, articleId: number): Promise<ArticleReview | undefined>
