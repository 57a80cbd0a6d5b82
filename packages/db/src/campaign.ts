import { unknownRules } from '@trucot/core/claim/rule-ids'
import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import { type CampaignScope, scopeCondition, settleSelection } from './campaign-selection.ts'
import type { CampaignState, CampaignStop } from './campaign-tables.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** A random part that is read first, and how badly it may go: shares from 0 to 1. */
export interface Canary {
  articles: number
  maxErrorShare: number
  maxMetShare: number
}

/** By the clock of Vietnam: "22:00". */
export interface QuietHours {
  from: string
  until: string
}

/** Everything that is said about a campaign when it is made. */
export interface CampaignPlan extends CampaignScope {
  reason: string
  canary: Canary | null
  /** Articles a second at most; null is as fast as it goes. */
  rate: number | null
  batchSize: number
  quietHours: QuietHours | null
}

export interface Campaign extends CampaignPlan {
  id: number
  state: CampaignState
  stoppedBy: CampaignStop | null
  canaryPassedAt: Date | null
  /** It is its quiet hours now. */
  quietNow: boolean
  /** Articles written down, frozen once it is no longer selecting. */
  total: number
  pace: number | null
  scheduleId: number | null
  createdBy: { id: number; name: string } | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  changedAt: Date
  rollbackReason: string | null
}

export type CreateOutcome =
  | { outcome: 'created'; id: number }
  | { outcome: 'refused'; reason: 'unknown_rules'; unknown: string[] }
  | { outcome: 'refused'; reason: 'unknown_campaign' | 'nothing_selected' }

export const DEFAULT_BATCH_SIZE = 100

/** Inside quiet hours, which may go past midnight. */
export const QUIET_NOW = sql<boolean>`(c.quiet_from is not null and case
  when c.quiet_from <= c.quiet_until
    then (now() at time zone c.quiet_time_zone)::time >= c.quiet_from
      and (now() at time zone c.quiet_time_zone)::time < c.quiet_until
  else (now() at time zone c.quiet_time_zone)::time >= c.quiet_from
    or (now() at time zone c.quiet_time_zone)::time < c.quiet_until
end)`

async function findByRequest(tx: DatabaseTransaction, requestId: string): Promise<CreateOutcome | undefined> {
  const row = await tx
    .selectFrom('campaign')
    .select('id')
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return row && { outcome: 'created', id: row.id }
}

/**
 * Writes a campaign down. Its articles are frozen step by step afterwards, see `selectStep`; those newer than the
 * newest of now are none of its. With `start` it begins by itself when they are. A `requestId` that made one already gives
 * that one, whatever else is asked: who never saw the answer may ask again.
 */
export async function createCampaign(
  tx: DatabaseTransaction,
  plan: CampaignPlan,
  request: { by: Actor; start?: boolean; scheduleId?: number; requestId?: string | undefined },
): Promise<CreateOutcome> {
  const { requestId } = request
  const madeBefore = requestId && (await findByRequest(tx, requestId))
  if (madeBefore) return madeBefore
  const unknown = unknownRules(plan.options.without ?? [])
  if (unknown.length > 0) return { outcome: 'refused', reason: 'unknown_rules', unknown }
  const selection = await settleSelection(tx, plan.selection)
  if (!selection) return { outcome: 'refused', reason: 'unknown_campaign' }
  const { rows } = await sql<{ any: boolean; newest: number }>`
    select exists (select from article a where ${scopeCondition({ ...plan, selection })}) as any,
      (select coalesce(max(id), 0) from article) as newest`.execute(tx)
  const [found] = rows
  if (!found?.any) return { outcome: 'refused', reason: 'nothing_selected' }
  const { canary, quietHours } = plan
  const made = await tx
    .insertInto('campaign')
    .values({
      reason: plan.reason,
      selection: JSON.stringify(selection),
      mode: plan.mode,
      options: JSON.stringify(plan.options),
      state: 'selecting',
      starts_by_itself: request.start ?? false,
      select_through: found.newest,
      canary_articles: canary?.articles ?? null,
      canary_max_error_share: canary?.maxErrorShare ?? null,
      canary_max_met_share: canary?.maxMetShare ?? null,
      rate: plan.rate,
      batch_size: plan.batchSize,
      quiet_from: quietHours?.from ?? null,
      quiet_until: quietHours?.until ?? null,
      schedule_id: request.scheduleId ?? null,
      created_by: request.by.accountId,
      origin: request.by.origin,
      request_id: requestId ?? null,
    })
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  const madeMeanwhile = !made && requestId && (await findByRequest(tx, requestId))
  if (madeMeanwhile) return madeMeanwhile
  if (!made) throw new Error('a campaign was neither made nor found')
  const { id } = made
  await writeAudit(tx, request.by, {
    action: 'campaign.create',
    subjectType: 'campaign',
    subjectId: id,
    after: { ...plan, selection, ...(request.scheduleId ? { scheduleId: request.scheduleId } : {}) },
  })
  return { outcome: 'created', id }
}

