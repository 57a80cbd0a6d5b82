import { ORPCError } from '@orpc/server'
import type { PageView } from '@trucot/contract/article-view'
import type { DatabaseTransaction } from '@trucot/db/database'
import type { PageDecisionOutcome, PageDecisionRequest } from '@trucot/db/page-decision'
import { findPage } from '@trucot/db/page-list'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf } from '../procedure.ts'
import { pageView } from './page-view.ts'

/** Carries out one decision on a page in a transaction and gives the page as it is then. */
export async function decidePage(
  context: ApiContext,
  input: Omit<PageDecisionRequest, 'by'>,
  decide: (tx: DatabaseTransaction, request: PageDecisionRequest) => Promise<PageDecisionOutcome>,
): Promise<{ page: PageView }> {
  const by = actorOf(callerOf(context), context.address)
  const page = await context.db.transaction().execute(async (tx) => {
    const result = await decide(tx, { ...input, by })
    if (result.outcome !== 'refused') return await findPage(tx, input.pageId)
    if (result.reason === 'unknown_page') throw new ORPCError('NOT_FOUND')
    throw new ORPCError('REFUSED', { status: 422, data: { reason: result.reason } })
  })
  if (!page) throw new ORPCError('NOT_FOUND')
  return { page: pageView(page) }
}
