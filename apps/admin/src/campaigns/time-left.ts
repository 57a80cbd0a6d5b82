const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Seconds until the end as the message and the count that say it: coarse, since a pace is a guess. */
export function timeLeft(seconds: number): {
  unit: 'seconds' | 'minutes' | 'hours' | 'days'
  count: number
} {
  if (seconds < MINUTE) return { unit: 'seconds', count: Math.round(seconds) }
  if (seconds < HOUR) return { unit: 'minutes', count: Math.round(seconds / MINUTE) }
  if (seconds < DAY) return { unit: 'hours', count: Math.round(seconds / HOUR) }
  return { unit: 'days', count: Math.round(seconds / DAY) }
}
