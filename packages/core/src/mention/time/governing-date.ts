import type { ArticleStructure } from '../../article/article-structure.ts'
import { dayNumber } from '../../text/calendar.ts'
import type { Span } from '../../text/span.ts'
import type { DateMention } from '../mention.ts'

const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}/u
/** A report mostly tells of the days before it and sometimes of the next ones. */
const OLDEST = 21
const NEWEST = 5
const OPENING_BLOCKS = 4

function isDay({ grain, edtf }: DateMention): boolean {
  return (grain === 'day' || grain === 'days') && edtf !== null && DAY.test(edtf)
}

/** The index of the first date at or after an offset. */
function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The dates inside a span, in text order. `dates` are in text order. */
export function datesWithin(dates: readonly DateMention[], { start, end }: Span): DateMention[] {
  const found: DateMention[] = []
  for (let at = firstFrom(dates, start); at < dates.length; at++) {
    const date = dates[at] as DateMention
    if (date.end > end) break
    found.push(date)
  }
  return found
}

/** Days from publication to a full date; undefined where either is not a full day. */
function distance(date: DateMention, published: string | undefined): number | undefined {
  if (!published || !/^\d{4}-\d{2}-\d{2}$/u.test(published) || date.edtf?.startsWith('XXXX')) return undefined
  const number = (iso: string) =>
    dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
  return number(date.edtf ?? published) - number(published)
}

/**
 * The day an article mainly reports: the first day named in its headline, lead, captions or first paragraphs that lies near
 * its publication; where no publication date is known, the first day that states no year of its own, else the first day.
 * Null where no day fits: the article's publication date is then the best guess.
 */
export function mainDay(dates: readonly DateMention[], structure: ArticleStructure): DateMention | null {
  const content = structure.blocks.filter(({ kind }) =>
    ['title', 'lead', 'caption', 'paragraph', 'heading'].includes(kind),
  )
  const opening = content[OPENING_BLOCKS]?.start ?? Number.POSITIVE_INFINITY
  const days = dates.filter((date) => isDay(date) && date.direction !== 'future' && !date.occasion)
  const first = days.filter(({ start }) => start < opening)
  const published = structure.published?.date
  const isNear = (date: DateMention) => {
    const days = distance(date, published)
    return days !== undefined && days >= -OLDEST && days <= NEWEST
  }
  const reported = (date: DateMention) => isNear(date) && !looksBack(structure, date)
  const near = first.find(reported) ?? days.find(reported)
  if (near) return near
  // Days that the content itself dates stand where the publication date was found to be another time's.
  const own = days.find(({ basis }) => basis === 'content')
  if (!own && days.some((date) => distance(date, published) !== undefined)) return null
  return first.find(({ basis }) => basis !== 'stated') ?? first[0] ?? null
}

/** "Trước đó, ngày 18/4, …": a day before the one that the article reports. */
function looksBack({ tokens }: ArticleStructure, { first }: DateMention): boolean {
  for (let at = first; at > 0 && at >= first - BEFORE_DAY; at--)
    if (tokens[at]?.key === 'đó' && tokens[at - 1]?.key === 'trước' && tokens[at - 1]?.shape === 'capital')
      return true
  return false
}
const BEFORE_DAY = 3

/**
 * The date that governs a sentence: a day inside it, else the last day named before it in the same block, else null (then
 * the article's main day is the best guess).
 */
export function governingDate(
  dates: readonly DateMention[],
  structure: ArticleStructure,
  sentence: Span,
): DateMention | null {
  const inside = datesWithin(dates, sentence).find(isDay)
  if (inside) return inside
  for (let at = firstFrom(dates, sentence.start) - 1; at >= 0; at--) {
    const date = dates[at] as DateMention
    if (structure.blockOf[date.first] !== blockOfOffset(structure, sentence.start)) return null
    if (isDay(date)) return date
  }
  return null
}

/** The index of the block that an offset stands in; -1 outside all. */
function blockOfOffset({ blocks }: ArticleStructure, offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (blocks[low]?.start ?? offset + 1) <= offset ? low : -1
}
