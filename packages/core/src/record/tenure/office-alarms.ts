import { addDays } from '../../text/calendar.ts'
import { daySpan, daysBetween, laterDay, spanEdtf } from '../date-span.ts'
import type { OfficeAlarm, Tenure } from './tenure.ts'

/** A single seat about whose holder nothing is known for longer than this is worth a look. */
const GAP_DAYS = 365

const evidenceOf = (tenure: Tenure, day: string) =>
  tenure.sightings
    .filter(({ first, last }) => first <= day && day <= last)
    .flatMap(({ evidence }) => evidence)

/**
 * Where the tenures of a single-seat office cannot all be so, or leave open who held it: two people seen in it over
 * one stretch, or more than a year between one and the next. Offices with several seats have no alarms.
 */
export function officeAlarms(tenures: readonly Tenure[]): OfficeAlarm[] {
  const held = tenures
    .filter(({ singleSeat, supported }) => singleSeat && supported !== null)
    .map((tenure) => ({ tenure, span: daySpan(tenure.supported) }))
    .flatMap(({ tenure, span }) => (span ? [{ tenure, ...span }] : []))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const alarms: OfficeAlarm[] = []
  let furthest = held[0]
  for (const next of held.slice(1)) {
    if (!furthest) break
    const people = [furthest.tenure.person, next.tenure.person]
    const { office } = next.tenure
    if (next.first <= furthest.last && furthest.tenure.person.id !== next.tenure.person.id) {
      // A day of handing over shows both.
      const last = laterDay(next.last, furthest.last) === next.last ? furthest.last : next.last
      if (next.first !== last || furthest.last > next.first) {
        const evidence = [...evidenceOf(furthest.tenure, last), ...evidenceOf(next.tenure, next.first)]
        alarms.push({
          kind: 'overlap',
          office,
          people,
          span: spanEdtf({ first: next.first, last }),
          evidence,
        })
      }
    } else if (next.first > furthest.last && daysBetween(furthest.last, next.first) > GAP_DAYS) {
      const isKnown =
        next.tenure.from?.because === 'appointed' || furthest.tenure.until?.because === 'dismissed'
      if (!isKnown && furthest.tenure.person.id !== next.tenure.person.id) {
        const span = spanEdtf({ first: addDays(furthest.last, 1), last: addDays(next.first, -1) })
        const evidence = [
          ...evidenceOf(furthest.tenure, furthest.last),
          ...evidenceOf(next.tenure, next.first),
        ]
        alarms.push({ kind: 'gap', office, people, span, evidence })
      }
    }
    if (next.last > furthest.last) furthest = next
  }
  return alarms
}
