import { ORPCError } from '@orpc/server'
import { atOneMoment } from '@trucot/db/one-moment'
import { type ActKeyset, listActs } from '@trucot/db/work-acts'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { procedures } from '../procedure.ts'
import { whoseWork } from './whose-work.ts'

const Keyset = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()])

function keysetOf(cursor: string): ActKeyset {
  const parsed = Keyset.safeParse(decodeCursor(cursor))
  if (parsed.success) return { at: parsed.data[0], id: parsed.data[1] }
  throw new ORPCError('BAD_REQUEST', { data: { issues: [{ path: ['after'], message: 'not a cursor' }] } })
}

export const acts = procedures.work.acts.handler(async ({ context, input: { of, after, limit } }) => {
  const query = {
    accountId: whoseWork(context, of),
    limit,
    ...(after === undefined ? {} : { after: keysetOf(after) }),
  }
  const { items, next } = await atOneMoment(context.db, (tx) => listActs(tx, query))
  return { items, next: next && encodeCursor([next.at, next.id]) }
})
