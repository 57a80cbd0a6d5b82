import { Cron } from 'croner'
import type { QuietHours } from './campaign.ts'

/** A cron expression of five fields, or every so many minutes. */
export type ScheduleTiming = { cron: string } | { everyMinutes: number }

export interface ScheduleTimes {
  timing: ScheduleTiming
  /** IANA name: "Asia/Ho_Chi_Minh". */
  timeZone: string
  quietHours: QuietHours | null
}

const MINUTE = 60_000
const DAY = 24 * 60

function cronOf(expression: string, timeZone: string): Cron {
  return new Cron(expression, { timezone: timeZone, mode: '5-part', paused: true })
}

/** Why there can be no such schedule, in words; null where there can. */
export function scheduleFault({ timing, timeZone }: ScheduleTimes): string | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    return `${timeZone} is no time zone`
  }
  if ('everyMinutes' in timing) return null
  try {
    return cronOf(timing.cron, timeZone).nextRun() ? null : `${timing.cron} is never due`
  } catch {
    return `${timing.cron} is no cron expression: minute hour day month weekday`
  }
}

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function minuteAt(moment: Date, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return minuteOfDay(clock.format(moment))
}

/** The moment itself, or the end of the quiet hours that it falls into. */
function afterQuiet(moment: Date, { quietHours, timeZone }: ScheduleTimes): Date {
  if (!quietHours) return moment
  const [from, until] = [minuteOfDay(quietHours.from), minuteOfDay(quietHours.until)]
  const sinceFrom = (minuteAt(moment, timeZone) - from + DAY) % DAY
  const length = (until - from + DAY) % DAY
  if (sinceFrom >= length) return moment
  return new Date(Math.floor(moment.getTime() / MINUTE) * MINUTE + (length - sinceFrom) * MINUTE)
}

/**
 * When a schedule is due next, strictly after `now`: however many times it was due meanwhile, they are one. Every so many
 * minutes counts from when it was due last. Null where it never is again.
 */
export function nextRun(schedule: ScheduleTimes, now: Date, due: Date | null = null): Date | null {
  const { timing, timeZone } = schedule
  if ('cron' in timing) {
    const next = cronOf(timing.cron, timeZone).nextRun(now)
    return next && afterQuiet(next, schedule)
  }
  const step = timing.everyMinutes * MINUTE
  const since = Math.max(0, now.getTime() - (due ?? now).getTime())
  const base = (due ?? now).getTime()
  return afterQuiet(new Date(base + (Math.floor(since / step) + 1) * step), schedule)
}

/** The runs to come, at most so many, the first of them at `nextAt`; none where it is never due. */
export function nextRuns(schedule: ScheduleTimes, nextAt: Date | null, most: number): Date[] {
  const runs: Date[] = []
  for (let at = nextAt; at !== null && runs.length < most; at = nextRun(schedule, at, at)) runs.push(at)
  return runs
}
