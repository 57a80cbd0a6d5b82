import type { PageMeta } from '@trucot/core/article/article-input'
import type { MediaType, PageMediaType } from '@trucot/core/page/media-type'

/** What somebody brings: a page, or something that holds many. */
export interface Offer {
  /** File or form name; an article without URL is known by it. */
  name: string
  mediaType: MediaType
  bytes: Uint8Array
  url?: string
  meta?: PageMeta
  headers?: Record<string, string>
}

/** One page of an offer, looked into and ready to be kept. */
export interface OfferedPage {
  name: string
  mediaType: PageMediaType
  bytes: Uint8Array
  url?: string
  meta?: PageMeta
  headers?: Record<string, string>
  /** How its bytes are written. */
  encoding: string
}

/** One page of an offer that is not taken, and why. */
export interface RefusedPage {
  name: string
  reason: string
  explanation: string
  mediaType?: string
  url?: string
  meta?: PageMeta
  bytes?: Uint8Array
}

/** What became of each page of an offer; `within` names the archive or table it was in. */
export type OpenedPage = { within?: string } & ({ page: OfferedPage } | { refused: RefusedPage })
