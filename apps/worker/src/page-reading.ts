import type { PageMeta } from '@trucot/core/article/article-input'
import type { ArticleRecord } from '@trucot/core/claim/article-record'

/** What a reader thread is given. */
export interface PageReadingTask {
  bytes: Uint8Array
  mediaType: string
  meta: PageMeta
  /** Ids of rules to leave out. */
  without: readonly string[]
}

/** What it gives back. */
export interface PageReading {
  flattener: string
  text: string
  record: ArticleRecord
}
