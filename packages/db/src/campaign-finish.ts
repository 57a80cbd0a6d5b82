import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { CampaignStop } from './campaign-tables.ts'
import { withdrawWaiting } from './campaign-withdraw.ts'
import type { DatabaseTransaction } from './database.ts'

/** What a campaign does by itself is written down under this name. */
export const BY_ITSELF: Actor = { accountId: null, name: 'worker', origin: 'worker' }

/** How a canary went so far. */
export interface CanaryVerdict {
  articles: number
  ended: number
  failed: number
  decidedClaims: number
  decisionsMet: number
  /** Worse than is allowed: it stops here. */
  stop: CampaignStop | null
}

interface CanaryOf {
  id: number
  canary: { maxErrorShare: number; maxMetShare: number } | null
}

/**
 * Weighs a canary. Errors stop it as soon as they are more than all of its articles allow; decided claims when it has
 * ended, for then their number is known.
 */
export async function canaryVerdict(
  tx: DatabaseTransaction,
  { id, canary }: CanaryOf,
): Promise<CanaryVerdict | null> {
  if (!canary) return null
  const { rows } = await sql<Omit<CanaryVerdict, 'stop'>>`
    select count(*)::int as articles,
      count(*) filter (where i.state <> 'pending')::int as ended,
      count(*) filter (where i.state = 'failed')::int as failed,
      coalesce(sum(case when i.state <> 'done' then 0
        else coalesce(c.decided_claims, a.accepted_count + a.rejected_count) end), 0)::int as "decidedClaims",
      coalesce(sum(c.decisions_met), 0)::int as "decisionsMet"
    from campaign_item i
    join article a on a.id = i.article_id
    left join campaign_change c on c.campaign_id = i.campaign_id and c.article_id = i.article_id
    where i.campaign_id = ${id} and i.canary`.execute(tx)
  const [so] = rows
  if (!so) return null
  const tooManyErrors = so.failed > canary.maxErrorShare * so.articles
  const known = Math.max(so.decidedClaims, so.decisionsMet)
  const tooManyMet = so.ended === so.articles && so.decisionsMet > canary.maxMetShare * known
  return { ...so, stop: tooManyErrors ? 'canary_errors' : tooManyMet ? 'canary_decisions' : null }
}

/** Stops a campaign whose canary went worse than is allowed: it waits for a person. */
export async function stopCanary(
  tx: DatabaseTransaction,
  { id }: CanaryOf,
  verdict: CanaryVerdict,
): Promise<void> {
  await withdrawWaiting(tx, id)
  await tx
    .updateTable('campaign')
    .set({ state: 'paused', stopped_by: verdict.stop, fed_after: 0, pace: null, pace_at: null })
    .set({ changed_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, BY_ITSELF, {
    action: 'campaign.canary_stopped',
    subjectType: 'campaign',
    subjectId: id,
    before: { state: 'canary' },
    after: { state: 'paused', ...verdict },
  })
}

/** Everything there was to read has ended: a canary goes over into the whole, the whole is done. */
export async function finishCampaign(
  tx: DatabaseTransaction,
  campaign: CanaryOf & { state: 'canary' | 'running' },
  verdict: CanaryVerdict | null,
): Promise<void> {
  const { id, state } = campaign
  const now = sql<Date>`clock_timestamp()`
  await tx
    .updateTable('campaign')
    .set(
      state === 'canary'
        ? { state: 'running', canary_passed_at: now, changed_at: now }
        : { state: 'done', finished_at: now, changed_at: now, pace: null, pace_at: null },
    )
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, BY_ITSELF, {
    action: state === 'canary' ? 'campaign.canary_passed' : 'campaign.finish',
    subjectType: 'campaign',
    subjectId: id,
    before: { state },
    after: state === 'canary' ? { state: 'running', ...verdict } : { state: 'done' },
  })
}
