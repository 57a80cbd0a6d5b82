import type { PageMeta } from '../article/article-input.ts'
import { articleOfPage } from '../article/article-of-page.ts'
import type { ArticleRecord } from './article-record.ts'
import { type ReadingOptions, readArticle } from './read-article.ts'

/** A page as it is stored. */
export interface StoredPage {
  bytes: Uint8Array
  /** With or without parameters; what is no HTML is plain text. */
  mediaType: string
  meta: PageMeta
}

/** What reading a page comes to: the text that all offsets point into, what made it, and the record. */
export interface PageReading {
  flattener: string
  text: string
  record: ArticleRecord
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)(?![^;\s])/iu

/** Reads one page from its bytes to its record. Pure: same page, same reading. */
export function readPage({ bytes, mediaType, meta }: StoredPage, options: ReadingOptions = {}): PageReading {
  const { input, flattener } = articleOfPage({
    bytes,
    mediaType: HTML.test(mediaType) ? 'text/html' : 'text/plain',
    meta,
  })
  return { flattener, text: input.text, record: readArticle(input, options) }
}
