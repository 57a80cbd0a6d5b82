import { daysBetween } from '../date-span.ts'
import { SUCCESSIONS } from '../lexicon/successions.ts'
import { bodyIdentity, isLargeBody, isPartOf } from './body-identity.ts'
import { compareNames } from './person-name.ts'
import type { KnownOffice, ReadProfile } from './person-profile.ts'
import type { Reason, Verdict } from './verdict.ts'

/** Weights add up; from this sum on two people are one without asking anybody. */
const SAME_FROM = 3
/** Down to this, without anything that speaks for them, they are two. */
const DIFFERENT_TO = -2
const YEAR = 365
/** Longer than anybody is in the news. */
const A_LIFE = 45 * YEAR
/** A seat held again after so long is likelier another person's. */
const LONG_PAUSE = 12 * YEAR
const CAREER_STEP = 7 * YEAR
/** Two full-time headships so close in time exclude each other. */
const SAME_TIME = 30

/** Days between the nearest ends of two stretches; 0 where they meet, null where one is not known. */
function distance(
  a: { first: string | null; last: string | null },
  b: { first: string | null; last: string | null },
): number | null {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return null
  if (a.first <= b.last && b.first <= a.last) return 0
  return a.last < b.first ? daysBetween(a.last, b.first) : daysBetween(b.last, a.first)
}

const SUCCESSOR = new Map(
  SUCCESSIONS.filter(({ type }) => type === 'organization').map(({ from, into }) => [
    bodyIdentity(from),
    bodyIdentity(into),
  ]),
)

function related(a: string, b: string): boolean {
  return isPartOf(a, b) || isPartOf(b, a)
}

function succeeds(a: string, b: string): boolean {
  return SUCCESSOR.get(a) === b || SUCCESSOR.get(b) === a
}

/** Head or deputy head of the whole body. */
function isLeader({ title, single }: KnownOffice): boolean {
  return single || /^(?:phó|thứ) /u.test(title.normalize('NFC'))
}

function officeReason(a: KnownOffice, b: KnownOffice): Reason | null {
  const detail = `${a.title} @ ${a.body ?? ''}`
  const gap = distance(a, b)
  if (a.block !== null && a.block === b.block) {
    if (a.many) return { kind: 'same_office', weight: isLargeBody(a.body ?? '') ? 0.6 : 0.9, detail }
    if (gap !== null && gap > LONG_PAUSE) return { kind: 'same_office', weight: 0.5, detail }
    return { kind: 'same_office', weight: a.single ? 2.6 : 2.2, detail }
  }
  if (a.body === null || b.body === null || a.block === null || b.block === null) return null
  const near = gap !== null && gap <= CAREER_STEP
  if (a.body === b.body) {
    if (isLargeBody(a.body) && !(isLeader(a) && isLeader(b)))
      return { kind: 'same_body', weight: 0.3, detail: a.body }
    return near && !a.many && !b.many
      ? { kind: 'title_change', weight: 1.4, detail: `${a.title} / ${b.title} @ ${a.body}` }
      : { kind: 'same_body', weight: 0.6, detail: a.body }
  }
  if (related(a.body, b.body))
    return { kind: 'same_body', weight: near ? 1 : 0.5, detail: `${a.body} / ${b.body}` }
  if (succeeds(a.body, b.body))
    return { kind: 'succession', weight: near ? 1.3 : 0.5, detail: `${a.body} / ${b.body}` }
  return null
}

/** The strongest thing that any two of their offices say, and half of the next that says something else. */
function officeReasons(a: ReadProfile, b: ReadProfile): Reason[] {
  const found = a.offices.flatMap((one) => b.offices.flatMap((other) => officeReason(one, other) ?? []))
  const best = new Map<string, Reason>()
  for (const reason of found.toSorted((x, y) => y.weight - x.weight)) {
    const place = `${reason.kind} ${reason.detail}`
    if (!best.has(place)) best.set(place, reason)
  }
  return [...best.values()]
    .slice(0, 2)
    .map((reason, at) => (at === 0 ? reason : { ...reason, weight: reason.weight / 2 }))
}

