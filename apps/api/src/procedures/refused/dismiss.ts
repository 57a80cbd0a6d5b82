import { ORPCError } from '@orpc/server'
import { settleRefused } from '@trucot/db/refused-import'
import { actorOf } from '../../session/caller.ts'
import { callerOf, procedures } from '../procedure.ts'

export const dismiss = procedures.refused.dismiss.handler(async ({ context, input }) => {
  const by = actorOf(callerOf(context), context.address)
  const dismissed = await context.db
    .transaction()
    .execute((tx) => settleRefused(tx, input.ids, { state: 'dismissed' }, by))
  if (dismissed === 0) throw new ORPCError('NOT_FOUND')
  return { dismissed }
})
