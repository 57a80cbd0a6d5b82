import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

export interface ReadingResult {
  articleId: number
  /** The page that was read; where the article has a newer one by now, the reading is kept but not made current. */
  pageId: number
  /** The flattener's version. */
  flattener: string
  text: string
  record: ArticleRecord
  /** Why: 'imported', 'reread', … */
  cause: string
  /** The lease the result was made under; absent only outside the worker. */
  fencingToken?: number
}

/** What a re-reading changed. */
export interface ReadingSummary {
  claims: { same: number; new: number; changed: number; gone: number }
  suggestionsRaised: number
  /** Changes that met a decision. */
  decisionsMet: number
}

export type StoreOutcome =
  /** Nothing differs from the current reading. */
  | { outcome: 'same'; readingId: number; summary: ReadingSummary }
  /** The pointer moved, to a reading never seen or to one seen before. */
  | { outcome: 'new' | 'returned'; readingId: number; version: number; summary: ReadingSummary }
  /** The article has a newer page by now; the reading is kept. */
  | { outcome: 'superseded'; readingId: number }
  /** The lease was lost; nothing was written. */
  | { outcome: 'fenced' }

export interface StoredReading {
  id: number
  articleId: number
  pageId: number
  flattener: string
  contractVersion: number
  record: ArticleRecord
  text: string
}

/** Puts a reading in force, with everything that follows from it for its article, under the article's row lock. */
export declare function storeReading(tx: DatabaseTransaction, result: ReadingResult): Promise<StoreOutcome>

/** Undefined where there is none, or where a purge erased it. */
export declare function loadReading(db: DatabaseExecutor, id: number): Promise<StoredReading | undefined>
