import type { WordRange } from './content-words.ts'
import { equalFields } from './decided-values.ts'
import { sameEntity } from './entity-ref.ts'
import type { PlacedReading } from './placed-reading.ts'
import type { EntityRef, PortableClaim } from './portable-claim.ts'

/** Which claim of the current reading each claim of the judged one is; both ways, by index. */
export interface Alignment {
  currentOf: ReadonlyMap<number, number>
  judgedOf: ReadonlyMap<number, number>
}

interface Pair {
  judged: number
  current: number
  overlap: number
}

interface Stretch extends WordRange {
  claim: number
  side: 'judged' | 'current'
}

/** Whom an office is held by, or who makes a statement: never differs between aligned claims. Events have none. */
export function holderOf(claim: PortableClaim): EntityRef | null | undefined {
  if (claim.type === 'office') return claim.person
  if (claim.type === 'statement') return claim.speaker ?? claim.institution
  return undefined
}

/** Whether a claim may be another's later form: of one type, and held or said by one of `holders`. */
export function mayBe(claim: PortableClaim, holders: readonly EntityRef[], current: PortableClaim): boolean {
  if (claim.type !== current.type) return false
  const holder = holderOf(current)
  if (holder === undefined) return true
  if (holder === null) return holders.length === 0
  return holders.some((ref) => sameEntity(ref, holder))
}

/** All pairs with words in common, by one sweep over the text: linear but for the pairs themselves. */
function overlaps(stretches: Stretch[]): Pair[] {
  const pairs = new Map<string, Pair>()
  let active: Stretch[] = []
  for (const stretch of stretches.sort((a, b) => a.from - b.from)) {
    active = active.filter(({ to }) => to > stretch.from)
    for (const other of active) {
      if (other.side === stretch.side) continue
      const [judged, current] = stretch.side === 'judged' ? [stretch, other] : [other, stretch]
      const key = `${judged.claim} ${current.claim}`
      const pair = pairs.get(key) ?? { judged: judged.claim, current: current.claim, overlap: 0 }
      pair.overlap += Math.min(stretch.to, other.to) - stretch.from
      pairs.set(key, pair)
    }
    active.push(stretch)
  }
  return [...pairs.values()]
}

/** The pairs with a claim that has another pair too. Those that nobody contests are aligned at once. */
function rivals(pairs: readonly Pair[], align: (judged: number, current: number) => void): Pair[] {
  const count = (numbers: number[]) => {
    const counts = new Map<number, number>()
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
    return counts
  }
  const judged = count(pairs.map((pair) => pair.judged))
  const current = count(pairs.map((pair) => pair.current))
  return pairs.filter((pair) => {
    const contested = (judged.get(pair.judged) ?? 0) > 1 || (current.get(pair.current) ?? 0) > 1
    if (!contested) align(pair.judged, pair.current)
    return contested
  })
}

/**
 * Aligns a whole judged reading with the whole current one, directly and one to one: equal fingerprints first, then one
 * type with the largest overlap of quotes (in words), ties by more equal fields, then text order. An office never aligns
 * across persons nor a statement across speakers; `edited` adds, by index of the judged claim, those whom a person put there.
 */
export function alignReadings(
  judged: PlacedReading,
  current: PlacedReading,
  edited: ReadonlyMap<number, readonly EntityRef[]> = new Map(),
): Alignment {
  const currentOf = new Map<number, number>()
  const judgedOf = new Map<number, number>()
  const align = (from: number, to: number) => {
    currentOf.set(from, to)
    judgedOf.set(to, from)
  }
  for (const [index, { claim }] of judged.claims.entries()) {
    const equal = current.indexOf(claim.fingerprint)
    if (equal !== undefined) align(index, equal)
  }
  const openJudged = [...judged.claims.keys()].filter((index) => !currentOf.has(index))
  const openCurrent = [...current.claims.keys()].filter((index) => !judgedOf.has(index))
  if (openJudged.length === 0 || openCurrent.length === 0) return { currentOf, judgedOf }

  const claimAt = (reading: PlacedReading, index: number) => reading.claims[index]?.claim as PortableClaim
  const stretchesOf = (reading: PlacedReading, indexes: number[], side: Stretch['side']) =>
    indexes.flatMap((claim) =>
      current.evidenceOf(reading, claim).map((range): Stretch => ({ ...range, claim, side })),
    )
  const all = [...stretchesOf(judged, openJudged, 'judged'), ...stretchesOf(current, openCurrent, 'current')]
  const reading = { judged, current }
  const pairs = (['office', 'event', 'statement'] as const).flatMap((type) =>
    overlaps(all.filter(({ claim, side }) => claimAt(reading[side], claim).type === type)),
  )
  const holders = (index: number) => {
    const own = holderOf(claimAt(judged, index))
    return [...(own ? [own] : []), ...(edited.get(index) ?? [])]
  }
  const equalOf = new Map<Pair, number>()
  const equal = (pair: Pair) => {
    const known =
      equalOf.get(pair) ?? equalFields(claimAt(judged, pair.judged), claimAt(current, pair.current))
    equalOf.set(pair, known)
    return known
  }
  const candidates = pairs.filter((pair) =>
    mayBe(claimAt(judged, pair.judged), holders(pair.judged), claimAt(current, pair.current)),
  )
  for (const pair of rivals(candidates, align).sort(
    (a, b) => b.overlap - a.overlap || equal(b) - equal(a) || a.judged - b.judged || a.current - b.current,
  )) {
    if (!currentOf.has(pair.judged) && !judgedOf.has(pair.current)) align(pair.judged, pair.current)
  }
  return { currentOf, judgedOf }
}
