import type { ArticleInput } from '@trucot/core/article/article-input'
import { articleOfPage } from '@trucot/core/article/article-of-page'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { readArticle } from '@trucot/core/claim/read-article'
import type { PageFile } from './page-file.ts'

/** What the reader is given of a page. */
export function inputOfPage({ bytes, mediaType, meta, name }: PageFile): ArticleInput {
  return articleOfPage({ bytes, mediaType, file: name, ...(meta ? { meta } : {}) }).input
}

/** A page's article text and what the reader makes of it. */
export function readPage(page: PageFile): { text: string; record: ArticleRecord } {
  const input = inputOfPage(page)
  return { text: input.text, record: readArticle(input) }
}
