import { decodePage, wellFormedText } from './decode-page.ts'
import { FLATTENER_VERSION, flattenHtml } from './flatten-html.ts'
import type { PageHead } from './page-head.ts'

export type PlainOrHtml = 'text/plain' | 'text/html'

/** The article text of a page, the version of what made it, and what an HTML head says about it. */
export interface PageText {
  text: string
  flattener: string
  head: PageHead
}

/** Plain text is taken as it came. */
const PLAIN_VERSION = 'plain@1'

/** The one text of a page that every offset points into: plain text as decoded, HTML as lines. */
export function readPageText(bytes: Uint8Array, mediaType: PlainOrHtml): PageText {
  const decoded = decodePage(bytes)
  if (mediaType === 'text/plain') return { text: decoded, flattener: PLAIN_VERSION, head: {} }
  const { text, head } = flattenHtml(decoded)
  return { text: wellFormedText(text), flattener: FLATTENER_VERSION, head }
}
