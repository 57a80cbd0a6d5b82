import { formatDate, isDay, isYear } from '../../text/calendar.ts'
import { readNumericDate, smallNumber } from '../../text/numeric-date.ts'
import type { Token } from '../../text/tokens.ts'

/** The figures of a day, as far as they are written; `last` is the token index after them. */
export interface DayFigures {
  last: number
  day: number
  month?: number
  year?: number
  /** Written with a mark between the figures ("5-8"), which may be something else without a lead-in. */
  separator?: string
}

function isPartOfNumber(tokens: readonly Token[], after: number): boolean {
  const mark = tokens[after]
  if (!mark || mark.spaceBefore || !['/', '-', '.', ',', '%', ':'].includes(mark.key))
    return mark?.key === '%'
  const next = tokens[after + 1]
  if (!next || next.spaceBefore) return false
  // "2/9/1945-2/9/2020": after a year another whole date begins.
  const isYearBefore = tokens[after - 1]?.raw.length === 4
  if (isYearBefore && readNumericDate(tokens, after + 1)?.year !== undefined) return false
  // "12/3/NĐ-CP", "5-8%", "1.000": figures or capitals that go on are numbers of papers or amounts.
  return next.kind === 'number' || (mark.key === '/' && next.kind === 'word')
}

function readYearAfter(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  const skip = tokens[at]?.key === ',' ? 1 : 0
  const named = tokens[at + skip]?.key === 'năm' ? 1 : 0
  const mark = tokens[at]?.key === '/' || tokens[at]?.key === '-' ? 1 : 0
  if (skip + named + mark === 0) return undefined
  const from = at + (mark === 1 ? 1 : skip + named)
  const year = smallNumber(tokens[from], 4)
  if (year === undefined || tokens[from]?.raw.length !== 4 || !isYear(year) || (skip === 1 && named === 0))
    return undefined
  return { year, last: from + 1 }
}

/** Reads "25/2/2016", "5-8", "17 tháng 2 năm 2014", "17 tháng 2, năm 2014" and, where `bare`, a day alone ("28"). */
export function readDayFigures(tokens: readonly Token[], at: number, bare: boolean): DayFigures | undefined {
  const numeric = readNumericDate(tokens, at)
  if (numeric?.day !== undefined) {
    if (isPartOfNumber(tokens, numeric.last)) return undefined
    const { day, month, separator } = numeric
    const after = numeric.year === undefined ? readNamedYear(tokens, numeric.last) : undefined
    const year = numeric.year ?? after?.year
    if (year !== undefined && !isDay(day, month, year)) return undefined
    return {
      day,
      month,
      separator,
      last: after?.last ?? numeric.last,
      ...(year === undefined ? {} : { year }),
    }
  }
  if (numeric) return undefined
  const day = smallNumber(tokens[at], 2)
  if (day === undefined || day < 1 || day > 31) return undefined
  if (tokens[at + 1]?.key === 'tháng') {
    const month = smallNumber(tokens[at + 2], 2) ?? MONTH_NAMES.get(tokens[at + 2]?.key ?? '')
    if (month === undefined || !isDay(day, month)) return undefined
    const after = readYearAfter(tokens, at + 3)
    if (after) return { day, month, year: after.year, last: after.last }
    return { day, month, last: at + 3 }
  }
  return bare && !isPartOfNumber(tokens, at + 1) ? { day, last: at + 1 } : undefined
}

/** "25/2 năm 2016": the year said after the figures. */
function readNamedYear(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  if (tokens[at]?.key !== 'năm') return undefined
  const year = smallNumber(tokens[at + 1], 4)
  if (year === undefined || tokens[at + 1]?.raw.length !== 4 || !isYear(year)) return undefined
  return { year, last: at + 2 }
}

/** Months said by name: "tháng Giêng", "tháng Chạp". */
export const MONTH_NAMES = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
])

/** EDTF of day figures; a month that is not written is XX. */
export function statedDay({ day, month, year }: Pick<DayFigures, 'day' | 'month' | 'year'>): string {
  if (month !== undefined) return formatDate(year, month, day)
  return `XXXX-XX-${String(day).padStart(2, '0')}`
}