function campaigns(db: DatabaseExecutor) {
  return db
    .selectFrom('campaign as c')
    .leftJoin('account as maker', 'maker.id', 'c.created_by')
    .selectAll('c')
    .select('maker.name as maker')
    .select(QUIET_NOW.as('quiet_now'))
}
type CampaignRow = Awaited<ReturnType<ReturnType<typeof campaigns>['execute']>>[number]

/** "22:00:00" as people write it. */
const hourAndMinute = (time: string): string => time.slice(0, 5)

export function toCampaign(row: CampaignRow): Campaign {
  return {
    id: row.id,
    reason: row.reason,
    selection: row.selection,
    mode: row.mode,
    options: row.options,
    state: row.state,
    stoppedBy: row.stopped_by,
    canary:
      row.canary_articles === null
        ? null
        : {
            articles: row.canary_articles,
            maxErrorShare: row.canary_max_error_share ?? 1,
            maxMetShare: row.canary_max_met_share ?? 1,
          },
    canaryPassedAt: row.canary_passed_at,
    rate: row.rate,
    batchSize: row.batch_size,
    quietHours:
      row.quiet_from === null || row.quiet_until === null
        ? null
        : { from: hourAndMinute(row.quiet_from), until: hourAndMinute(row.quiet_until) },
    quietNow: row.quiet_now,
    total: row.total,
    pace: row.pace,
    scheduleId: row.schedule_id,
    createdBy: row.created_by === null ? null : { id: row.created_by, name: row.maker ?? '' },
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    changedAt: row.changed_at,
    rollbackReason: row.rollback_reason,
  }
}

export async function findCampaign(db: DatabaseExecutor, id: number): Promise<Campaign | undefined> {
  const row = await campaigns(db).where('c.id', '=', id).executeTakeFirst()
  return row && toCampaign(row)
}

/** Latest first; `before` is the id that a page ended with. */
export async function listCampaigns(
  db: DatabaseExecutor,
  page: { before?: number; limit: number },
): Promise<Campaign[]> {
  const rows = await campaigns(db)
    .$if(page.before !== undefined, (query) => query.where('c.id', '<', page.before ?? 0))
    .orderBy('c.id', 'desc')
    .limit(page.limit)
    .execute()
  return rows.map(toCampaign)
}

/** Campaigns under way, and those that anything was changed about within the last seconds. */
export async function campaignsUnderWay(db: DatabaseExecutor, seconds: number): Promise<Campaign[]> {
  const rows = await campaigns(db)
    .where((eb) =>
      eb.or([
        eb('c.state', 'in', ['selecting', 'canary', 'running', 'paused', 'rolling_back']),
        eb('c.changed_at', '>', sql<Date>`now() - make_interval(secs => ${seconds})`),
      ]),
    )
    .orderBy('c.id')
    .execute()
  return rows.map(toCampaign)
}
