const MORNING_HOUR = 8
const MONDAY = 1

function morningAfter(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING_HOUR)
}

/** When a person begins to work again, by the clock of this machine. */
export const SNOOZE_TIMES = {
  tomorrow: (now: Date) => morningAfter(now, 1),
  /** The Monday after this day. */
  nextWeek: (now: Date) => morningAfter(now, (MONDAY - now.getDay() + 7) % 7 || 7),
} as const
export type SnoozeTime = keyof typeof SNOOZE_TIMES
