import { ORPCError } from '@orpc/server'
import { listAudit } from '@trucot/db/audit'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { procedures } from '../procedure.ts'

const Keyset = z.tuple([z.int().positive()])
const Value = z.json()

function oldestSeen(cursor: string): number {
  const parsed = Keyset.safeParse(decodeCursor(cursor))
  if (parsed.success) return parsed.data[0]
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}

export const list = procedures.audit.list.handler(async ({ context: { db }, input }) => {
  const { accountId, subjectType, subjectId, action, text, from, to, after, limit } = input
  const rows = await listAudit(db, {
    limit: limit + 1,
    ...(accountId === undefined ? {} : { accountId }),
    ...(subjectType === undefined ? {} : { subjectType }),
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(action === undefined ? {} : { action }),
    ...(text === undefined ? {} : { text }),
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(to === undefined ? {} : { to: new Date(to) }),
    ...(after === undefined ? {} : { before: oldestSeen(after) }),
  })
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    at: row.at.toISOString(),
    before: Value.parse(row.before),
    after: Value.parse(row.after),
  }))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? encodeCursor([last.id]) : null }
})
