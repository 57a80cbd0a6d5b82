import { claimHistories, claimIdOf } from './claim-history.ts'
import type { ClaimState } from './claim-state.ts'
import { CoveringRejections } from './covering-rejections.ts'
import { JudgedReadings } from './judged-readings.ts'
import { isAdded, meetings } from './meetings.ts'
import { PlacedReading } from './placed-reading.ts'
import type { PlacedClaim } from './portable-record.ts'
import type { Reading, ReviewInput } from './review-input.ts'
import { goneState, mergedState, metState, proposedState } from './state-of-claim.ts'

export type { Reading, ReviewInput } from './review-input.ts'

const NO_READING = PlacedReading.erased([])

/** An id for a claim without history: its fingerprint, unless another claim's history goes by that already. */
function ownId({ claim }: PlacedClaim, taken: ReadonlySet<string>): string {
  if (!taken.has(claim.fingerprint)) return claim.fingerprint
  for (let count = 2; ; count++) {
    const id = `${claim.fingerprint}~${count}`
    if (!taken.has(id)) return id
  }
}

function inTextOrder(states: ClaimState[]): ClaimState[] {
  const place = ({ evidence, notFound }: ClaimState) =>
    notFound || !evidence[0] ? Number.POSITIVE_INFINITY : evidence[0].start
  return states
    .map((state) => ({ state, at: place(state) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ state }) => state)
}

function undecided(reading: Reading): ClaimState[] {
  return PlacedReading.of(reading).claims.map((placed) => proposedState(placed, placed.claim.fingerprint, []))
}

/**
 * The state of all claims of an article: a function of its current reading and its live decisions alone, so that the
 * path by which they came makes no difference. In text order; claims that are not found come last.
 * Time is near-linear in the readings and the log.
 */
export function reviewArticle(input: ReviewInput): ClaimState[] {
  if (input.log.length === 0) return input.current ? undecided(input.current) : []
  const histories = claimHistories(input.log)
  const current = input.current ? PlacedReading.of(input.current) : NO_READING
  const readings = new JudgedReadings(input, current, histories)
  const rejections = new CoveringRejections(current, readings, histories)
  const { holderOf, mergedInto, anchorOf } = meetings(current, readings, histories)

  const taken = new Set(input.log.flatMap((decision) => claimIdOf(decision) ?? []))
  const found = current.claims.map((placed, index) => {
    const history = holderOf.get(index)
    if (history && history.live.length > 0) return metState(history, placed, index, rejections)
    const covering = rejections.of(index)
    return proposedState(placed, history?.id ?? ownId(placed, taken), covering ? [covering] : [])
  })
  const holders = new Set(holderOf.values())
  const outliving = histories.flatMap((history) => {
    if (holders.has(history)) return []
    const into = mergedInto.get(history)
    const spans = (quotes: readonly string[]) => {
      const anchor = isAdded(history) ? undefined : anchorOf.get(history)
      return current.spansOf(quotes, anchor?.reading, anchor?.index)
    }
    return into ? mergedState(history, into.id, spans) : goneState(history, spans)
  })
  return inTextOrder([...found, ...outliving])
}
