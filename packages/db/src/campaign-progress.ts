import { type RawBuilder, sql } from 'kysely'
import type { RollbackOutcome } from './campaign-tables.ts'
import type { DatabaseExecutor } from './database.ts'

export interface CampaignCounts {
  total: number
  done: number
  failed: number
  skipped: number
  open: number
  changed: number
  /** Of those done: proven to read as they did, and not read. */
  proven: number
  claimsSame: number
  claimsAdded: number
  claimsChanged: number
  claimsRetired: number
  decisionsMet: number
  suggestionsRaised: number
}

const NOTHING: CampaignCounts = {
  total: 0,
  done: 0,
  failed: 0,
  skipped: 0,
  open: 0,
  changed: 0,
  proven: 0,
  claimsSame: 0,
  claimsAdded: 0,
  claimsChanged: 0,
  claimsRetired: 0,
  decisionsMet: 0,
  suggestionsRaised: 0,
}

const SUMS: RawBuilder<unknown> = sql`
  sum(total)::int as total, sum(done)::int as done, sum(failed)::int as failed, sum(skipped)::int as skipped,
  sum(total - done - failed - skipped)::int as open, sum(changed)::int as changed,
  sum(proven)::int as proven, sum(claims_same)::bigint as "claimsSame", sum(claims_added)::int as "claimsAdded", sum(claims_changed)::int as "claimsChanged",
  sum(claims_retired)::int as "claimsRetired", sum(decisions_met)::int as "decisionsMet",
  sum(suggestions_raised)::int as "suggestionsRaised"`

/** How far campaigns are: sums of a few rows an outlet, however many articles they have. */
export async function countCampaigns(
  db: DatabaseExecutor,
  ids: readonly number[],
): Promise<Map<number, CampaignCounts>> {
  const counts = new Map(ids.map((id) => [id, NOTHING]))
  if (ids.length === 0) return counts
  const { rows } = await sql<CampaignCounts & { id: number }>`
    select campaign_id as id, ${SUMS} from campaign_tally
    where campaign_id = any (${ids}::bigint[]) group by campaign_id`.execute(db)
  for (const { id, ...row } of rows) counts.set(id, row)
  return counts
}

export interface OutletProgress {
  outlet: string
  total: number
  done: number
  failed: number
  skipped: number
  changed: number
}

const MOST_OUTLETS = 200
/** The name under which the smaller ones are summed. */
const OTHERS = '…'

/** A campaign by outlet, the largest first; what is beyond the most shown is summed up at the end. */
export async function outletProgress(db: DatabaseExecutor, id: number): Promise<OutletProgress[]> {
  const { rows } = await sql<OutletProgress>`
    with by_outlet as (
      select outlet, sum(total)::int as total, sum(done)::int as done, sum(failed)::int as failed,
        sum(skipped)::int as skipped, sum(changed)::int as changed,
        row_number() over (order by sum(total) desc, outlet) as rank
      from campaign_tally where campaign_id = ${id} group by outlet
    )
    select case when rank > ${MOST_OUTLETS} then ${OTHERS} else outlet end as outlet, sum(total)::int as total,
      sum(done)::int as done, sum(failed)::int as failed, sum(skipped)::int as skipped, sum(changed)::int as changed
    from by_outlet group by 1 order by min(rank)`.execute(db)
  return rows
}

export interface RollbackCounts {
  rolledBack: number
  skipped: Partial<Record<Exclude<RollbackOutcome, 'rolled_back'>, number>>
  /** Changed articles not looked at yet. */
  open: number
}

/** What a rollback has taken back so far, and what it has not. */
export async function countRollback(db: DatabaseExecutor, id: number): Promise<RollbackCounts> {
  const { rows } = await sql<{ rollback: RollbackOutcome | null; articles: number }>`
    select rollback, count(*) as articles from campaign_change where campaign_id = ${id} group by rollback`.execute(
    db,
  )
  const counts: RollbackCounts = { rolledBack: 0, skipped: {}, open: 0 }
  for (const { rollback, articles } of rows) {
    if (rollback === null) counts.open = articles
    else if (rollback === 'rolled_back') counts.rolledBack = articles
    else counts.skipped[rollback] = articles
  }
  return counts
}
