import { PageMeta } from '@trucot/core/article/article-input'
import { MEDIA_TYPES } from '@trucot/core/page/media-type'
import { z } from 'zod'
import { PageView } from './article-view.ts'
import { NOT_FOUND, permitted } from './errors.ts'
import { RowId, Text } from './identifiers.ts'
import { ImportOutcome } from './import-outcome.ts'

/** The largest file, in bytes after base64 is undone. */
export const MOST_FILE_BYTES = 32 * 1024 * 1024
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

/** One file to take in, a page or what holds many: its bytes in base64, or its text. */
export const ImportItem = z.union([
  ImportItemBase.extend({ base64: z.base64() }),
  ImportItemBase.extend({ text: z.string() }),
])
export type ImportItem = z.infer<typeof ImportItem>

const PageDecision = z.object({
  pageId: RowId,
  /** Made by the client: sent twice, applied once. */
  id: z.uuid(),
  reason: Text.trim().min(1).max(2000),
})

/** One stretch of lines: in both revisions, or in one of them alone. */
const LineRun = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  lines: z.array(z.string()),
  /** For a removed run that an added one replaces, word by word: what went and what came, side by side. */
  words: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })).optional(),
})

/** What one revision of an article's text has that another has not. */
export const Comparison = z.object({
  from: PageView,
  to: PageView,
  /** In text order. Long runs of equal lines are whole; folding them is for the screen. */
  runs: z.array(LineRun),
  removedLines: z.int(),
  addedLines: z.int(),
})
export type Comparison = z.infer<typeof Comparison>

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
    /** One outcome a page, in the order sent; an archive or a table gives one for each page in it. */
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
  compare: permitted
    .errors({
      ...NOT_FOUND,
      NO_TEXT: { status: 409, message: 'A revision has no text: it was not read yet, or it was purged.' },
    })
    .route({
      method: 'GET',
      path: '/articles/{articleId}/comparison',
      tags,
      summary: 'What changed between two revisions of an article',
    })
    .input(z.object({ articleId: RowId, from: RowId, to: RowId }))
    .output(Comparison),
}
