import { articleOfPage } from '@trucot/core/article/article-of-page'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { readArticle } from '@trucot/core/claim/read-article'
import type { PageFile } from './page-file.ts'

/** A page's article text and what the reader makes of it. */
export function readPage({ bytes, mediaType, meta, name }: PageFile): {
  text: string
  record: ArticleRecord
} {
  const { input } = articleOfPage({ bytes, mediaType, file: name, ...(meta ? { meta } : {}) })
  return { text: input.text, record: readArticle(input) }
}