/** Heads of two bodies that have nothing to do with each other, at one time. */
function exclusiveOffices(a: ReadProfile, b: ReadProfile): Reason | null {
  for (const one of a.offices) {
    for (const other of b.offices) {
      const exclusive = [one, other].every(({ single, former, block }) => single && !former && block !== null)
      if (!exclusive || one.block === other.block || one.body === other.body) continue
      if (related(one.body ?? '', other.body ?? '')) continue
      const gap = distance(one, other)
      if (gap !== null && gap <= SAME_TIME && shares(a, b) === 0)
        return { kind: 'no_shared_context', weight: -0.8, detail: `${one.block} | ${other.block}` }
    }
  }
  return null
}

function shares(a: ReadProfile, b: ReadProfile): number {
  const [few, many] =
    a.companions.size < b.companions.size ? [a.companions, b.companions] : [b.companions, a.companions]
  let shared = 0
  for (const companion of few) if (many.has(companion)) shared++
  return shared
}

function contextReasons(a: ReadProfile, b: ReadProfile): Reason[] {
  const reasons: Reason[] = []
  const shared = shares(a, b)
  if (shared > 0)
    reasons.push({ kind: 'same_companions', weight: Math.min(1.6, 0.6 * shared), detail: String(shared) })
  const event = [...a.events].find((one) => b.events.has(one))
  if (
    event !== undefined &&
    (shared > 0 || a.profile.origins.some((origin) => b.profile.origins.includes(origin)))
  )
    reasons.push({ kind: 'same_event', weight: 1.5, detail: event })
  const copy = a.profile.origins.some((origin) => b.profile.origins.includes(origin))
  if (copy) reasons.push({ kind: 'same_event', weight: 2.2, detail: 'origin' })
  const gap = distance(a.profile, b.profile)
  if (gap !== null && gap <= 2 * YEAR) reasons.push({ kind: 'near_in_time', weight: 0.2 })
  if (gap !== null && gap > A_LIFE) reasons.push({ kind: 'far_in_time', weight: -3 })
  else if (gap !== null && gap > LONG_PAUSE) reasons.push({ kind: 'far_in_time', weight: -0.6 })
  return reasons
}

function againstReasons(a: ReadProfile, b: ReadProfile): Reason[] {
  const reasons: Reason[] = []
  const [one, other] = [a.profile.gender, b.profile.gender]
  if (one !== null && other !== null && one !== other) reasons.push({ kind: 'other_gender', weight: -3 })
  if (a.country !== null && b.country !== null && a.country !== b.country)
    reasons.push({ kind: 'other_country', weight: -2.5, detail: `${a.country} / ${b.country}` })
  if (a.country !== null && a.country === b.country)
    reasons.push({
      kind: 'same_country',
      weight: a.saysCountry && b.saysCountry ? 1 : 0.4,
      detail: a.country,
    })
  return reasons
}

function clamp(weight: number): number {
  return Math.max(-1, Math.min(1, weight / 3))
}

/**
 * Whether two people of one name block are one: what names, offices, bodies, companions and time say, added up. Never
 * *same* on the name alone; where little is known, unsure.
 */
export function comparePeople(a: ReadProfile, b: ReadProfile): Verdict {
  const names = compareNames(a.name, b.name)
  if (!names) return { verdict: 'different', score: 0, reasons: [] }
  const context = [...officeReasons(a, b), ...contextReasons(a, b)]
  const exclusive = exclusiveOffices(a, b)
  const reasons: Reason[] = [
    { ...names, detail: `${a.profile.name} / ${b.profile.name}` },
    ...context,
    ...againstReasons(a, b),
    ...(exclusive ? [exclusive] : []),
  ]
  if (!context.some(({ kind, weight }) => weight > 0 && kind !== 'near_in_time'))
    reasons.push({ kind: 'no_shared_context', weight: -0.3 })
  const sum = reasons.reduce((total, { weight }) => total + weight, 0)
  const barred = reasons.some(({ weight }) => weight <= -2.5)
  const verdict =
    sum >= SAME_FROM && !barred && names.kind !== 'tone_differs'
      ? 'same'
      : sum <= DIFFERENT_TO
        ? 'different'
        : 'unsure'
  const score = 1 / (1 + Math.exp(-(sum - SAME_FROM + 1.5)))
  return {
    verdict,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.map((reason) => ({ ...reason, weight: clamp(reason.weight) })),
  }
}
