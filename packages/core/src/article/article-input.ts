import { z } from 'zod'
import type { Span } from '../text/span.ts'

/** What the fetcher knew about a page before anybody read it. */
export const PageMeta = z.object({
  url: z.string().optional(),
  title: z.string().optional(),
  published: z.string().optional(),
  outlet: z.string().optional(),
  /** Who wrote it, as the page's head or its fetcher says; what the text says goes before. */
  authors: z.array(z.string()).optional(),
})
export type PageMeta = z.infer<typeof PageMeta>

/** One article text as the reader takes it; every offset of the record points into `text`. */
export interface ArticleInput {
  text: string
  meta?: PageMeta
  /** Lines of the text that the page itself marks as captions. */
  captions?: readonly Span[]
  /** Base name of the input file, where there was one. */
  file?: string
}
