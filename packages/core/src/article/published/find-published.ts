import { dayNumber, isDay } from '../../text/calendar.ts'
import { readNumericDate } from '../../text/numeric-date.ts'
import type { PageView } from '../page-view.ts'
import type { Published } from '../published.ts'
import { dateInLink } from './date-in-link.ts'
import { type PublicationLine, readDatePrefix, readPlacedPrefix } from './publication-line.ts'

/** The article's own date and, where a line gives it, that line. */
export interface FoundPublished {
  published: Published | null
  line: number | undefined
}

const NEEDED = 2
const NEAR = 7
const FAR = 62
const LOOKED_AT = 400
const MOST_DAYS = 3
const PARAGRAPH = 12
const ISO =
  /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z)?)?/u
const LINK = /(?:https?:\/\/|www\.)\S+/u
const VIETNAM_OFFSET = 7 * 3_600_000

/** The day a fetcher gave, in Vietnamese time where it gave a moment of UTC. */
export function metadataDay(published: string): string | undefined {
  const match = ISO.exec(published.trim())
  const date = match?.groups?.date
  if (date === undefined) return undefined
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (!isDay(day, month, year)) return undefined
  if (!match?.groups?.zone || date.length < 10) return date
  const moment = Date.parse(published.trim())
  return Number.isNaN(moment) ? date : new Date(moment + VIETNAM_OFFSET).toISOString().slice(0, 10)
}

/** The first days without a year that the body speaks of: a report mostly tells of the last few days. */
function daysOfBody(view: PageView): { day: number; month: number }[] {
  const days: { day: number; month: number }[] = []
  for (let index = view.core.first; index <= view.core.last && days.length < MOST_DAYS; index++) {
    const features = view.lines[index]
    if (!features?.fullStop || features.words < PARAGRAPH || view.furniture[index]) continue
    const { first, last } = features.line
    for (let at = first; at < Math.min(last, first + LOOKED_AT) && days.length < MOST_DAYS; at++) {
      const date = readNumericDate(view.tokens, at)
      // A day with a year of its own is background as often as news.
      if (date?.day === undefined || date.year !== undefined) continue
      days.push({ day: date.day, month: date.month })
      at = date.last - 1
    }
  }
  return days
}

function agreement(date: PublicationLine, days: readonly { day: number; month: number }[]): number {
  if (days.length === 0) return 0
  const published = dayNumber(date.year, date.month, date.day)
  const distances = days.flatMap(({ day, month }) =>
    [date.year, date.year - 1].map((year) => published - dayNumber(year, month, day)),
  )
  if (distances.some((distance) => distance >= -1 && distance <= NEAR)) return 4
  return distances.every((distance) => Math.abs(distance) > FAR) ? -2 : -1
}

/** A line above the article: right above its first line, or with nothing but furniture between. */
function weighAbove(view: PageView, index: number): number {
  const distance = view.start - index
  if (distance === 1) return 3.5
  if (distance > 4) return -3
  let between = 0
  for (let at = index + 1; at < view.start; at++) if (!view.furniture[at] && !view.dates[at]) between++
  if (between === 0) return 2
  return between === 1 && distance <= 3 ? 1 : -3
}

/** How much a line's place and words speak for its dating this article. */
function weigh(view: PageView, index: number, date: PublicationLine, firstBox: number): number {
  const { core, start } = view
  const score =
    (date.timed ? 1 : 0) + (date.labelled ? 1 : 0) - (date.updated ? 0.5 : 0) - date.otherWords / 4
  // A date above the headline may be the page's clock.
  if (index < start) return score + weighAbove(view, index) - 1
  if (index < core.first) return score + 5
  if (index <= core.last) return score - 1
  if (index > firstBox) return score - 5
  return score + (index - core.last <= 6 ? 2.5 : -1)
}

/**
 * Finds what dates the article: the fetcher's date, else a line of the page that does (never a teaser's, never the
 * page's clock), else the day in the address it came from.
 */
export function findPublished(view: PageView): FoundPublished {
  const days = daysOfBody(view)
  const box = view.furniture.findIndex((found, index) => index > view.core.last && found?.opensBox)
  const firstBox = box < 0 ? view.lines.length : box
  const known = view.input.meta?.published === undefined ? undefined : metadataDay(view.input.meta.published)
  let best: { index: number; date: PublicationLine; score: number } | undefined
  for (const [index, date] of view.dates.entries()) {
    if (!date) continue
    // What the fetcher knew and the article says within itself is no other article's date.
    const isKnown = index >= view.start && index <= view.core.last && isoDay(date) === known
    const score = weigh(view, index, date, firstBox) + agreement(date, days) + (isKnown ? NEEDED + 1 : 0)
    if (score >= NEEDED && (!best || score > best.score)) best = { index, date, score }
  }
  if (known !== undefined)
    return {
      published: { date: known, basis: 'metadata', evidence: [] },
      line: isOfPage(view, best, known) ? undefined : best?.index,
    }
  const prefix = datePrefix(view)
  if (best || prefix) {
    const { date, index } = best ?? { date: prefix as PublicationLine, index: undefined }
    const start = view.tokens[date.first]?.start ?? 0
    const end = view.tokens[date.last - 1]?.end ?? start
    return {
      published: { date: isoDay(date), basis: 'dateline', evidence: [{ start, end }] },
      line: index,
    }
  }
  return { published: dateOfAddress(view), line: undefined }
}

/** A day above the headline that lies far from the one the fetcher knew is the page's clock. */
function isOfPage(
  { start }: PageView,
  found: { index: number; date: PublicationLine } | undefined,
  known: string,
): boolean {
  if (!found || found.index >= start || known.length < ISO_DAY) return false
  const [year = 0, month = 1, day = 1] = known.split('-').map(Number)
  const { date } = found
  return Math.abs(dayNumber(date.year, date.month, date.day) - dayNumber(year, month, day)) > NEAR
}
const ISO_DAY = 10

function isoDay({ year, month, day }: PublicationLine): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

/** How many lines below its first an article's report begins, at most. */
const REPORT_WITHIN = 4

/** The date that opens the article's first line, where a program set one there, or its report behind the place it is from. */
function datePrefix(view: PageView): PublicationLine | undefined {
  const line = view.lines[view.start]?.line
  const set = line && readDatePrefix(view.tokens, line.first, line.last)
  if (set) return set
  for (let at = view.start; at <= Math.min(view.core.last, view.start + REPORT_WITHIN); at++) {
    const opening = view.lines[at]?.line
    const placed = opening && readPlacedPrefix(view.tokens, opening.first, opening.last)
    if (placed) return placed
  }
  return undefined
}

function dateOfAddress(view: PageView): Published | null {
  const own = view.input.meta?.url === undefined ? undefined : dateInLink(view.input.meta.url)
  if (own !== undefined) return { date: own, basis: 'url', evidence: [] }
  for (let index = view.core.last + 1; index < view.lines.length; index++) {
    if (view.furniture[index]?.opensBox) break
    const features = view.lines[index]
    const link = features ? LINK.exec(features.text) : null
    const date = link ? dateInLink(link[0]) : undefined
    if (!features || !link || date === undefined) continue
    const start = features.line.start + link.index
    return { date, basis: 'url', evidence: [{ start, end: start + link[0].length }] }
  }
  return null
}
