const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY = 86_400_000

/** A day without a year, months from 1. */
export interface DayOfYear {
  day: number
  month: number
}

/** True where the month (1-12) has that day; 29 February counts unless the year is known and common. */
export function isDay(day: number, month: number, year?: number): boolean {
  if (!(month >= 1 && month <= 12) || !(day >= 1)) return false
  if (month === 2 && day === 29 && year !== undefined) return isLeap(year)
  return day <= (LENGTHS[month - 1] ?? 0)
}

/** True for the years that news can speak of. */
export function isYear(year: number): boolean {
  return year >= 1000 && year <= 2100
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day as days since 1970, for distances. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/** "2024-11-28" plus a number of days, as the same form. */
export function addDays(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date((dayNumber(year, month, day) + days) * DAY).toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1
}

/** `2016-02-25`, `2016-02`, `2016`, and `XXXX` for a year that is not known. */
export function formatDate(year: number | undefined, month?: number, day?: number): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}
