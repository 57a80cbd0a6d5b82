import { dayNumber, isDay } from '../../text/calendar.ts'

/** A day of publication, as far as it is known. */
export interface KnownDay {
  year: number
  month?: number
  day?: number
}

/** "2024-11-28", "2024-11" or "2024" in its parts. */
export function parseDay(iso: string): KnownDay {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

/**
 * The year that a day (or month) without one means in an article published then: the nearest, unless the words say that
 * it is past or to come. Distances are in days; a month counts from its middle.
 */
export function chooseYear(
  published: KnownDay,
  month: number,
  day: number | undefined,
  direction?: 'past' | 'future',
): number {
  if (published.month === undefined) return published.year
  const at = dayNumber(published.year, published.month, published.day ?? 15)
  const isWhole = day === undefined
  const years = [published.year, published.year - 1, published.year + 1].filter(
    (year) => isWhole || isDay(day, month, year),
  )
  const distances = years.map((year) => ({ year, distance: dayNumber(year, month, day ?? 15) - at }))
  const slack = isWhole ? 16 : 0
  const fitting = distances.filter(
    ({ distance }) =>
      (direction !== 'past' || distance <= slack) && (direction !== 'future' || distance >= -slack),
  )
  const best = (fitting.length > 0 ? fitting : distances).reduce((a, b) =>
    Math.abs(b.distance) < Math.abs(a.distance) ? b : a,
  )
  return best.year
}
