import { ORPCError } from '@orpc/server'
import type { CampaignView } from '@trucot/contract/campaign-view'
import type { Actor } from '@trucot/db/audit'
import type { ActOutcome } from '@trucot/db/campaign-acts'
import type { DatabaseTransaction } from '@trucot/db/database'
import { campaignView } from '../../campaigns/campaign-view.ts'
import { actorOf } from '../../session/caller.ts'
import { type ApiContext, callerOf } from '../procedure.ts'

/** Does something to a campaign in a transaction and gives the campaign as it is then, with what the act says of itself. */
export async function actOn<Outcome extends ActOutcome>(
  context: ApiContext,
  id: number,
  act: (tx: DatabaseTransaction, by: Actor) => Promise<Outcome>,
): Promise<{ campaign: CampaignView; outcome: Outcome }> {
  const by = actorOf(callerOf(context), context.address)
  const outcome = await context.db.transaction().execute((tx) => act(tx, by))
  if (outcome.outcome === 'unknown_campaign') throw new ORPCError('NOT_FOUND')
  if (outcome.outcome === 'not_now') {
    throw new ORPCError('NOT_NOW', { status: 409, data: { state: outcome.state } })
  }
  return { campaign: await foundCampaign(context, id), outcome }
}

/** The campaign as the web sees it; refused where there is none. */
export async function foundCampaign({ db }: ApiContext, id: number): Promise<CampaignView> {
  const campaign = await campaignView(db, id)
  if (!campaign) throw new ORPCError('NOT_FOUND')
  return campaign
}
