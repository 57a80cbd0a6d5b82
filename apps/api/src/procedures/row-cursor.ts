import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from './cursor.ts'

const Keyset = z.tuple([z.int().positive()])

/** The row a list is to go on below. Throws BAD_REQUEST where the cursor was not made here. */
export function rowOfCursor(cursor: string | undefined): { before?: number } {
  if (cursor === undefined) return {}
  const parsed = Keyset.safeParse(decodeCursor(cursor))
  if (parsed.success) return { before: parsed.data[0] }
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}

/** Cuts one row too many off a list and says where it goes on. */
export function cutList<Row extends { id: number }>(
  rows: readonly Row[],
  limit: number,
): { rows: Row[]; next: string | null } {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return { rows: kept, next: rows.length > limit && last ? encodeCursor([last.id]) : null }
}
