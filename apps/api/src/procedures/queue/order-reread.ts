import { ORPCError } from '@orpc/server'
import { type RereadSelection, requestReread } from '@trucot/db/reread'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf } from '../procedure.ts'

/**
 * Orders articles to be read again and gives how many that will be. For many, the worker turns the order into readings
 * step by step. Where none of the articles named exists, nothing is ordered.
 */
export async function orderReread(
  context: ApiContext,
  selection: RereadSelection,
  reason: string,
): Promise<{ queued: number }> {
  const by = actorOf(callerOf(context), context.address)
  return await context.db.transaction().execute(async (tx) => {
    const { articles } = await requestReread(tx, selection, { by, reason })
    if ('ids' in selection && articles === 0) throw new ORPCError('NOT_FOUND')
    return { queued: articles }
  })
}
