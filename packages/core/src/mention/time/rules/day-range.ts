import { formatDate } from '../../../text/calendar.ts'
import { readNumericDate, smallNumber } from '../../../text/numeric-date.ts'
import type { Token } from '../../../text/tokens.ts'
import type { DateRule } from '../date-phrase.ts'
import { type DayFigures, readDayFigures } from '../day-figures.ts'
import { readDirection } from '../direction.ts'
import { readLeadIn } from '../lead-in.ts'

const TO = new Set(['đến', 'tới', '-', '–', '—'])
const AND = new Set(['và', ',', '&'])

interface Start {
  day: number
  month?: number
  year?: number
  next: number
}

/** The first day: whole ("30/1", "30/1/2023") or a bare number whose month the second day gives. */
function readStart(
  tokens: readonly Token[],
  at: number,
  isBareOnly: boolean,
  saysDay: boolean,
): Start | undefined {
  const figures = isBareOnly ? undefined : readDayFigures(tokens, at, false)
  if (figures) {
    const { day, month, year, last } = figures
    return {
      day,
      next: last,
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    }
  }
  const glued = isBareOnly ? undefined : readGlued(tokens, at, saysDay)
  if (glued) return glued
  const day = smallNumber(tokens[at], 2)
  return day !== undefined && day >= 1 && day <= 31 ? { day, next: at + 1 } : undefined
}

/** "29/9-2/10", "29.9-2.10": two days of two months without a space between them. */
function readGlued(tokens: readonly Token[], at: number, saysDay: boolean): Start | undefined {
  const first = readNumericDate(tokens, at)
  if (first?.day === undefined || first.separator === '-' || first.year !== undefined) return undefined
  // "2.5-3.5 lần": figures with points are days only where a word says so.
  if (first.separator === '.' && !saysDay) return undefined
  if (!/^[-–]$/u.test(tokens[first.last]?.key ?? '')) return undefined
  const second = readNumericDate(tokens, first.last + 1)
  if (second?.day === undefined || second.separator !== first.separator) return undefined
  return { day: first.day, month: first.month, next: first.last }
}

/** From the first day over the joining word to the last day; days listed between ("24, 25 và 26/11") are passed over. */
function readEnd(
  tokens: readonly Token[],
  start: Start,
  isList: boolean,
  saysDay: boolean,
  several: boolean,
): DayFigures | undefined {
  let at = start.next
  let joined = false
  for (let steps = 0; steps < 6; steps++) {
    const joint = tokens[at]?.key ?? ''
    const isWhole = joint === '/' && start.year !== undefined
    const isTo = (TO.has(joint) || isWhole) && (!joined || !AND.has(tokens[at - 2]?.key ?? ''))
    if (!isTo && !(isList && AND.has(joint))) return undefined
    if (joint === ',' && tokens[at + 1]?.key === 'và') at++
    joined = true
    const lead = readLeadIn(tokens, at + 1)
    // "Sau cuộc họp ngày 9/3, chiều 11/3, …": a day of an occasion, and the day that is told of.
    if (joint === ',' && start.month !== undefined && !several && lead.next > at + 1) return undefined
    const figures = readDayFigures(tokens, lead.next, false)
    if (figures?.month !== undefined) {
      const isBare = !saysDay && !lead.saysDay
      // "thắng 3-1", "24-5" are no ranges; "24-26/11" is.
      if (isBare && !isTo) return undefined
      if (isBare && figures.separator === undefined && joint === ',') return undefined
      return figures
    }
    const middle = smallNumber(tokens[lead.next], 2)
    if (middle === undefined || !isList) return undefined
    at = lead.next + 1
  }
  return undefined
}

function isOrdered(start: Start, end: DayFigures): boolean {
  const month = start.month ?? end.month ?? 0
  if (start.year !== undefined && end.year !== undefined && start.year !== end.year)
    return start.year < end.year
  if (month === end.month) return start.day < end.day
  // Over the turn of the year: from December to January.
  return start.month !== undefined && (month < (end.month ?? 0) || month - (end.month ?? 0) >= 6)
}

const NUMBERED = new Set(['số', 'khóa', 'lần', 'thứ', 'quyết', 'định', 'thị', 'kỳ'])
const MARKS = new Set(['/', '-', '.', ',', '–'])

/** True where what stands before bare figures makes them the number of something, or part of longer figures. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  return NUMBERED.has(before.key) || (MARKS.has(before.key) && !tokens[at]?.spaceBefore)
}

/**
 * "từ ngày 5 đến 7/3/2023", "24 đến 26-11", "24-26/11", "từ 30/1 đến ngày 2/2", "28-6-1979/28-6-2019", "hai ngày 25 và 26/10",
 * "từ ngày 5 đến ngày 7 tháng 3 năm 2023"
 */
export const dayRange: DateRule = {
  id: 'time/day-range',
  read(tokens, at) {
    const lead = readLeadIn(tokens, at)
    if (tokens[lead.next]?.kind !== 'number') return undefined
    if (lead.next === at && isNumbered(tokens, at)) return undefined
    for (const isBareOnly of [true, false]) {
      const start = readStart(tokens, lead.next, isBareOnly, lead.saysDay || lead.saysSeveral)
      if (!start) continue
      const isList = lead.saysBareDay || lead.saysSeveral
      const end = readEnd(tokens, start, isList, lead.saysDay || lead.saysSeveral, lead.saysSeveral)
      if (!end || !isOrdered(start, end)) continue
      const month = start.month ?? end.month
      const crosses = month !== undefined && end.month !== undefined && month > end.month
      const startYear = start.year ?? (end.year === undefined ? undefined : crosses ? end.year - 1 : end.year)
      const endYear = end.year ?? start.year
      const after = readDirection(tokens, end.last)
      const stated = `${formatDate(startYear, month, start.day)}/${formatDate(endYear, end.month, end.day)}`
      // "24/1/1992 - 24/1/2017" spans an anniversary's years; nothing reported lasts so long.
      const grain = (endYear ?? 0) - (startYear ?? endYear ?? 0) > 1 ? ('years' as const) : ('days' as const)
      const phrase = { first: at, last: after?.last ?? end.last, stated, grain }
      return {
        ...phrase,
        ...(after ? { direction: after.direction } : {}),
        ...(lead.partOfDay === undefined ? {} : { partOfDay: lead.partOfDay }),
      }
    }
    return undefined
  },
}
