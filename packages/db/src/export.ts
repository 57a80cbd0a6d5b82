import type { ClaimState } from '@trucot/core/review/claim-state'
import type { ArticleSummary } from './article.ts'
import type { Database } from './database.ts'

/** What is accepted in one article, with what its lines cite. */
export interface AcceptedArticle {
  article: ArticleSummary
  pageId: number
  pageSha256: string
  /** Claims in status accepted or edited. */
  accepted: ClaimState[]
}

/** Every article with accepted claims by ascending id, read by keyset in steps: memory stays level however many there are. */
export declare function acceptedArticles(
  db: Database,
  options?: { step?: number },
): AsyncGenerator<AcceptedArticle>
