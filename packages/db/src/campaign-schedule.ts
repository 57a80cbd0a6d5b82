import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { ScheduleOutcome } from './campaign-tables.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import { nextRun, type ScheduleTimes, scheduleFault } from './schedule-times.ts'

/** Everything that is said about a schedule. */
export interface ScheduleSettings extends ScheduleTimes {
  templateId: number
  enabled: boolean
}

export interface CampaignSchedule extends ScheduleSettings {
  id: number
  templateName: string
  nextAt: Date | null
  lastAt: Date | null
  lastOutcome: ScheduleOutcome | null
  lastCampaignId: number | null
}

export type ScheduleSaved =
  | { outcome: 'saved'; id: number }
  | { outcome: 'unknown_template' | 'unknown_schedule' }
  | { outcome: 'refused'; reason: string }

/** The columns that say when; read with hours and minutes alone. */
export function timesOf(row: {
  cron: string | null
  every_minutes: number | null
  time_zone: string
  quiet_from: string | null
  quiet_until: string | null
}): ScheduleTimes {
  return {
    timing: row.cron === null ? { everyMinutes: row.every_minutes ?? 1 } : { cron: row.cron },
    timeZone: row.time_zone,
    quietHours:
      row.quiet_from === null || row.quiet_until === null
        ? null
        : { from: row.quiet_from.slice(0, 5), until: row.quiet_until.slice(0, 5) },
  }
}

export async function listSchedules(db: DatabaseExecutor): Promise<CampaignSchedule[]> {
  const rows = await db
    .selectFrom('campaign_schedule as s')
    .innerJoin('campaign_template as t', 't.id', 's.template_id')
    .selectAll('s')
    .select('t.name')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    ...timesOf(row),
    id: row.id,
    templateId: row.template_id,
    templateName: row.name,
    enabled: row.enabled,
    nextAt: row.enabled ? row.next_at : null,
    lastAt: row.last_at,
    lastOutcome: row.last_outcome,
    lastCampaignId: row.last_campaign_id,
  }))
}

async function columnsOf(tx: DatabaseTransaction, settings: ScheduleSettings) {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(tx)
  const { timing, timeZone, quietHours, templateId, enabled } = settings
  return {
    template_id: templateId,
    cron: 'cron' in timing ? timing.cron : null,
    every_minutes: 'cron' in timing ? null : timing.everyMinutes,
    time_zone: timeZone,
    quiet_from: quietHours?.from ?? null,
    quiet_until: quietHours?.until ?? null,
    enabled,
    next_at: nextRun(settings, rows[0]?.now ?? new Date()),
  }
}

/** Makes a schedule, or changes the one of `id`: it is due next as if it had begun now. */
export async function saveSchedule(
  tx: DatabaseTransaction,
  settings: ScheduleSettings,
  by: Actor,
  id?: number,
): Promise<ScheduleSaved> {
  const fault = scheduleFault(settings)
  if (fault !== null) return { outcome: 'refused', reason: fault }
  const template = await tx
    .selectFrom('campaign_template')
    .select('id')
    .where('id', '=', settings.templateId)
    .forKeyShare()
    .executeTakeFirst()
  if (!template) return { outcome: 'unknown_template' }
  const columns = await columnsOf(tx, settings)
  const saved =
    id === undefined
      ? await tx
          .insertInto('campaign_schedule')
          .values({ ...columns, created_by: by.accountId, origin: by.origin })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await tx
          .updateTable('campaign_schedule')
          .set(columns)
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst()
  if (!saved) return { outcome: 'unknown_schedule' }
  await writeAudit(tx, by, {
    action: id === undefined ? 'campaign_schedule.create' : 'campaign_schedule.update',
    subjectType: 'campaign_schedule',
    subjectId: saved.id,
    after: settings,
  })
  return { outcome: 'saved', id: saved.id }
}

/** Removes a schedule; the campaigns that it began stay. */
export async function removeSchedule(tx: DatabaseTransaction, id: number, by: Actor): Promise<boolean> {
  const removed = await tx
    .deleteFrom('campaign_schedule')
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) return false
  await writeAudit(tx, by, {
    action: 'campaign_schedule.remove',
    subjectType: 'campaign_schedule',
    subjectId: id,
  })
  return true
}
