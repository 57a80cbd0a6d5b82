import type { ArticleRecord } from '../claim/article-record.ts'
import type { Decision } from './decision.ts'

/** A reading as the review takes it: the record and the text its offsets point into. */
export interface Reading {
  id: number
  record: ArticleRecord
  text: string
}

/** Everything the state of an article's claims depends on. All of it in the present contract's form. */
export interface ReviewInput {
  /** The current reading, or null while there is none. */
  current: Reading | null
  /** The readings that decisions in the log refer to, by id. One that is missing is known by what was judged in it. */
  judgedReadings: ReadonlyMap<number, Reading>
  /** The whole log of the article in sequence order, undone decisions and undos included. */
  log: readonly Decision[]
}
