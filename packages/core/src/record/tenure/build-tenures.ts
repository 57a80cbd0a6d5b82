import { laterDay, spanEdtf } from '../date-span.ts'
import { independentSources, type RecordEvidence } from '../evidence.ts'
import type { OfficeChange, OfficeSighting } from './office-sighting.ts'
import type { Bound, Sighting, Tenure } from './tenure.ts'

interface Run {
  person: OfficeSighting['person']
  held: OfficeSighting[]
  former: OfficeSighting[]
}

const firstDay = ({ held }: Run) => held[0]?.span.first ?? ''
const lastDay = ({ held }: Run) => held.reduce((last, { span }) => laterDay(last, span.last), '')

function byDay(a: OfficeSighting, b: OfficeSighting): number {
  return a.span.first < b.span.first
    ? -1
    : a.span.first > b.span.first
      ? 1
      : a.span.last < b.span.last
        ? -1
        : 1
}

/**
 * The stretches in which each person was seen in the office. In a single seat another's sighting in between begins a new
 * stretch; "nguyên" between two sightings does so everywhere.
 */
function runsOf(sightings: readonly OfficeSighting[], singleSeat: boolean): Run[] {
  const runs: Run[] = []
  const open = new Map<number, Run>()
  for (const sighting of sightings.toSorted(byDay)) {
    const own = open.get(sighting.person.id)
    if (sighting.former) {
      if (own) own.former.push(sighting)
      else {
        const run = { person: sighting.person, held: [], former: [sighting] }
        runs.push(run)
        open.set(sighting.person.id, run)
      }
      continue
    }
    const left =
      own !== undefined &&
      own.held.length > 0 &&
      own.former.some(({ span }) => span.last < sighting.span.first)
    const supplanted =
      singleSeat &&
      own !== undefined &&
      [...open.values()].some(
        (other) =>
          other.person.id !== own.person.id &&
          other.held.length >= 2 &&
          firstDay(other) > lastDay(own) &&
          lastDay(other) < sighting.span.first,
      )
    if (own && !left && !supplanted) own.held.push(sighting)
    else {
      const run = { person: sighting.person, held: [sighting], former: [] }
      runs.push(run)
      open.set(sighting.person.id, run)
    }
  }
  return runs
}

function toSightings(run: readonly OfficeSighting[]): Sighting[] {
  const joined = new Map<string, Sighting>()
  for (const { edtf, span, former, evidence } of run) {
    const place = `${edtf} ${former}`
    const before = joined.get(place)
    if (before) before.evidence.push(evidence)
    else joined.set(place, { edtf, first: span.first, last: span.last, former, evidence: [evidence] })
  }
  return [...joined.values()].toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
}

function bound(because: Bound['because'], date: string, run: Run | null, evidence: RecordEvidence[]): Bound {
  return { because, date, person: run?.person ?? null, evidence }
}

const evidenceOn = (run: Run, day: string): RecordEvidence[] =>
  run.held.filter(({ span }) => span.first <= day && day <= span.last).map(({ evidence }) => evidence)

/** What says that it cannot have begun earlier: an appointment, else in a single seat the one seen there before. */
function lowerBound(
  run: Run,
  runs: readonly Run[],
  single: boolean,
  changes: readonly OfficeChange[],
): Bound | null {
  const first = firstDay(run)
  const appointed = changes.filter(
    ({ kind, person, day }) =>
      kind === 'appointed' && person.id === run.person.id && (first === '' || day <= first),
  )
  const latest = appointed.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (latest) return bound('appointed', latest.day, run, [latest.evidence])
  if (!single || first === '') return null
  const before = runs
    .filter((other) => other.person.id !== run.person.id && other.held.length > 0 && lastDay(other) < first)
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0]
  return before ? bound('predecessor', lastDay(before), before, evidenceOn(before, lastDay(before))) : null
}

/** What says that it cannot have lasted longer: a dismissal, "nguyên", or in a single seat the next one seen there. */
function upperBound(
  run: Run,
  runs: readonly Run[],
  single: boolean,
  changes: readonly OfficeChange[],
): Bound | null {
  const last = lastDay(run)
  const bounds: Bound[] = []
  for (const { kind, person, day, evidence } of changes)
    if (kind === 'dismissed' && person.id === run.person.id && day >= last)
      bounds.push(bound('dismissed', day, run, [evidence]))
  const past = run.former.filter(({ span }) => span.last >= last)[0]
  if (past) bounds.push(bound('former', past.span.last, run, [past.evidence]))
  if (single && last !== '') {
    const next = runs
      .filter((other) => other.person.id !== run.person.id && other.held.length > 0 && firstDay(other) > last)
      .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0]
    if (next) bounds.push(bound('successor', firstDay(next), next, evidenceOn(next, firstDay(next))))
  }
  return bounds.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null
}

/** When the body itself existed, as far as the lexicon knows. */
export interface BodyLife {
  began: string | null
  ended: string | null
}

/**
 * Who held one office when: sightings, what is supported between the first and the last of a stretch, and how far it may
 * have reached. Call with the sightings of one office that count; in order of time.
 */
export function buildTenures(
  sightings: readonly OfficeSighting[],
  changes: readonly OfficeChange[] = [],
  life: BodyLife = { began: null, ended: null },
): Tenure[] {
  const [head] = sightings
  if (!head) return []
  const { office, singleSeat } = head
  const runs = runsOf(sightings, singleSeat)
  const tenures = runs.map((run): Tenure => {
    const all = [...run.held, ...run.former]
    let from = lowerBound(run, runs, singleSeat, changes)
    let until = upperBound(run, runs, singleSeat, changes)
    if (life.ended !== null && (until === null || until.date > life.ended) && lastDay(run) <= life.ended)
      until = bound('body_ended', life.ended, null, [])
    if (life.began !== null && (from === null || from.date < life.began) && firstDay(run) >= life.began)
      from = bound('body_began', life.began, null, [])
    return {
      person: run.person,
      office,
      singleSeat,
      supported: run.held.length === 0 ? null : spanEdtf({ first: firstDay(run), last: lastDay(run) }),
      possible: `${from?.date ?? '..'}/${until?.date ?? '..'}`,
      from,
      until,
      sightings: toSightings(all),
      independentSources: independentSources(all.map(({ evidence }) => evidence)),
    }
  })
  return tenures.toSorted((a, b) => {
    const [one, other] = [a.sightings[0]?.first ?? '', b.sightings[0]?.first ?? '']
    return one < other ? -1 : one > other ? 1 : a.person.id - b.person.id
  })
}
