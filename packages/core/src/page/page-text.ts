import type { Span } from '../text/span.ts'
import { declaredEncoding, decodePage, wellFormedText } from './decode-page.ts'
import type { Encoding } from './encoding/decode-bytes.ts'
import { FLATTENER_VERSION, flattenHtml } from './flatten-html.ts'
import type { PageHead } from './page-head.ts'

export type PlainOrHtml = 'text/plain' | 'text/html'

/** The article text of a page, the version of what made it, and what an HTML head says about it. */
export interface PageText {
  text: string
  flattener: string
  head: PageHead
  /** Lines that the page marks as captions. */
  captions: readonly Span[]
  /** How its bytes were written. */
  encoding: Encoding
}

/** Plain text is taken as it came. */
const PLAIN_VERSION = 'plain@1'

/** Changes whenever the same legacy bytes can come out as other letters. */
const LETTERS_VERSION = 'letters@1'

/**
 * The one text of a page that every offset points into: plain text as decoded, HTML as lines. Where letters of a legacy
 * encoding were converted, the flattener's version says so beside its own.
 */
export function readPageText(bytes: Uint8Array, mediaType: PlainOrHtml): PageText {
  const isHtml = mediaType === 'text/html'
  const {
    text: decoded,
    encoding,
    converted,
  } = decodePage(bytes, isHtml ? declaredEncoding(bytes) : undefined)
  const version = (flattener: string) =>
    converted ? `${flattener} ${encoding.toLowerCase()} ${LETTERS_VERSION}` : flattener
  if (!isHtml) return { text: decoded, flattener: version(PLAIN_VERSION), head: {}, captions: [], encoding }
  const { text, head, captions } = flattenHtml(decoded)
  return { text: wellFormedText(text), flattener: version(FLATTENER_VERSION), head, captions, encoding }
}
