import { laterDay, spanEdtf } from '../date-span.ts'
import type { RecordEvidence } from '../evidence.ts'
import type { OfficeChange, OfficeSighting } from './office-sighting.ts'
import type { Bound, Sighting, Tenure } from './tenure.ts'

interface Run {
  person: OfficeSighting['person']
  held: OfficeSighting[]
  former: OfficeSighting[]
  /** Claims of `held`. */
  claims: number
  /** The first and last day of `held`; empty where there is none. */
  first: string
  last: string
  /** The earliest day by which some "nguyên" was past. */
  over: string | null
}

const newRun = (person: Run['person']): Run => ({
  person,
  held: [],
  former: [],
  claims: 0,
  first: '',
  last: '',
  over: null,
})

function hold(run: Run, sighting: OfficeSighting): void {
  if (run.held.length === 0) run.first = sighting.span.first
  run.held.push(sighting)
  run.claims += sighting.claims
  run.last = laterDay(run.last, sighting.span.last)
}

function leave(run: Run, sighting: OfficeSighting): void {
  run.former.push(sighting)
  if (run.over === null || sighting.span.last < run.over) run.over = sighting.span.last
}

const compare = <Value extends string | number | boolean>(a: Value, b: Value) => (a < b ? -1 : a > b ? 1 : 0)

/** By days, then by all else that tells sightings apart: claims of one person and date stand together, whoever gives them. */
function byDay(a: OfficeSighting, b: OfficeSighting): number {
  return (
    compare(a.span.first, b.span.first) ||
    compare(a.span.last, b.span.last) ||
    compare(a.former, b.former) ||
    compare(a.person.id, b.person.id) ||
    compare(a.edtf, b.edtf)
  )
}

/**
 * The stretches in which each person was seen in the office. In a single seat another's sighting in between begins a new
 * stretch; "nguyên" between two sightings does so everywhere.
 */
function runsOf(sightings: readonly OfficeSighting[], singleSeat: boolean): Run[] {
  const runs: Run[] = []
  const open = new Map<number, Run>()
  const begin = (person: Run['person']) => {
    const run = newRun(person)
    runs.push(run)
    open.set(person.id, run)
    return run
  }
  for (const sighting of sightings.toSorted(byDay)) {
    const { person, span } = sighting
    const own = open.get(person.id)
    if (sighting.former) {
      leave(own ?? begin(person), sighting)
      continue
    }
    const left = own !== undefined && own.held.length > 0 && own.over !== null && own.over < span.first
    // Two sightings of another, both between this one and the one before.
    const isBetween = (other: Run) =>
      other.person.id !== person.id && other.claims >= 2 && other.last < span.first
    const supplanted =
      singleSeat &&
      own !== undefined &&
      own.last < span.first &&
      [...open.values()].some((other) => isBetween(other) && other.first > own.last)
    hold(own && !left && !supplanted ? own : begin(person), sighting)
  }
  return runs
}

function toSightings(run: readonly OfficeSighting[]): Sighting[] {
  const joined = new Map<string, Sighting & { claims: number }>()
  for (const { edtf, span, former, evidence, claims } of run) {
    const place = `${edtf} ${former}`
    const before = joined.get(place)
    if (before) {
      before.evidence.push(...evidence)
      before.claims += claims
    } else
      joined.set(place, {
        edtf,
        first: span.first,
        last: span.last,
        former,
        evidence: [...evidence],
        claims,
      })
  }
  return [...joined.values()]
    .map(({ claims, ...sighting }) => {
      const left = claims - sighting.evidence.length
      return left > 0 ? { ...sighting, evidenceLeft: left } : sighting
    })
    .toSorted((a, b) => compare(a.first, b.first))
}

function bound(because: Bound['because'], date: string, run: Run | null, evidence: RecordEvidence[]): Bound {
  return { because, date, person: run?.person ?? null, evidence }
}

const evidenceOn = (run: Run, day: string): RecordEvidence[] =>
  run.held.filter(({ span }) => span.first <= day && day <= span.last).flatMap(({ evidence }) => evidence)

/** What says that it cannot have begun earlier: an appointment, else in a single seat the one seen there before. */
function lowerBound(
  run: Run,
  runs: readonly Run[],
  single: boolean,
  changes: readonly OfficeChange[],
): Bound | null {
  const { first } = run
  const appointed = changes.filter(
    ({ kind, person, day }) =>
      kind === 'appointed' && person.id === run.person.id && (first === '' || day <= first),
  )
  const latest = appointed.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (latest) return bound('appointed', latest.day, run, [latest.evidence])
  if (!single || first === '') return null
  const before = runs
    .filter((other) => other.person.id !== run.person.id && other.held.length > 0 && other.last < first)
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))[0]
  return before ? bound('predecessor', before.last, before, evidenceOn(before, before.last)) : null
}

/** What says that it cannot have lasted longer: a dismissal, "nguyên", or in a single seat the next one seen there. */
function upperBound(
  run: Run,
  runs: readonly Run[],
  single: boolean,
  changes: readonly OfficeChange[],
): Bound | null {
  const { last } = run
  const bounds: Bound[] = []
  for (const { kind, person, day, evidence } of changes)
    if (kind === 'dismissed' && person.id === run.person.id && day >= last)
      bounds.push(bound('dismissed', day, run, [evidence]))
  const past = run.former.filter(({ span }) => span.last >= last)[0]
  if (past) bounds.push(bound('former', past.span.last, run, past.evidence.slice(0, 1)))
  if (single && last !== '') {
    const next = runs
      .filter((other) => other.person.id !== run.person.id && other.held.length > 0 && other.first > last)
      .toSorted((a, b) => (a.first < b.first ? -1 : 1))[0]
    if (next) bounds.push(bound('successor', next.first, next, evidenceOn(next, next.first)))
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
    if (life.ended !== null && (until === null || until.date > life.ended) && run.last <= life.ended)
      until = bound('body_ended', life.ended, null, [])
    if (life.began !== null && (from === null || from.date < life.began) && run.first >= life.began)
      from = bound('body_began', life.began, null, [])
    return {
      person: run.person,
      office,
      singleSeat,
      supported: run.held.length === 0 ? null : spanEdtf({ first: run.first, last: run.last }),
      possible: `${from?.date ?? '..'}/${until?.date ?? '..'}`,
      from,
      until,
      sightings: toSightings(all),
      independentSources: new Set(all.flatMap(({ origins }) => origins)).size,
    }
  })
  return tenures.toSorted((a, b) => {
    const [one, other] = [a.sightings[0]?.first ?? '', b.sightings[0]?.first ?? '']
    return one < other ? -1 : one > other ? 1 : a.person.id - b.person.id
  })
}
