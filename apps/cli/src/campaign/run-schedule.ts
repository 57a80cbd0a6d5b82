import {
  type CampaignSchedule,
  listSchedules,
  removeSchedule,
  type ScheduleSettings,
  saveSchedule,
} from '@trucot/db/campaign-schedule'
import type { Database, DatabaseExecutor } from '@trucot/db/database'
import { nextRuns } from '@trucot/db/schedule-times'
import { terminalActor, withLedger } from '../ledger/with-ledger.ts'
import { CliError } from '../terminal/cli-error.ts'
import { printLine } from '../terminal/print.ts'
import { formatSchedule } from './format-schedule.ts'
import { templateOf } from './run-template.ts'
import { type ScheduleOptions, scheduleIdOf, timesOf } from './schedule-options.ts'

/** Of the runs to come so many are shown. */
const SHOWN_RUNS = 3

async function found(db: DatabaseExecutor, id: number): Promise<CampaignSchedule> {
  const schedule = (await listSchedules(db)).find((one) => one.id === id)
  if (!schedule) throw new CliError(`there is no schedule ${id}; trucot campaign schedule list`)
  return schedule
}

async function print(schedule: CampaignSchedule, json: boolean): Promise<void> {
  const nextAts = nextRuns(schedule, schedule.nextAt, SHOWN_RUNS)
  await printLine(json ? JSON.stringify({ ...schedule, nextAts }) : formatSchedule(schedule, nextAts))
}

async function save(db: Database, settings: ScheduleSettings, json: boolean, id?: number): Promise<void> {
  const saved = await db.transaction().execute((tx) => saveSchedule(tx, settings, terminalActor(), id))
  if (saved.outcome === 'refused') throw new CliError(saved.reason)
  if (saved.outcome !== 'saved') throw new CliError('it was removed meanwhile')
  await print(await found(db, saved.id), json)
}

/** Runs a template again and again. */
export async function addSchedule(
  template: string,
  { json = false, ...options }: ScheduleOptions & { json?: boolean },
): Promise<void> {
  const times = timesOf(options)
  await withLedger(async (db) => {
    const { id: templateId } = await templateOf(db, template)
    await save(db, { ...times, templateId, enabled: options.paused !== true }, json)
  })
}

export async function listThem({ json = false }): Promise<void> {
  await withLedger(async (db) => {
    for (const schedule of await listSchedules(db)) await print(schedule, json)
  })
}

/** Lets a schedule rest, or go on counted from now. */
export async function switchSchedule(given: string, enabled: boolean, { json = false }): Promise<void> {
  const id = scheduleIdOf(given)
  await withLedger(async (db) => {
    const { templateId, timing, timeZone, quietHours } = await found(db, id)
    await save(db, { templateId, timing, timeZone, quietHours, enabled }, json, id)
  })
}

export async function dropSchedule(given: string): Promise<void> {
  const id = scheduleIdOf(given)
  await withLedger(async (db) => {
    await found(db, id)
    await db.transaction().execute((tx) => removeSchedule(tx, id, terminalActor()))
    await printLine('removed')
  })
}
