import { sql } from 'kysely'
import { QUIET_NOW } from './campaign.ts'
import { canaryVerdict, finishCampaign, stopCanary } from './campaign-finish.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { offerTasks, READ_CAMPAIGN_TOPIC } from './reading-task.ts'
import type { ReadingOptions } from './work-tables.ts'

/** Chunks of one worker that are in the queue or being read at any time. */
const CHUNKS_A_WORKER = 6
/** Seconds of its rate that a campaign may catch up on at once. */
const MOST_CATCHING_UP = 2
/** What was put into the outbox and not taken for so long is offered again. */
const OFFER_AGAIN_SECONDS = 20
const PACE_EVERY_SECONDS = 2
/** How much a new measurement of the pace counts against what was measured before. */
const PACE_WEIGHT = 0.3

interface FedCampaign {
  id: number
  state: 'canary' | 'running'
  reason: string
  options: ReadingOptions
  requestedBy: number | null
  rate: number | null
  batchSize: number
  canary: { maxErrorShare: number; maxMetShare: number } | null
  fedAfter: number
  allowance: number
  /** Seconds since it was fed, by the database's clock. */
  since: number
  quiet: boolean
  /** Its articles in the queue or being read. */
  inWork: number
}

/** Takes the campaign for this round; undefined where another feeder has it, or it is not going. */
async function lockForFeeding(tx: DatabaseTransaction, id: number): Promise<FedCampaign | undefined> {
  const row = await tx
    .selectFrom('campaign as c')
    .select(['c.id', 'c.state', 'c.reason', 'c.options', 'c.created_by as requestedBy', 'c.rate'])
    .select(['c.batch_size as batchSize', 'c.fed_after as fedAfter', 'c.allowance', 'c.canary_articles'])
    .select(['c.canary_max_error_share', 'c.canary_max_met_share'])
    .select(QUIET_NOW.as('quiet'))
    .select(sql<number>`extract(epoch from clock_timestamp() - c.fed_at)::float8`.as('since'))
    .select(
      sql<number>`(select count(*) from reading_task t where t.campaign_id = c.id and t.state in ('waiting', 'leased'))`.as(
        'inWork',
      ),
    )
    .where('c.id', '=', id)
    .where('c.state', 'in', ['canary', 'running'])
    .forNoKeyUpdate(['c'])
    .skipLocked()
    .executeTakeFirst()
  if (!row) return undefined
  const { canary_articles, canary_max_error_share, canary_max_met_share, state, ...rest } = row
  return {
    ...rest,
    state: state === 'canary' ? 'canary' : 'running',
    canary:
      canary_articles === null
        ? null
        : { maxErrorShare: canary_max_error_share ?? 1, maxMetShare: canary_max_met_share ?? 1 },
  }
}

/** What the rate allows by now; as much as there is room for where there is no rate. */
function allowanceOf({ rate, allowance, since }: FedCampaign): number {
  return rate === null
    ? Number.POSITIVE_INFINITY
    : Math.min(allowance + rate * since, Math.max(1, rate * MOST_CATCHING_UP))
}

/** Items that have not ended, of the canary alone as long as that goes. */
function pendingItems(tx: DatabaseTransaction, { id, state }: FedCampaign) {
  return tx
    .selectFrom('campaign_item as i')
    .where('i.campaign_id', '=', id)
    .where('i.state', '=', 'pending')
    .$if(state === 'canary', (items) => items.where('i.canary', '=', true))
}

/**
 * The items whose turn it is. One whose article waits or is read is none of them: to ask for it again would lock its task,
 * which a worker who comes for it just then passes over, and offer it once more where it ends meanwhile.
 */
async function nextPending(tx: DatabaseTransaction, campaign: FedCampaign, limit: number) {
  return await pendingItems(tx, campaign)
    .select(['i.article_id', 'i.attempts'])
    .where('i.article_id', '>', campaign.fedAfter)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reading_task as t')
            .select('t.article_id')
            .whereRef('t.article_id', '=', 'i.article_id')
            .where('t.state', 'in', ['waiting', 'leased']),
        ),
      ),
    )
    .orderBy('i.article_id')
    .limit(limit)
    .execute()
}

/** Whether nothing of it is left, nor waits for what somebody else asked of its articles. */
async function isThrough(tx: DatabaseTransaction, campaign: FedCampaign): Promise<boolean> {
  const left = await pendingItems(tx, campaign).select('i.article_id').limit(1).executeTakeFirst()
  return left === undefined
}

/**
 * Makes reading tasks of items and offers them. An article that somebody has asked for this very moment is passed over, and
 * comes up again when the feeder has been through all others.
 */
