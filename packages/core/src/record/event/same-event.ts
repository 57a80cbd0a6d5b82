import { daySpan, monthDay } from '../date-span.ts'
import type { EventReport } from './event-report.ts'

/** From this score on two articles report one event. */
const SAME_FROM = 1.5
/** What it takes where one of them leaves the year, or the whole date, open. */
const SAME_WITHOUT_YEAR = 2
const COPY = 2

function shared(a: readonly number[], b: readonly number[]): number {
  return a.filter((one) => b.includes(one)).length
}

/** `full`: the days meet; `open`: one of them leaves open what the other says; null: they are of different days. */
function datesMeet(a: string | null, b: string | null): 'full' | 'open' | null {
  if (a === null || b === null) return 'open'
  const [one, other] = [daySpan(a), daySpan(b)]
  if (one && other) {
    if (one.first > other.last || other.first > one.last) return null
    const wide = [one, other].some(({ first, last }) => first.slice(0, 7) !== last.slice(0, 7))
    return wide ? 'open' : 'full'
  }
  const [day, otherDay] = [monthDay(a), monthDay(b)]
  return day !== null && day === otherDay ? 'open' : null
}

/**
 * How strongly two reports of different articles speak of one event; 0 where they do not. They must be of one kind and
 * day, and share people, documents or the report they copy; two meetings of one person in a day are two events.
 */
export function sameEventScore(a: EventReport, b: EventReport): number {
  if (a.articleId === b.articleId || a.eventType !== b.eventType) return 0
  const dates = datesMeet(a.edtf, b.edtf)
  if (dates === null) return 0
  const people = shared(a.persons, b.persons)
  const objects = shared(a.objects, b.objects)
  const bodies = shared(a.organizations, b.organizations)
  const isCopy = a.origin === b.origin
  const othersOnBoth = a.persons.length > people && b.persons.length > people
  if (othersOnBoth && people < 2 && objects === 0 && !isCopy) return 0
  if (people === 0 && objects === 0 && bodies < 2 && !isCopy) return 0
  const score =
    people +
    1.5 * objects +
    0.5 * shared(a.places, b.places) +
    0.5 * Math.min(2, bodies) +
    (isCopy ? COPY : 0)
  const subset = people > 0 && !othersOnBoth && dates === 'full' ? 0.5 : 0
  return score + subset >= (dates === 'full' ? SAME_FROM : SAME_WITHOUT_YEAR) ? score + subset : 0
}

/** By these two reports of one event find each other: kind and day of the year, with who or what was there. */
export function eventTokens(report: EventReport): string[] {
  const { eventType, edtf, persons, objects, organizations } = report
  const span = daySpan(edtf)
  const days = new Set<string>()
  const start = edtf === null ? null : monthDay(edtf)
  if (start) days.add(start)
  if (span && span.first.slice(0, 7) === span.last.slice(0, 7)) {
    const month = span.first.slice(5, 7)
    for (let day = Number(span.first.slice(8)); day <= Number(span.last.slice(8)) && days.size < 15; day++)
      days.add(`${month}-${String(day).padStart(2, '0')}`)
  }
  const tokens = [...days].flatMap((day) => [
    ...persons.map((id) => `${eventType} ${day} p${id}`),
    ...organizations.slice(0, 5).map((id) => `${eventType} ${day} b${id}`),
    `${eventType} ${day} o${report.origin}`,
  ])
  return [...new Set([...tokens, ...objects.map((id) => `${eventType} ${id}`)])].slice(0, 120)
}
