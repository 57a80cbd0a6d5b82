import { z } from 'zod'
import { NOT_FOUND, permitted } from './errors.ts'
import { Cursor, pageSize, RowId } from './identifiers.ts'
import { ImportOutcome } from './import-outcome.ts'

/** Something that was offered and not taken in. */
export const RefusedImport = z.object({
  id: z.int(),
  name: z.string(),
  url: z.string().nullable(),
  mediaType: z.string().nullable(),
  byteLength: z.int(),
  /** Whether it can be tried again without being sent again: its bytes are kept, or there is an address. */
  retriable: z.boolean(),
  /** A short word, as in an import's outcome. */
  reason: z.string(),
  explanation: z.string(),
  sourceId: z.int().nullable(),
  state: z.enum(['waiting', 'taken', 'dismissed']),
  /** How often it was refused. */
  times: z.int(),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  articleId: z.int().nullable(),
})
export type RefusedImport = z.infer<typeof RefusedImport>

const tags = ['refused']
const Ids = z.array(z.int().positive()).min(1).max(100)

export const refusedContract = {
  list: permitted
    .route({ method: 'GET', path: '/refused', tags, summary: 'What was not taken in and why, latest first' })
    .input(
      z.object({
        state: z.enum(['waiting', 'taken', 'dismissed']).default('waiting'),
        sourceId: RowId.optional(),
        after: Cursor.optional(),
        limit: pageSize(50, 200),
      }),
    )
    .output(
      z.object({
        items: z.array(RefusedImport),
        next: Cursor.nullable(),
        /** How many wait in all, by reason. */
        waiting: z.array(z.object({ reason: z.string(), count: z.int() })),
      }),
    ),
  retry: permitted
    .errors(NOT_FOUND)
    .route({ method: 'POST', path: '/refused/retry', tags, summary: 'Try again what was refused' })
    .input(z.object({ ids: Ids }))
    /** Bytes that were kept are tried at once; addresses are fetched by the workers: `queued` counts those. */
    .output(z.object({ items: z.array(ImportOutcome), queued: z.int() })),
  dismiss: permitted
    .errors(NOT_FOUND)
    .route({ method: 'POST', path: '/refused/dismiss', tags, summary: 'Let go of what was refused' })
    .input(z.object({ ids: Ids }))
    .output(z.object({ dismissed: z.int() })),
}
