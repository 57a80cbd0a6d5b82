import type { Span } from '../text/span.ts'
import { sameValue } from './claim-field.ts'
import type { ClaimHistory } from './claim-history.ts'
import type { ClaimState, Suggestion } from './claim-state.ts'
import type { CoveringRejections } from './covering-rejections.ts'
import { pathOf, samePlace } from './decided-place.ts'
import { type Cell, overlayCells, sameValues, shownClaim } from './decided-values.ts'
import { isAdded, isDecided } from './meetings.ts'
import type { PortableClaim } from './portable-claim.ts'
import type { PlacedClaim } from './portable-record.ts'
import type { Rejection, Standing } from './standing.ts'

const PLAIN = {
  accepted: false,
  unsure: false,
  notFound: false,
  keptNotFound: false,
  secondLook: false,
  added: false,
  mergedInto: null,
  suggestions: [],
  earlierVerdict: null,
} as const satisfies Partial<ClaimState>

/** A claim that nobody decided on; rejected where another claim's rejection covers it. */
export function proposedState(placed: PlacedClaim, id: string, covering: readonly Rejection[]): ClaimState {
  const { claim, localId, evidence } = placed
  return {
    ...PLAIN,
    id,
    status: covering.length > 0 ? 'rejected' : 'proposed',
    suggestions: [],
    shown: claim,
    machine: claim,
    judged: claim,
    localId,
    evidence: [...evidence],
    decisionIds: covering.map(({ decision }) => decision.id),
  }
}

function suggestionOf(cell: Cell, standing: Standing, fingerprint: string): Suggestion[] {
  const { decided, kind, machine } = cell
  const judged = decided?.judged ?? null
  const person = decided?.standing ?? null
  if (!decided && (cell.shown !== null || machine === null)) return []
  if (decided?.judgedIn === fingerprint) return []
  if (sameValue(kind, machine, judged) || sameValue(kind, machine, person)) return []
  const place = decided ?? cell
  const refused = standing.refused.some(
    (value) => samePlace(value, place) && sameValue(kind, value.value, machine),
  )
  return refused ? [] : [{ path: pathOf(place), judged, standing: person, value: machine }]
}

/** The words judged are quoted again, wherever they stand by now: "Tổng thống A" may stand first in another sentence. */
function isVerbatim(rejection: Rejection, claim: PortableClaim): boolean {
  return claim.quotes.every((quote) => rejection.judged.quotes.includes(quote))
}

function isRejected(
  { rejections }: Standing,
  claim: PortableClaim,
  inside: (rejection: Rejection) => boolean,
): boolean {
  return rejections.some(
    (rejection) =>
      sameValues(rejection.values, claim) ||
      (rejection.why === 'nothing_here' && (isVerbatim(rejection, claim) || inside(rejection))),
  )
}

function statusOf({ verdict, edited }: Standing, rejected: boolean): ClaimState['status'] {
  if (verdict === 'accepted') return edited ? 'edited' : 'accepted'
  if (verdict !== 'rejected' && edited) return 'edited'
  return rejected ? 'rejected' : 'proposed'
}

function verdictOf(rejection: Rejection | undefined): ClaimState['earlierVerdict'] {
  return rejection ? { decisionId: rejection.decision.id, judged: rejection.judged } : null
}

/** What an accept decides: what is shown, but for what an edit decides already. Nothing where that is what was judged. */
function acceptable(base: PortableClaim, cells: readonly Cell[]): Pick<ClaimState, 'acceptable'> {
  const rest = cells.map((cell) => (cell.decided?.edited ? { ...cell, shown: cell.machine } : cell))
  const claim = shownClaim(base, rest)
  return claim === base ? {} : { acceptable: claim }
}

/** A claim that people decided or remarked on and that the current reading has, at `index` among its claims. */
export function metState(
  history: ClaimHistory,
  { claim, localId, evidence }: PlacedClaim,
  index: number,
  coverings: CoveringRejections,
): ClaimState {
  const { standing, live, id } = history
  const rejected = isRejected(standing, claim, (rejection) => coverings.inside(rejection, index))
  const covering = isDecided(history) || standing.verdict === 'unsure' ? undefined : coverings.of(index)
  const status = statusOf(standing, rejected || covering !== undefined)
  const cells = overlayCells(claim, standing.overlay)
  const suggestions = rejected ? [] : cells.flatMap((cell) => suggestionOf(cell, standing, claim.fingerprint))
  return {
    ...PLAIN,
    id,
    status,
    accepted: standing.verdict === 'accepted',
    unsure: standing.verdict === 'unsure' && status !== 'rejected',
    secondLook: standing.secondLook,
    added: isAdded(history),
    shown: shownClaim(claim, cells),
    machine: claim,
    judged: claim,
    ...acceptable(claim, cells),
    localId,
    evidence: [...evidence],
    suggestions: status === 'rejected' ? [] : suggestions,
    earlierVerdict: status === 'proposed' ? verdictOf(standing.rejections.at(-1)) : null,
    decisionIds: [...live.map((decision) => decision.id), ...(covering ? [covering.decision.id] : [])],
  }
}

function withoutMachine(history: ClaimHistory, spans: (quotes: readonly string[]) => Span[]): ClaimState[] {
  const { standing, live, id } = history
  const base = standing.added ?? standing.judged
  if (!base || !isDecided(history)) return []
  const cells = overlayCells(base, standing.overlay)
  const status = statusOf(standing, true)
  const evidence = spans(base.quotes)
  const notFound = status !== 'rejected' && !(isAdded(history) && evidence.length > 0)
  return [
    {
      ...PLAIN,
      id,
      status,
      accepted: standing.verdict === 'accepted',
      unsure: standing.verdict === 'unsure',
      notFound,
      keptNotFound: notFound && standing.keptNotFound,
      secondLook: standing.secondLook,
      added: isAdded(history),
      suggestions: [],
      shown: shownClaim(base, cells),
      machine: null,
      judged: base,
      ...acceptable(base, cells),
      localId: null,
      evidence,
      decisionIds: live.map((decision) => decision.id),
    },
  ]
}

/** A claim that the current reading lacks: what was decided stands, what was not is retired. */
export function goneState(history: ClaimHistory, spans: (quotes: readonly string[]) => Span[]): ClaimState[] {
  return withoutMachine(history, spans)
}

/** A decided claim that meets with another, `into`, in one claim of the current reading. */
export function mergedState(
  history: ClaimHistory,
  into: string,
  spans: (quotes: readonly string[]) => Span[],
): ClaimState[] {
  return withoutMachine(history, spans).map((state) => ({
    ...state,
    status: 'merged',
    notFound: false,
    keptNotFound: false,
    secondLook: false,
    mergedInto: into,
  }))
}
