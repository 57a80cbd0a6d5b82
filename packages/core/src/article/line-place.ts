import type { LineFeatures } from './line-features.ts'
import type { PageView } from './page-view.ts'

/** Where a line stands: before the article, above its first paragraph, in its body, below it. */
export type Zone = 'before' | 'head' | 'body' | 'after'

/** A line in its place. */
export interface Place {
  view: PageView
  index: number
  features: LineFeatures
  zone: Zone
  /** The line of the publication date, where one dates the article. */
  dateline: number | undefined
  /** Index of the first line of the article's own text. */
  firstText: number
  inBox: boolean
  /** Index of the body's last line. */
  bodyEnd: number
  /** Nothing but captions stands between it and the body above it. */
  isNextToBody: boolean
  /** The first line below the body and the captions under it. */
  isBelowBody: boolean
  /** After the body and after what closes the article: boxes, forms, an imprint, teasers. */
  isClosed: boolean
  /** Who signed, below a box that stands between the signature and the body. */
  isSignature: boolean
  /** The share of the line's word pairs that the body has too; computed when somebody asks: of most lines nobody does. */
  share: () => number
}