async function admit(
  tx: DatabaseTransaction,
  campaign: FedCampaign,
  items: readonly { article_id: number; attempts: number }[],
): Promise<number> {
  if (items.length === 0) return 0
  const { rows } = await sql<{ article_id: number }>`
    insert into reading_task as t (article_id, state, reason, options, requested_by, campaign_id, attempts, offered_at, due_at)
    select article_id, 'waiting', ${`campaign ${campaign.id}: ${campaign.reason}`}, ${JSON.stringify(campaign.options)}::jsonb,
      ${campaign.requestedBy}, ${campaign.id}, attempts, clock_timestamp(),
      clock_timestamp() + make_interval(secs => ${OFFER_AGAIN_SECONDS})
    from json_to_recordset(${JSON.stringify(items)}::json) as item (article_id bigint, attempts smallint)
    order by article_id
    on conflict (article_id) do update set
      state = 'waiting', reason = excluded.reason, options = excluded.options, requested_by = excluded.requested_by,
      requested_at = now(), request = t.request + 1, campaign_id = excluded.campaign_id, attempts = excluded.attempts,
      lost = 0, offered_at = excluded.offered_at, due_at = excluded.due_at
    where t.state in ('done', 'failed')
    returning t.article_id`.execute(tx)
  const ids = rows.map((row) => row.article_id)
  await offerTasks(tx, READ_CAMPAIGN_TOPIC, ids, campaign.batchSize)
  return ids.length
}

async function noteFed(
  tx: DatabaseTransaction,
  id: number,
  fedAfter: number,
  allowance: number,
): Promise<void> {
  await tx
    .updateTable('campaign')
    .set({
      fed_after: fedAfter,
      allowance: Number.isFinite(allowance) ? allowance : 0,
      fed_at: sql`clock_timestamp()`,
    })
    .where('id', '=', id)
    .execute()
}

/** Measures how fast it goes, every few seconds, and lets that fade into what was measured before. */
async function measurePace(tx: DatabaseTransaction, id: number): Promise<void> {
  await sql`
    update campaign c set
      pace = case when c.pace_at is null then null
        else coalesce(c.pace, measured.pace) * ${1 - PACE_WEIGHT}::float8 + measured.pace * ${PACE_WEIGHT}::float8 end,
      pace_at = clock_timestamp(),
      pace_ended = measured.ended,
      changed_at = clock_timestamp()
    from (
      select tally.ended,
        (tally.ended - p.pace_ended) / greatest(extract(epoch from clock_timestamp() - p.pace_at)::float8, 0.001) as pace
      from campaign p, lateral (
        select coalesce(sum(done + failed + skipped), 0)::int as ended from campaign_tally where campaign_id = p.id
      ) tally
      where p.id = ${id}
    ) measured
    where c.id = ${id}
      and (c.pace_at is null or c.pace_at < clock_timestamp() - make_interval(secs => ${PACE_EVERY_SECONDS}))`.execute(
    tx,
  )
}

/** One round for one campaign: fills its share of the queue's window, or finds that it, or its canary, has ended. */
async function feedCampaign(tx: DatabaseTransaction, id: number, chunks: number): Promise<number> {
  const campaign = await lockForFeeding(tx, id)
  if (!campaign) return 0
  await measurePace(tx, id)
  const verdict = campaign.state === 'canary' ? await canaryVerdict(tx, campaign) : null
  if (verdict?.stop) {
    await stopCanary(tx, campaign, verdict)
    return 0
  }
  if (campaign.quiet) return 0
  const window = Math.max(1, chunks) * campaign.batchSize
  const allowance = allowanceOf(campaign)
  const room = Math.floor(Math.min(window - campaign.inWork, allowance))
  // Whole chunks alone, as long as there is something to read meanwhile.
  if (room < 1 || (campaign.rate === null && campaign.inWork > 0 && room < campaign.batchSize)) {
    if (campaign.rate !== null) await noteFed(tx, id, campaign.fedAfter, allowance)
    return 0
  }
  const items = await nextPending(tx, campaign, room)
  const admitted = await admit(tx, campaign, items)
  const last = items.length === room ? items.at(-1)?.article_id : undefined
  await noteFed(tx, id, last ?? 0, allowance - admitted)
  const all = items.length === 0 && campaign.fedAfter === 0 && campaign.inWork === 0
  if (all && (await isThrough(tx, campaign))) await finishCampaign(tx, campaign, verdict)
  return admitted
}

/**
 * One round of the feeder over all campaigns that go. The window of what is in the queue is shared out evenly, so that
 * every campaign goes on, however large the others are. Several feeders may run at once: a campaign is one's at a time.
 */
export async function feedCampaigns(db: Database, going: readonly number[]): Promise<number> {
  if (going.length === 0) return 0
  const { rows } = await sql<{ workers: number }>`
    select count(*) as workers from worker
    where stopped_at is null and beat_at > now() - interval '15 seconds'`.execute(db)
  const chunks = (CHUNKS_A_WORKER * Math.max(1, rows[0]?.workers ?? 1)) / going.length
  let admitted = 0
  for (const id of going) {
    admitted += await db.transaction().execute((tx) => feedCampaign(tx, id, Math.ceil(chunks)))
  }
  return admitted
}
