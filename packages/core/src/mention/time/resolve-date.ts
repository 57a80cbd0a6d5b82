import { addDays, formatDate, weekdayOf } from '../../text/calendar.ts'
import type { DateMention, Relative } from '../mention.ts'
import { chooseYear, type KnownDay, parseDay } from './choose-year.ts'
import type { ContentYear } from './content-year.ts'
import type { ReadDate } from './read-dates.ts'
import { type StatedDay, yearOfNeighbour } from './year-of-neighbour.ts'

/** What dates are resolved against. */
export interface TimeFrame {
  /** ISO day, month or year of publication; undefined where none is known or the content contradicts it. */
  published: string | undefined
  contentYear: ContentYear | undefined
  /** Full days stated in the content. */
  statedDays: readonly StatedDay[]
}

type Resolved = Pick<DateMention, 'edtf' | 'basis'>

const NOTHING: Resolved = { edtf: null, basis: 'none' }
const DAY = /^\d{4}-\d{2}-\d{2}$/u
const POINT = /^XXXX-(?<month>\d{2}|XX)(?:-(?<day>\d{2}))?$/u

/** The year of a day or month, by what fixes it: the same day with its year, the publication date, the content. */
function yearOf(
  month: number,
  day: number | undefined,
  phrase: ReadDate,
  frame: TimeFrame,
): { year: number; basis: 'published' | 'content' } | undefined {
  if (frame.published !== undefined) {
    return { year: chooseYear(parseDay(frame.published), month, day, phrase.direction), basis: 'published' }
  }
  const stated = day === undefined ? undefined : yearOfNeighbour(month, day, frame.statedDays)
  const year = stated ?? frame.contentYear?.yearOf(month)
  return year === undefined ? undefined : { year, basis: 'content' }
}

/** A day of the month alone, in the month of publication or the one beside it. */
function bareDay(
  day: number,
  published: KnownDay,
  direction: 'past' | 'future' | undefined,
): string | undefined {
  if (published.month === undefined || published.day === undefined) return undefined
  const at = formatDate(published.year, published.month, published.day)
  for (let distance = 0; distance <= 31; distance++) {
    for (const days of direction === 'future'
      ? [distance]
      : direction === 'past'
        ? [-distance]
        : [-distance, distance]) {
      const candidate = addDays(at, days)
      if (Number(candidate.slice(8)) === day) return candidate
    }
  }
  return undefined
}

function resolvePoint(
  stated: string,
  phrase: ReadDate,
  frame: TimeFrame,
  context: string | undefined,
): Resolved {
  const parts = POINT.exec(stated)?.groups
  if (!parts) return { edtf: stated, basis: 'stated' }
  const day = parts.day === undefined ? undefined : Number(parts.day)
  if (parts.month === 'XX') {
    if (day === undefined) return NOTHING
    const published = frame.published === undefined ? undefined : parseDay(frame.published)
    const near = published ? bareDay(day, published, phrase.direction) : undefined
    if (near) return { edtf: near, basis: 'published' }
    if (context && YEARLESS.test(context)) return { edtf: context.slice(0, 8) + parts.day, basis: 'none' }
    if (context && DAY.test(context)) return { edtf: context.slice(0, 8) + parts.day, basis: 'content' }
    return { edtf: stated, basis: 'none' }
  }
  const month = Number(parts.month)
  const found = yearOf(month, day, phrase, frame)
  return found
    ? { edtf: formatDate(found.year, month, day), basis: found.basis }
    : { edtf: stated, basis: 'none' }
}

function weekdayNear(published: string, weekday: number, weeks: number | undefined): string {
  const today = weekdayOf(published)
  if (weeks !== undefined) return addDays(published, weekday - today + 7 * weeks)
  return addDays(published, -((today - weekday + 7) % 7))
}

const YEARLESS = /^XXXX-\d{2}-\d{2}$/u

/** "Ngày 5/8 …. Cùng ngày, …" where nothing says the year: counted in a year that has no leap day. */
function yearlessDay(day: string, days: number): string {
  return days === 0 ? day : `XXXX${addDays(`2001${day.slice(4)}`, days).slice(4)}`
}

function resolveRelative(relative: Relative, frame: TimeFrame, context: string | undefined): Resolved {
  if (relative.to === 'context') {
    if (context && YEARLESS.test(context)) return { edtf: yearlessDay(context, relative.days), basis: 'none' }
    return context && DAY.test(context)
      ? { edtf: addDays(context, relative.days), basis: 'content' }
      : NOTHING
  }
  const { published } = frame
  if (relative.unit === 'year') {
    const year = published === undefined ? undefined : parseDay(published).year
    return year === undefined ? NOTHING : { edtf: formatDate(year + relative.days), basis: 'published' }
  }
  if (published === undefined) return NOTHING
  if (relative.unit === 'month') {
    const { year, month } = parseDay(published)
    if (month === undefined) return NOTHING
    const count = year * 12 + month - 1 + relative.days
    return { edtf: formatDate(Math.floor(count / 12), (count % 12) + 1), basis: 'published' }
  }
  if (!DAY.test(published)) return NOTHING
  if (relative.weekday !== undefined) {
    const weeks = relative.unit === 'week' ? relative.days : undefined
    return { edtf: weekdayNear(published, relative.weekday, weeks), basis: 'published' }
  }
  if (relative.unit === 'week') {
    const monday = addDays(published, 1 - weekdayOf(published) + 7 * relative.days)
    return { edtf: `${monday}/${addDays(monday, 6)}`, basis: 'published' }
  }
  return { edtf: addDays(published, relative.days), basis: 'published' }
}

/** An interval resolves by its ends; over the turn of the year its start lies in the year before its end. */
function resolveInterval(
  stated: string,
  phrase: ReadDate,
  frame: TimeFrame,
  context: string | undefined,
): Resolved {
  const [from = '', to = ''] = stated.split('/')
  const end = resolvePoint(to, phrase, frame, context)
  if (!from.startsWith('XXXX')) return { edtf: stated, basis: end.basis }
  const year = end.edtf?.slice(0, 4)
  if (year === undefined || year === 'XXXX') return { edtf: stated, basis: 'none' }
  const sameYear = year + from.slice(4)
  const isOver = sameYear > (end.edtf ?? '')
  return {
    edtf: `${isOver ? String(Number(year) - 1) + from.slice(4) : sameYear}/${end.edtf}`,
    basis: end.basis,
  }
}

/** Resolves one phrase: EDTF and the basis of its year. `context` is the last day named before it, resolved. */
export function resolveDate(phrase: ReadDate, frame: TimeFrame, context: string | undefined): Resolved {
  if (phrase.relative) return resolveRelative(phrase.relative, frame, context)
  if (phrase.stated === null) return NOTHING
  if (phrase.stated.includes('/') && !phrase.stated.endsWith('..')) {
    return resolveInterval(phrase.stated, phrase, frame, context)
  }
  return resolvePoint(phrase.stated, phrase, frame, context)
}
