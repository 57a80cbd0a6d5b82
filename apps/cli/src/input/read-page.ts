import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { readArticle } from '@trucot/core/claim/read-article'
import type { PageFile } from './page-file.ts'

/** A page's article text and what the reader makes of it. */
export function readPage(page: PageFile): { text: string; record: ArticleRecord } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(page.bytes)
    .replaceAll('\0', '\ufffd')
    .toWellFormed()
  const record = readArticle({ text, file: page.name, ...(page.meta ? { meta: page.meta } : {}) })
  return { text, record }
}
