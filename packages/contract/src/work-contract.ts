import { Decision } from '@trucot/core/review/decision'
import { PortableClaim } from '@trucot/core/review/portable-claim'
import { z } from 'zod'
import { ArticleSummary } from './article-summary.ts'
import { permitted } from './errors.ts'
import { Cursor, pageSize, RowId } from './identifiers.ts'

/** Whose work: one's own, an account's, or everybody's. All but one's own wants the permission to see the audit. */
export const WorkOf = z.union([z.literal('me'), z.literal('everyone'), RowId]).default('me')

/** Minutes that the caller's clock is ahead of UTC. */
const OffsetMinutes = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^-?\d{1,3}$/, 'not a number')
      .transform(Number),
  ])
  .pipe(z.int().min(-720).max(840))
  .default(0)

/** What one person did to one article in one go: it undoes as one. */
export const WorkAct = z.object({
  groupId: z.uuid(),
  article: z.object({
    id: z.int(),
    title: z.string().nullable(),
    sourceKey: z.string(),
    version: z.int(),
  }),
  by: z.object({ id: z.int(), name: z.string() }),
  at: z.iso.datetime(),
  decisions: z.array(Decision),
  /** All of it was taken back. */
  undone: z.boolean(),
  /** It stands, and is no undo itself. */
  undoable: z.boolean(),
})
export type WorkAct = z.infer<typeof WorkAct>

/** An article in which claims that were decided on want a look again. */
export const ReturnedArticle = z.object({
  article: ArticleSummary,
  claims: z.array(
    z.object({
      id: z.string(),
      shown: PortableClaim,
      /** Values that the machine reads otherwise now. */
      suggestions: z.int(),
      notFound: z.boolean(),
      /** Accepted with many at once, and drawn to be looked at again. */
      secondLook: z.boolean(),
    }),
  ),
})
export type ReturnedArticle = z.infer<typeof ReturnedArticle>

const tags = ['work']

export const workContract = {
  tally: permitted
    .route({ method: 'GET', path: '/work/tally', tags, summary: 'Decisions a day, and in the last hour' })
    .input(z.object({ of: WorkOf, offsetMinutes: OffsetMinutes, days: pageSize(14, 90) }))
    .output(
      z.object({
        lastHour: z.int(),
        /** In order, today last, days without a decision too. */
        days: z.array(z.object({ day: z.iso.date(), decisions: z.int() })),
      }),
    ),
  acts: permitted
    .route({ method: 'GET', path: '/work/acts', tags, summary: 'Who decided what when, latest first' })
    .input(z.object({ of: WorkOf, after: Cursor.optional(), limit: pageSize(30, 100) }))
    .output(z.object({ items: z.array(WorkAct), next: Cursor.nullable() })),
  returned: permitted
    .route({
      method: 'GET',
      path: '/work/returned',
      tags,
      summary: 'Decisions that a later reading brings up again, the most pressing first',
    })
    .input(z.object({ of: WorkOf, limit: pageSize(20, 50) }))
    .output(z.object({ items: z.array(ReturnedArticle) })),
}
