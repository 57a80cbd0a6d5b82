import type { RereadSummary } from '@trucot/core/review/compare-readings'
import { sql } from 'kysely'
import { findCampaign } from './campaign.ts'
import { countCampaigns } from './campaign-progress.ts'
import type { DatabaseExecutor } from './database.ts'

/** How far an order to read articles again has come, and what it changed so far. */
export interface RereadProgress extends RereadSummary {
  /** Nothing of it waits or is read any more. */
  ended: boolean
  open: number
  done: number
  /** Of those done: proven to read as they did, and not read. */
  proven: number
  failed: number
  /** Articles of which another reading is in force now. */
  switched: number
}

interface Counts extends Omit<RereadProgress, keyof RereadSummary | 'ended'> {
  same: number
  new: number
  changed: number
  gone: number
  suggestionsRaised: number
  decisionsMet: number
}

/** Of an order for named articles; one that was asked for again meanwhile counts with its latest reading. */
export async function rereadProgress(
  db: DatabaseExecutor,
  order: { articleIds: readonly number[]; requestedAt: Date },
): Promise<RereadProgress> {
  const summed = (path: string) =>
    sql<number>`coalesce(sum((t.outcome #>> ${`{summary,${path}}`}::text[])::int) filter (where t.state = 'done'), 0)::int`
  const { rows } = await sql<Counts>`
    select
      count(t.article_id) filter (where t.state in ('waiting', 'leased'))::int as open,
      count(t.article_id) filter (where t.state = 'done')::int as done,
      0 as proven,
      count(t.article_id) filter (where t.state = 'failed')::int as failed,
      count(t.article_id) filter (where t.state = 'done' and t.outcome ->> 'outcome' in ('new', 'returned'))::int as switched,
      ${summed('claims,same')} as same,
      ${summed('claims,new')} as new,
      ${summed('claims,changed')} as changed,
      ${summed('claims,gone')} as gone,
      ${summed('suggestionsRaised')} as "suggestionsRaised",
      ${summed('decisionsMet')} as "decisionsMet"
    from reading_task t
    where t.article_id = any (${order.articleIds}::bigint[]) and t.requested_at >= ${order.requestedAt}`.execute(
    db,
  )
  const [row] = rows
  if (!row) throw new Error('summing gave no row')
  const { same, new: added, changed, gone, ...rest } = row
  return { ...rest, ended: rest.open === 0, claims: { same, new: added, changed, gone } }
}

const ENDED = new Set(['done', 'cancelled', 'rolled_back'])

/** The same of a campaign. */
export async function campaignProgress(db: DatabaseExecutor, campaignId: number): Promise<RereadProgress> {
  const campaign = await findCampaign(db, campaignId)
  const counts = (await countCampaigns(db, [campaignId])).get(campaignId)
  if (!campaign || !counts) throw new Error(`there is no campaign ${campaignId}`)
  return {
    ended: ENDED.has(campaign.state),
    open: counts.open,
    done: counts.done + counts.skipped,
    proven: counts.proven,
    failed: counts.failed,
    switched: counts.changed,
    claims: {
      same: counts.claimsSame,
      new: counts.claimsAdded,
      changed: counts.claimsChanged,
      gone: counts.claimsRetired,
    },
    suggestionsRaised: counts.suggestionsRaised,
    decisionsMet: counts.decisionsMet,
  }
}
