import { isDay } from '../text/calendar.ts'

/** The first and last day that a date may mean, ISO, both included. */
export interface DaySpan {
  first: string
  last: string
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDayOfMonth(year: number, month: number): number {
  return month === 2 && isDay(29, 2, year) ? 29 : (LAST_DAYS[month - 1] ?? 31)
}

function spanOfPoint(point: string): DaySpan | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/.exec(point)
  if (!match) return null
  const [, year = '', month, day] = match
  if (year.includes('X')) {
    return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` }
  }
  if (month === undefined || month === 'XX') return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (!isDay(1, Number(month))) return null
  if (day === undefined || day === 'XX') {
    const last = String(lastDayOfMonth(Number(year), Number(month))).padStart(2, '0')
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` }
  }
  return isDay(Number(day), Number(month), Number(year))
    ? { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
    : null
}

/** The days of an EDTF date; null where it names no year, is open at an end, or is not on the calendar. */
export function daySpan(edtf: string | null | undefined): DaySpan | null {
  if (!edtf) return null
  const [from = '', to] = edtf.split('/')
  const first = spanOfPoint(from)
  if (to === undefined) return first
  const last = spanOfPoint(to)
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null
}

/** "02-25" of a date that names month and day, whatever its year; of an interval, of its beginning. */
export function monthDay(edtf: string): string | null {
  return /^[\dX]{4}-(\d{2}-\d{2})/.exec(edtf)?.[1] ?? null
}

/** An interval as EDTF, a single day as that day. */
export function spanEdtf({ first, last }: DaySpan): string {
  return first === last ? first : `${first}/${last}`
}

/** Days from one ISO day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The later of two ISO days. */
export function laterDay(a: string, b: string): string {
  return b > a ? b : a
}
