import { sql } from 'kysely'
import type { CampaignItemState } from './campaign-tables.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** How one article's part in a campaign ended. */
export interface ItemEnd {
  campaignId: number
  articleId: number
  state: Exclude<CampaignItemState, 'pending'>
  outcome?: string
  errorFingerprint?: string
  attempts: number
  /** Claims that stay as they are. */
  claimsSame?: number
  /** Only where another reading came into force. */
  changes?: {
    added: number
    changed: number
    retired: number
    decisionsMet: number
    suggestionsRaised: number
  }
}

/** Rows of one outlet's tally that workers write into side by side. */
const SLOTS = 8

/**
 * Ends items of campaigns in the transaction that ends their reading tasks, and counts them. An item that has ended
 * before is left as it is, and not counted again.
 */
export async function endItems(tx: DatabaseTransaction, ends: readonly ItemEnd[]): Promise<void> {
  if (ends.length === 0) return
  const rows = ends.map((end) => ({
    campaign_id: end.campaignId,
    article_id: end.articleId,
    state: end.state,
    outcome: end.outcome ?? null,
    fingerprint: end.errorFingerprint ?? null,
    attempts: end.attempts,
    same: end.claimsSame ?? 0,
    is_changed: end.changes ? 1 : 0,
    added: end.changes?.added ?? 0,
    changed: end.changes?.changed ?? 0,
    retired: end.changes?.retired ?? 0,
    met: end.changes?.decisionsMet ?? 0,
    raised: end.changes?.suggestionsRaised ?? 0,
  }))
  await sql`
    with ends as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (
        campaign_id bigint, article_id bigint, state text, outcome text, fingerprint text, attempts smallint,
        same int, is_changed int, added int, changed int, retired int, met int, raised int)
    ),
    ended as (
      update campaign_item i set
        state = e.state, outcome = e.outcome, error_fingerprint = e.fingerprint, attempts = e.attempts,
        finished_at = clock_timestamp()
      from ends e
      where i.campaign_id = e.campaign_id and i.article_id = e.article_id and i.state = 'pending'
      returning i.campaign_id, i.outlet, e.state, e.outcome, e.same, e.is_changed, e.added, e.changed, e.retired, e.met, e.raised
    )
    insert into campaign_tally as t (campaign_id, outlet, slot, done, failed, skipped, changed, proven, claims_same,
      claims_added, claims_changed, claims_retired, decisions_met, suggestions_raised)
    select campaign_id, outlet, pg_backend_pid() % ${sql.lit(SLOTS)},
      count(*) filter (where state = 'done'), count(*) filter (where state = 'failed'),
      count(*) filter (where state = 'skipped'), sum(is_changed), count(*) filter (where outcome = 'proven'), sum(same), sum(added), sum(changed), sum(retired), sum(met),
      sum(raised)
    from ended group by campaign_id, outlet order by campaign_id, outlet
    on conflict (campaign_id, outlet, slot) do update set
      done = t.done + excluded.done, failed = t.failed + excluded.failed, skipped = t.skipped + excluded.skipped,
      changed = t.changed + excluded.changed, proven = t.proven + excluded.proven, claims_same = t.claims_same + excluded.claims_same, claims_added = t.claims_added + excluded.claims_added,
      claims_changed = t.claims_changed + excluded.claims_changed,
      claims_retired = t.claims_retired + excluded.claims_retired,
      decisions_met = t.decisions_met + excluded.decisions_met,
      suggestions_raised = t.suggestions_raised + excluded.suggestions_raised`.execute(tx)
}

export interface CampaignItem {
  articleId: number
  title: string | null
  sourceKey: string
  outlet: string
  state: CampaignItemState
  outcome: string | null
  canary: boolean
  attempts: number
  errorFingerprint: string | null
  finishedAt: Date | null
}

export interface ItemQuery {
  campaignId: number
  state?: CampaignItemState
  /** Only failed ones with this error. */
  fingerprint?: string
  /** The article that a page ended with. */
  after?: number
  limit: number
}

/** A campaign's articles in the order of their ids. */
export async function listItems(db: DatabaseExecutor, query: ItemQuery): Promise<CampaignItem[]> {
  const { campaignId, state, fingerprint, after = 0, limit } = query
  return await db
    .selectFrom('campaign_item as i')
    .innerJoin('article as a', 'a.id', 'i.article_id')
    .select(['i.article_id as articleId', 'a.title', 'a.source_key as sourceKey', 'i.outlet', 'i.state'])
    .select(['i.outcome', 'i.canary', 'i.attempts', 'i.error_fingerprint as errorFingerprint'])
    .select('i.finished_at as finishedAt')
    .where('i.campaign_id', '=', campaignId)
    .where('i.article_id', '>', after)
    .$if(state !== undefined, (rows) => rows.where('i.state', '=', state ?? 'pending'))
    .$if(fingerprint !== undefined, (rows) =>
      rows.where('i.state', '=', 'failed').where('i.error_fingerprint', '=', fingerprint ?? ''),
    )
    .orderBy('i.article_id')
    .limit(limit)
    .execute()
}
