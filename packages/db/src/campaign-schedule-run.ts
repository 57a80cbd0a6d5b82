import { sql } from 'kysely'
import { type CampaignPlan, createCampaign } from './campaign.ts'
import { timesOf } from './campaign-schedule.ts'
import type { CampaignState, ScheduleOutcome } from './campaign-tables.ts'
import type { Database, DatabaseTransaction } from './database.ts'
import { nextRun } from './schedule-times.ts'

const UNDER_WAY: readonly CampaignState[] = ['selecting', 'canary', 'running', 'paused', 'rolling_back']

/** Takes a schedule that is due; undefined where none is that another scheduler has not got. */
async function takeDue(tx: DatabaseTransaction) {
  return await tx
    .selectFrom('campaign_schedule as s')
    .innerJoin('campaign_template as t', 't.id', 's.template_id')
    .leftJoin('campaign as last', 'last.id', 's.last_campaign_id')
    .selectAll('s')
    .select(['t.name', 'last.state as lastState'])
    .select([sql<CampaignPlan>`t.plan`.as('plan'), sql<Date>`clock_timestamp()`.as('now')])
    .where('s.enabled', '=', true)
    .where('s.next_at', '<=', sql<Date>`clock_timestamp()`)
    .orderBy('s.next_at')
    .limit(1)
    .forUpdate('s')
    .skipLocked()
    .executeTakeFirst()
}
type DueSchedule = NonNullable<Awaited<ReturnType<typeof takeDue>>>

/** Makes the campaign of one run, unless that of the run before has not ended. */
async function begin(
  tx: DatabaseTransaction,
  due: DueSchedule,
): Promise<{ outcome: ScheduleOutcome; campaignId?: number }> {
  if (due.lastState && UNDER_WAY.includes(due.lastState)) return { outcome: 'still_running' }
  const by = { accountId: due.created_by, name: `schedule ${due.id} (${due.name})`, origin: 'schedule' }
  const made = await createCampaign(tx, due.plan, { by, start: true, scheduleId: due.id })
  if (made.outcome === 'created') return { outcome: 'started', campaignId: made.id }
  return { outcome: made.reason === 'nothing_selected' ? 'nothing_selected' : 'refused' }
}

/**
 * Begins what is due, each in a transaction that also says when it is due next: of several schedulers one begins it, once,
 * and runs that were missed are one. Gives the campaigns begun.
 */
export async function runDueSchedules(db: Database): Promise<number[]> {
  const begun: number[] = []
  for (;;) {
    const run = await db.transaction().execute(async (tx) => {
      const due = await takeDue(tx)
      if (!due) return null
      const { outcome, campaignId } = await begin(tx, due)
      await tx
        .updateTable('campaign_schedule')
        .set({
          last_at: due.now,
          last_outcome: outcome,
          next_at: nextRun(timesOf(due), due.now, due.next_at),
        })
        .set(campaignId === undefined ? {} : { last_campaign_id: campaignId })
        .where('id', '=', due.id)
        .execute()
      return { campaignId }
    })
    if (!run) return begun
    if (run.campaignId !== undefined) begun.push(run.campaignId)
  }
}
