import { type ReadingOptions, readArticle } from '@trucot/core/claim/read-article'
import { type PageReading, readPage, type StoredPage } from '@trucot/core/claim/read-page'
import { pageMediaType } from '@trucot/core/page/media-type'
import { textOfPage } from './files/page-text.ts'

/** Reads one stored page of any kind from its bytes to its record: same page, same reading. To be run in a thread. */
export async function readStoredPage(page: StoredPage, options: ReadingOptions = {}): Promise<PageReading> {
  const mediaType = pageMediaType(page.mediaType) ?? 'text/plain'
  if (mediaType === 'text/plain' || mediaType === 'text/html') return readPage(page, options)
  const { text, head, flattener } = await textOfPage(page.bytes, mediaType)
  return { flattener, text, record: readArticle({ text, meta: { ...head, ...page.meta } }, options) }
}
