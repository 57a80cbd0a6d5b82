import { type PlainOrHtml, readPageText } from '../page/page-text.ts'
import type { ArticleInput, PageMeta } from './article-input.ts'

/** One fetched page as the reader takes it, and the version of what made its text. */
export interface ArticleOfPage {
  input: ArticleInput
  flattener: string
}

interface FetchedPage {
  bytes: Uint8Array
  mediaType: PlainOrHtml
  /** What the fetcher knew; it goes before what the page's own head says. */
  meta?: PageMeta
  file?: string
}

/** Makes the article text of a page and joins what its fetcher and its head say about it. */
export function articleOfPage({ bytes, mediaType, meta, file }: FetchedPage): ArticleOfPage {
  const { text, flattener, head, captions } = readPageText(bytes, mediaType)
  const known: PageMeta = { ...head, ...meta }
  return {
    input: {
      text,
      ...(Object.keys(known).length === 0 ? {} : { meta: known }),
      ...(captions.length === 0 ? {} : { captions }),
      ...(file === undefined ? {} : { file }),
    },
    flattener,
  }
}
