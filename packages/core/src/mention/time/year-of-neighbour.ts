import { dayNumber } from '../../text/calendar.ts'

/** A day that the content states in full. */
export interface StatedDay {
  year: number
  month: number
  day: number
}

/** Older days are anniversaries and history, whatever their month. */
const RECENT = 2000
const NEAR = 20
const LEAP_YEAR = 2000

/** Days between two days of any year, around its turn too. */
function distance(a: Omit<StatedDay, 'year'>, b: Omit<StatedDay, 'year'>): number {
  const days = Math.abs(dayNumber(LEAP_YEAR, a.month, a.day) - dayNumber(LEAP_YEAR, b.month, b.day))
  return Math.min(days, 366 - days)
}

/** The year in which a day lies nearest to a stated one: "30/12" beside "1/1/2016" is of 2015. */
function nearestYear(month: number, day: number, stated: StatedDay): number {
  const at = dayNumber(stated.year, stated.month, stated.day)
  const distanceIn = (year: number) => Math.abs(dayNumber(year, month, day) - at)
  return [stated.year - 1, stated.year + 1].reduce(
    (best, year) => (distanceIn(year) < distanceIn(best) ? year : best),
    stated.year,
  )
}

/**
 * The year that the same day, or else the days of those weeks, have where the content states them in full: "từ 3/8 …" beside
 * "từ 3 đến 6/8/2013". Undefined where none is near or they disagree.
 */
export function yearOfNeighbour(
  month: number,
  day: number,
  stated: readonly StatedDay[],
): number | undefined {
  const same = stated.filter((other) => other.month === month && other.day === day && other.year >= RECENT)
  const near = stated.filter((other) => other.year >= RECENT && distance(other, { month, day }) <= NEAR)
  const years = new Set((same.length > 0 ? same : near).map((other) => nearestYear(month, day, other)))
  const [year] = years
  return years.size === 1 ? year : undefined
}
