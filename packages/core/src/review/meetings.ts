import type { ClaimHistory } from './claim-history.ts'
import { equalFields, overlayCells, sameValues, shownClaim } from './decided-values.ts'
import type { Anchor, JudgedReadings } from './judged-readings.ts'
import type { PlacedReading } from './placed-reading.ts'
import type { PortableClaim } from './portable-claim.ts'
import { judgedBy } from './standing.ts'

/** Which decided claim each claim of the current reading is. */
export interface Meetings {
  /** By index of the current claim: whose history it continues. */
  holderOf: ReadonlyMap<number, ClaimHistory>
  /** Decided claims that meet in one which is another's. */
  mergedInto: ReadonlyMap<ClaimHistory, ClaimHistory>
  anchorOf: ReadonlyMap<ClaimHistory, Anchor>
}

interface Candidate {
  history: ClaimHistory
  /** Decided before merely remarked on before all undone; equal fingerprint; not rejected; equal fields. */
  rank: [decided: number, equalFingerprint: number, notRejected: number, equalFields: number]
}

/** Added from birth, so that only claims of equal values join it. */
export function isAdded({ live }: ClaimHistory): boolean {
  return live[0]?.action.kind === 'add'
}

/** Whether anything was decided: verdicts and edits do; marks and notes alone do not. */
export function isDecided({ standing }: ClaimHistory): boolean {
  return standing.verdict === 'accepted' || standing.verdict === 'rejected' || standing.edited
}

function decidedRank(history: ClaimHistory): number {
  if (history.live.length === 0) return 0
  return isDecided(history) ? 2 : 1
}

/** Of claims whose decisions were all undone the first judged gives the id, whatever they look like. */
function rankOf(history: ClaimHistory, judged: PortableClaim, claim: PortableClaim): Candidate['rank'] {
  const decided = decidedRank(history)
  if (decided === 0) return [0, 0, 0, 0]
  const equalFingerprint = judged.fingerprint === claim.fingerprint ? 1 : 0
  return [
    decided,
    equalFingerprint,
    history.standing.verdict === 'rejected' ? 0 : 1,
    equalFields(judged, claim),
  ]
}

/** Every version of an added claim that a person gave it or saw it joined with. */
function versionsOf({ live, standing }: ClaimHistory): PortableClaim[] {
  const { added } = standing
  if (!added) return []
  const judged = live.flatMap((decision) => judgedBy(decision) ?? [])
  return [shownClaim(added, overlayCells(added, standing.overlay)), ...judged]
}

/** The current claim that joins an added one: equal values in every field, most words in common. */
function joining(current: PlacedReading, history: ClaimHistory): number | undefined {
  const versions = versionsOf(history)
  const equal = [...current.claims.keys()].filter((index) =>
    versions.some((version) => sameValues(version, current.claims[index]?.claim as PortableClaim)),
  )
  const quoted = new Set(versions.flatMap(({ quotes }) => quotes))
  const sharesQuote = (index: number) =>
    current.claims[index]?.claim.quotes.some((quote) => quoted.has(quote)) ? 1 : 0
  return equal.toSorted((a, b) => sharesQuote(b) - sharesQuote(a) || a - b)[0]
}

function outranks(one: Candidate, other: Candidate): boolean {
  for (const [at, value] of one.rank.entries()) {
    const against = other.rank[at] as number
    if (value !== against) return value > against
  }
  return false
}

/**
 * Brings decided claims and the current reading together. Where several meet in one claim it continues the one with
 * the equal fingerprint, then an accepted before a rejected one, then the one with more equal fields.
 */
export function meetings(
  current: PlacedReading,
  readings: JudgedReadings,
  histories: readonly ClaimHistory[],
): Meetings {
  const holders = new Map<number, Candidate>()
  const met = new Map<ClaimHistory, number>()
  const anchorOf = new Map<ClaimHistory, Anchor>()
  for (const history of histories) {
    const anchor = readings.latestAnchor(history.live.length > 0 ? history.live : history.all)
    if (anchor) anchorOf.set(history, anchor)
    const added = isAdded(history)
    const index = added
      ? joining(current, history)
      : anchor
        ? readings.alignment(anchor.reading).currentOf.get(anchor.index)
        : current.indexOf(history.id)
    if (index === undefined) continue
    met.set(history, index)
    const claim = current.claims[index]?.claim as PortableClaim
    const judged = anchor?.reading.claims[anchor.index]?.claim ?? history.standing.judged ?? claim
    const candidate = { history, rank: rankOf(history, judged, claim) }
    const holder = holders.get(index)
    if (!holder || outranks(candidate, holder)) holders.set(index, candidate)
  }
  const holderOf = new Map([...holders].map(([index, { history }]) => [index, history]))
  const mergedInto = new Map<ClaimHistory, ClaimHistory>()
  for (const [history, index] of met) {
    const holder = holderOf.get(index) as ClaimHistory
    if (holder !== history && history.live.length > 0) mergedInto.set(history, holder)
  }
  return { holderOf, mergedInto, anchorOf }
}
