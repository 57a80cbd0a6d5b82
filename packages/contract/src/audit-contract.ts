import { z } from 'zod'
import { permitted } from './errors.ts'
import { Cursor, pageSize, RowId, Text } from './identifiers.ts'

/** One change: who, when, from where, before and after. */
export const AuditEntry = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  accountId: z.int().nullable(),
  actor: z.string(),
  origin: z.string(),
  action: z.string(),
  subjectType: Text,
  subjectId: Text,
  before: z.json().nullable(),
  after: z.json().nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const auditContract = {
  list: permitted
    .route({ method: 'GET', path: '/audit', tags: ['audit'], summary: 'Every change, latest first' })
    .input(
      z.object({
        accountId: RowId.optional(),
        subjectType: Text.max(100).optional(),
        subjectId: Text.max(200).optional(),
        /** "account." means every action that begins so. */
        action: Text.max(100).optional(),
        /** Words of who, what, or of the values before and after. */
        text: Text.trim().min(1).max(200).optional(),
        /** First and last moment, both included. */
        from: z.iso.datetime().optional(),
        to: z.iso.datetime().optional(),
        after: Cursor.optional(),
        limit: pageSize(100, 500),
      }),
    )
    .output(z.object({ items: z.array(AuditEntry), next: Cursor.nullable() })),
}
