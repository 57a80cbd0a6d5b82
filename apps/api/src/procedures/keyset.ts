import { ORPCError } from '@orpc/server'
import type { z } from 'zod'
import { decodeCursor } from './cursor.ts'

/** What a cursor holds, as its list needs it to go on; one that was not made here is a bad request. */
export function keysetOf<Shape extends z.ZodType>(shape: Shape, cursor: string): z.infer<Shape> {
  const parsed = shape.safeParse(decodeCursor(cursor))
  if (parsed.success) return parsed.data
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}
