import type { ScheduleTimes, ScheduleTiming } from '@trucot/db/schedule-times'
import { CliError } from '../terminal/cli-error.ts'
import { quietHoursOf } from './plan-options.ts'

/** What commander makes of the options that say when. */
export interface ScheduleOptions {
  cron?: string
  every?: string
  timeZone: string
  quiet?: string
  paused?: true
}

const MINUTES = { m: 1, h: 60, d: 1440 } as const
const LONGEST = 525_600

/** "90", "90m", "6h" or "1d" in minutes. */
export function minutesOf(value: string): number {
  const said = /^(?<count>[1-9]\d{0,6})(?<unit>[mhd]?)$/u.exec(value.trim())?.groups
  const minutes = Number(said?.count) * MINUTES[(said?.unit || 'm') as keyof typeof MINUTES]
  if (!said || minutes > LONGEST) throw new CliError(`--every ${value}: not a time such as 90m, 6h or 1d`)
  return minutes
}

function timingOf({ cron, every }: ScheduleOptions): ScheduleTiming {
  if (cron !== undefined && every === undefined) return { cron: cron.trim() }
  if (cron === undefined && every !== undefined) return { everyMinutes: minutesOf(every) }
  throw new CliError('say one of the two: --cron "30 2 * * *" or --every 6h')
}

/** When a schedule is due. Whether there is such a time zone and such an expression the ledger says. */
export function timesOf(options: ScheduleOptions): ScheduleTimes {
  return {
    timing: timingOf(options),
    timeZone: options.timeZone,
    quietHours: options.quiet === undefined ? null : quietHoursOf(options.quiet),
  }
}

/** The number of a schedule. */
export function scheduleIdOf(value: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(value)) throw new CliError(`${value}: not the number of a schedule`)
  return Number(value)
}
