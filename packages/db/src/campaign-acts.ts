import { sql, type UpdateObject } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { QuietHours } from './campaign.ts'
import type { CampaignState } from './campaign-tables.ts'
import { withdrawWaiting } from './campaign-withdraw.ts'
import type { DatabaseTransaction } from './database.ts'
import type { Schema } from './schema.ts'

export type ActOutcome =
  | { outcome: 'done' }
  | { outcome: 'unknown_campaign' }
  /** Its state does not allow that; nothing was changed. */
  | { outcome: 'not_now'; state: CampaignState }

interface Change {
  state?: CampaignState
  columns?: UpdateObject<Schema, 'campaign'>
  /** What the log says besides the states. */
  note?: object
}

const NOW = sql<Date>`clock_timestamp()`
const GOING: readonly CampaignState[] = ['canary', 'running']
const UNFINISHED: readonly CampaignState[] = ['selecting', 'draft', 'canary', 'running', 'paused']

/** Locks the campaign, looks whether its state allows the act, makes the change and writes it down. */
async function act(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
  action: string,
  from: readonly CampaignState[],
  change: (campaign: Awaited<ReturnType<typeof lockCampaign>> & object) => Promise<Change> | Change,
): Promise<ActOutcome> {
  const campaign = await lockCampaign(tx, id)
  if (!campaign) return { outcome: 'unknown_campaign' }
  if (!from.includes(campaign.state)) return { outcome: 'not_now', state: campaign.state }
  const { state, columns, note } = await change(campaign)
  await tx
    .updateTable('campaign')
    .set({ ...columns, ...(state ? { state } : {}), changed_at: NOW })
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, by, {
    action: `campaign.${action}`,
    subjectType: 'campaign',
    subjectId: id,
    before: { state: campaign.state },
    after: { state: state ?? campaign.state, ...note },
  })
  return { outcome: 'done' }
}

async function lockCampaign(tx: DatabaseTransaction, id: number) {
  return await tx
    .selectFrom('campaign')
    .select(['id', 'state', 'stopped_by', 'canary_articles', 'canary_passed_at', 'rate', 'batch_size'])
    .select(['quiet_from', 'quiet_until'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Begins, with the canary where there is one; while its articles are still being written down, as soon as they are. */
export async function startCampaign(tx: DatabaseTransaction, id: number, by: Actor): Promise<ActOutcome> {
  return await act(tx, id, by, 'start', ['selecting', 'draft'], ({ state, canary_articles }) =>
    state === 'selecting'
      ? { columns: { starts_by_itself: true } }
      : {
          state: canary_articles === null ? 'running' : 'canary',
          columns: { started_at: NOW, fed_at: NOW, fed_after: 0, allowance: 0 },
        },
  )
}

/** Begins nothing more: what waits is taken back out of the queue, what is being read ends. */
export async function pauseCampaign(tx: DatabaseTransaction, id: number, by: Actor): Promise<ActOutcome> {
  return await act(tx, id, by, 'pause', GOING, async () => {
    await withdrawWaiting(tx, id)
    return { state: 'paused', columns: { stopped_by: null, fed_after: 0, pace: null, pace_at: null } }
  })
}

/** Goes on where it was; past a canary that stopped it, with everything. */
export async function resumeCampaign(tx: DatabaseTransaction, id: number, by: Actor): Promise<ActOutcome> {
  return await act(tx, id, by, 'resume', ['paused'], ({ stopped_by, canary_articles, canary_passed_at }) => {
    const columns = { stopped_by: null, fed_at: NOW, fed_after: 0, allowance: 0 }
    if (stopped_by) {
      return {
        state: 'running',
        columns: { ...columns, canary_passed_at: NOW },
        note: { in_spite_of: stopped_by },
      }
    }
    return { state: canary_articles === null || canary_passed_at ? 'running' : 'canary', columns }
  })
}

/** Never begins what has not begun. What was read stays read; see `rollBackCampaign`. */
export async function cancelCampaign(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
  reason?: string,
): Promise<ActOutcome> {
  return await act(tx, id, by, 'cancel', UNFINISHED, async () => {
    await withdrawWaiting(tx, id)
    return {
      state: 'cancelled',
      columns: { stopped_by: null, finished_at: NOW, pace: null, pace_at: null },
      ...(reason === undefined ? {} : { note: { reason } }),
    }
  })
}

export interface CampaignSettings {
  rate?: number | null
  batchSize?: number
  quietHours?: QuietHours | null
}

/** Changes how fast, in what chunks and when it goes; from the feeder's next round on. */
export async function changeCampaign(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
  settings: CampaignSettings,
): Promise<ActOutcome> {
  const { rate, batchSize, quietHours } = settings
  return await act(tx, id, by, 'change', UNFINISHED, (campaign) => ({
    columns: {
      ...(rate === undefined ? {} : { rate, allowance: 0, fed_at: NOW }),
      ...(batchSize === undefined ? {} : { batch_size: batchSize }),
      ...(quietHours === undefined
        ? {}
        : { quiet_from: quietHours?.from ?? null, quiet_until: quietHours?.until ?? null }),
    },
    note: {
      ...settings,
      was: { rate: campaign.rate, batchSize: campaign.batch_size, quietFrom: campaign.quiet_from },
    },
  }))
}

/** Has what was set aside read again, all of it or what has one error; gives how many articles. */
export async function retryFailed(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
  fingerprint?: string,
): Promise<ActOutcome & { articles?: number }> {
  let articles = 0
  const outcome = await act(
    tx,
    id,
    by,
    'retry',
    ['canary', 'running', 'paused', 'done'],
    async ({ state }) => {
      articles = await reopenFailed(tx, id, fingerprint ?? null)
      const again = state === 'done' && articles > 0
      return {
        ...(again ? { state: 'running' as const } : {}),
        columns: { fed_after: 0, ...(again ? { finished_at: null, fed_at: NOW, allowance: 0 } : {}) },
        note: { articles, ...(fingerprint === undefined ? {} : { fingerprint }) },
      }
    },
  )
  return outcome.outcome === 'done' ? { ...outcome, articles } : outcome
}

async function reopenFailed(
  tx: DatabaseTransaction,
  id: number,
  fingerprint: string | null,
): Promise<number> {
  const { rows } = await sql<{ articles: number }>`
    with again as (
      update campaign_item set state = 'pending', error_fingerprint = null, attempts = 0, finished_at = null
      where campaign_id = ${id} and state = 'failed'
        and (${fingerprint}::text is null or error_fingerprint = ${fingerprint})
      returning outlet
    ),
    tally as (
      insert into campaign_tally (campaign_id, outlet, slot, failed)
      select ${id}, outlet, 0, -count(*) from again group by outlet
      on conflict (campaign_id, outlet, slot) do update set failed = campaign_tally.failed + excluded.failed
    )
    select count(*) as articles from again`.execute(tx)
  return rows[0]?.articles ?? 0
}

/** Has the run's readings taken back step by step, see `rollBackStep`. Decisions are inputs and stay as they are. */
export async function rollBackCampaign(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
  reason: string,
): Promise<ActOutcome> {
  return await act(tx, id, by, 'rollback', ['paused', 'done', 'cancelled'], () => ({
    state: 'rolling_back',
    columns: { rollback_reason: reason, rolled_back_after: 0, stopped_by: null },
    note: { reason },
  }))
}
