import type { PageMeta } from '@trucot/core/article/article-input'
import { pageMediaType } from '@trucot/core/page/media-type'
import { MOST_FILE_BYTES } from './files/limits.ts'
import type { Offer } from './files/offered-page.ts'
import type { Fetcher } from './net/fetcher.ts'
import type { FetchFailure, FetchRefusal } from './net/safe-fetch.ts'

const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.8, text/plain;q=0.7, */*;q=0.1'

/** Fetches an article by its address, as something to take in. */
export async function fetchArticle(
  fetcher: Fetcher,
  address: string,
  meta: PageMeta = {},
  signal?: AbortSignal,
): Promise<Offer | FetchRefusal | FetchFailure> {
  const result = await fetcher.fetch(address, {
    accept: ACCEPT,
    mostBytes: MOST_FILE_BYTES,
    ...(signal ? { signal } : {}),
  })
  if (result.kind === 'not_modified')
    return { kind: 'failed', reason: 'no_answer', explanation: 'the server sent no page' }
  if (result.kind !== 'fetched') return result
  const contentType = result.headers['content-type'] ?? 'text/html'
  const mediaType = pageMediaType(contentType)
  if (mediaType === undefined) {
    const explanation = `the server sent ${contentType.slice(0, 100)}, which is no page`
    return { kind: 'refused', reason: 'kind', explanation }
  }
  return {
    name: result.url,
    url: result.url,
    mediaType,
    bytes: result.bytes,
    headers: result.headers,
    ...(Object.keys(meta).length > 0 ? { meta } : {}),
  }
}
