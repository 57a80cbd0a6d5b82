import type { CampaignPlan as PlanInput, CampaignScope as ScopeInput } from '@trucot/contract/campaign-plan'
import type { CampaignView, RollbackCounts } from '@trucot/contract/campaign-view'
import { type Campaign, type CampaignPlan, findCampaign } from '@trucot/db/campaign'
import { type CampaignCounts, countCampaigns, countRollback } from '@trucot/db/campaign-progress'
import type { CampaignScope } from '@trucot/db/campaign-selection'
import type { DatabaseExecutor } from '@trucot/db/database'

const iso = (moment: Date | null) => moment?.toISOString() ?? null

/** A scope as the ledger takes it. */
export function toScope({ selection, mode, without }: ScopeInput): CampaignScope {
  return { selection, mode, options: without.length > 0 ? { without } : {} }
}

/** A plan as the ledger takes it. */
export function toPlan({ verify, ...plan }: PlanInput): CampaignPlan {
  const { reason, canary, rate, batchSize, quietHours } = plan
  const { options, ...scope } = toScope(plan)
  const how = verify ? { ...options, verify } : options
  return { ...scope, options: how, reason, canary, rate, batchSize, quietHours }
}

/** And back. */
export function planView({ options, ...plan }: CampaignPlan): PlanInput {
  return { ...plan, without: options.without ?? [], verify: options.verify ?? false }
}

async function rollbackOf(db: DatabaseExecutor, campaign: Campaign): Promise<RollbackCounts | null> {
  if (campaign.rollbackReason === null) return null
  return { ...(await countRollback(db, campaign.id)), reason: campaign.rollbackReason }
}

function viewOf(campaign: Campaign, counts: CampaignCounts, rollback: RollbackCounts | null): CampaignView {
  const { options, rollbackReason: _reason, total, changedAt: _changedAt, ...rest } = campaign
  const { pace } = campaign
  return {
    ...rest,
    without: options.without ?? [],
    verify: options.verify ?? false,
    canaryPassedAt: iso(campaign.canaryPassedAt),
    counts: { ...counts, total },
    secondsLeft: pace !== null && pace > 0 ? Math.ceil(counts.open / pace) : null,
    rollback,
    createdAt: campaign.createdAt.toISOString(),
    startedAt: iso(campaign.startedAt),
    finishedAt: iso(campaign.finishedAt),
  }
}

/** Campaigns as the web sees them, with how far they are. */
export async function campaignViews(
  db: DatabaseExecutor,
  campaigns: readonly Campaign[],
): Promise<CampaignView[]> {
  const counts = await countCampaigns(
    db,
    campaigns.map(({ id }) => id),
  )
  const views: CampaignView[] = []
  for (const campaign of campaigns) {
    const own = counts.get(campaign.id)
    if (own) views.push(viewOf(campaign, own, await rollbackOf(db, campaign)))
  }
  return views
}

/** One of them; undefined where there is none. */
export async function campaignView(db: DatabaseExecutor, id: number): Promise<CampaignView | undefined> {
  const campaign = await findCampaign(db, id)
  return campaign && (await campaignViews(db, [campaign]))[0]
}
