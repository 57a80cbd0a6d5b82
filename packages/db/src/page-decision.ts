import type { Actor } from './audit.ts'
import type { DatabaseTransaction } from './database.ts'

export interface PageDecisionRequest {
  /** UUID made by the client: sent twice, applied once. */
  id: string
  pageId: number
  /** Kept for ever; must not be empty. */
  reason: string
  /** With an account: machines do not withdraw. */
  by: Actor & { accountId: number }
}
export type PageDecisionOutcome =
  | { outcome: 'done' | 'repeated'; articleId: number; currentPageId: number | null }
  | { outcome: 'refused'; reason: 'unknown_page' | 'withdrawn' | 'not_withdrawn' | 'purged' }

/** Its claims stop counting: the article falls back to the fetch before, or counts no longer where there is none. */
export declare function withdrawPage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome>
/** Undoes a withdrawal. */
export declare function restorePage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome>
/** Erases bytes, text and quotes; hashes, verdicts and values stay. Cannot be undone. */
export declare function purgePage(
  tx: DatabaseTransaction,
  request: PageDecisionRequest,
): Promise<PageDecisionOutcome>
