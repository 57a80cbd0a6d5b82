import { ORPCError } from '@orpc/server'
import { type RereadSelection, requestReread } from '@trucot/db/reread'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf } from '../procedure.ts'

/**
 * Has articles read again and gives how many that will be: named ones now, all of a kind by a campaign. Where none of the
 * articles named exists, nothing is ordered.
 */
export async function orderReread(
  context: ApiContext,
  selection: RereadSelection,
  reason: string,
): Promise<{ queued: number }> {
  const by = actorOf(callerOf(context), context.address)
  const ordered = await context.db.transaction().execute((tx) => requestReread(tx, selection, { by, reason }))
  if (ordered.outcome === 'refused') throw new Error('no rule was to be left out')
  if ('ids' in selection && ordered.outcome === 'nothing') throw new ORPCError('NOT_FOUND')
  return { queued: ordered.articles }
}
