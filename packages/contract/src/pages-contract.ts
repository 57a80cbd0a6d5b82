import { PageMeta } from '@trucot/core/article/article-input'
import { z } from 'zod'
import { PageView } from './article-view.ts'
import { NOT_FOUND, permitted } from './errors.ts'
import { RowId, Text } from './identifiers.ts'

export const MEDIA_TYPES = ['text/plain', 'text/html'] as const
/** The largest page, in bytes after base64 is undone. */
export const MOST_PAGE_BYTES = 8 * 1024 * 1024
/** The largest request that imports pages, in bytes as sent. */
export const MOST_IMPORT_BYTES = 48 * 1024 * 1024

const ImportItemBase = z.object({
  /** The file's name; an article without URL is known by it. */
  name: z.string().trim().min(1).max(500),
  mediaType: z.enum(MEDIA_TYPES),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  meta: PageMeta.optional(),
})

/** One page to take in: its bytes in base64, or its text. */
export const ImportItem = z.union([
  ImportItemBase.extend({ base64: z.base64() }),
  ImportItemBase.extend({ text: z.string() }),
])
export type ImportItem = z.infer<typeof ImportItem>

/**
 * new: an article not seen before; revised: other bytes of an article known already;
 * unchanged: nothing was written; refused: `reason` says why.
 */
export const ImportOutcome = z.object({
  name: z.string(),
  outcome: z.enum(['new', 'revised', 'unchanged', 'refused']),
  articleId: z.int().nullable(),
  pageId: z.int().nullable(),
  /** A short word: "too_large", "purged", … */
  reason: z.string().nullable(),
  /** The reason in whole words, where somebody gave one. */
  explanation: z.string().optional(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

const PageDecision = z.object({
  pageId: RowId,
  /** Made by the client: sent twice, applied once. */
  id: z.uuid(),
  reason: Text.trim().min(1).max(2000),
})

const tags = ['pages']
const pageDecided = permitted
  .errors({
    ...NOT_FOUND,
    REFUSED: {
      status: 422,
      message: 'That cannot be done to this page.',
      data: z.object({ reason: z.string() }),
    },
  })
  .input(PageDecision)
  .output(z.object({ page: PageView }))

export const pagesContract = {
  import: permitted
    .route({ method: 'POST', path: '/pages', tags, summary: 'Take pages in and queue them for reading' })
    .input(z.object({ items: z.array(ImportItem).min(1).max(500) }))
    /** One outcome an item, in the order sent. */
    .output(z.object({ items: z.array(ImportOutcome) })),
  withdraw: pageDecided.route({
    method: 'POST',
    path: '/pages/{pageId}/withdrawal',
    tags,
    summary: 'Stop counting the claims of a page',
  }),
  restore: pageDecided.route({
    method: 'POST',
    path: '/pages/{pageId}/restoration',
    tags,
    summary: 'Undo a withdrawal',
  }),
  purge: pageDecided.route({
    method: 'POST',
    path: '/pages/{pageId}/purge',
    tags,
    summary: 'Erase bytes, text and quotes of a page for good',
  }),
}
