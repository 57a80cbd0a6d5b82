import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Action, Decision } from '@trucot/core/review/decision'
import { PlacedReading } from '@trucot/core/review/placed-reading'
import { withFingerprint } from '@trucot/core/review/portable-record'
import { recordedAction } from '@trucot/core/review/recorded-action'
import { acceptedInBulk } from '@trucot/core/review/second-look'
import { type ActionRefusal, validateAction } from '@trucot/core/review/validate-action'
import { type ReviewGround, statesUnder } from './review.ts'
import { storable } from './storable-text.ts'

/** One decision as the client sends it. */
export interface DecisionRequest {
  /** UUID made by the client: sent twice, applied once. */
  id: string
  /** UUID shared by the decisions of one act. */
  groupId: string
  /** The claim's id as shown; the empty string for an undo, for an add, and for a note on the article. */
  claimId: string
  /** The reading the person saw; null where nothing had been read. */
  readingId: number | null
  action: Action
}

/** A decision on its way into the log. */
export type PreparedDecision = Omit<Decision, 'sequence'>

export interface PreparationRefusal {
  refused:
    | 'unknown_claim'
    | 'unknown_reading'
    | 'unknown_decision'
    /** The action cannot be taken on this claim: no such field, not a value of it, a quote that does not stand there. */
    | ActionRefusal
  explanation: string
}

/** Who decides, and having seen what. */
export interface DecisionContext {
  articleId: number
  account: { id: number; name: string }
  seenVersion: number
}

/** The claim a request means: by its id, or by the fingerprint that the reading seen gave it before anybody judged it. */
function findState(states: readonly ClaimState[], claimId: string): ClaimState | undefined {
  return (
    states.find((state) => state.id === claimId) ??
    states.find((state) => state.machine?.fingerprint === claimId)
  )
}

/** The ids named and those of their groups, in log order; undefined where one is not in the log. */
function groupsOf(log: readonly Decision[], ids: readonly string[]): string[] | undefined {
  const groups = new Map(log.map((decision) => [decision.id, decision.groupId]))
  if (ids.some((id) => !groups.has(id))) return undefined
  const wanted = new Set(ids.map((id) => groups.get(id)))
  return log.filter((decision) => wanted.has(decision.groupId)).map((decision) => decision.id)
}

/** What of a log line depends on the article: the claim's lasting id, what was judged, the action made whole. */
function complete(
  ground: ReviewGround,
  { claimId, readingId, action }: DecisionRequest,
  statesOf: (readingId: number | null) => readonly ClaimState[],
  bulk: boolean,
): Pick<Decision, 'claimId' | 'judged' | 'action'> | PreparationRefusal {
  const reading = readingId === null ? undefined : ground.readings.get(readingId)
  if (readingId !== null && !reading) {
    return {
      refused: 'unknown_reading',
      explanation: `reading ${readingId} is not this article's, or was erased`,
    }
  }
  if (action.kind === 'undo') {
    const decisions = groupsOf(ground.log, action.decisions)
    if (decisions) return { claimId: '', judged: null, action: { kind: 'undo', decisions } }
    return { refused: 'unknown_decision', explanation: 'a decision to undo is not in this article' }
  }
  if (action.kind === 'settle') return { claimId: '', judged: null, action }
  if (action.kind === 'note' && claimId === '') return { claimId, judged: null, action }
  const state = action.kind === 'add' ? undefined : findState(statesOf(readingId), claimId)
  if (action.kind !== 'add' && !state) {
    return { refused: 'unknown_claim', explanation: `claim ${claimId} is not in reading ${readingId}` }
  }
  const stands = reading && ((quote: string) => PlacedReading.of(reading).spansOf([quote]).length > 0)
  const valid = validateAction(action, state?.shown ?? null, stands)
  if (!valid.ok) return { refused: valid.reason, explanation: valid.explanation }
  if (action.kind === 'add') {
    const claim = withFingerprint(action.claim)
    return { claimId: claim.fingerprint, judged: null, action: { kind: 'add', claim } }
  }
  if (!state) return { claimId, judged: null, action }
  return { claimId: state.id, judged: state.judged, action: recordedAction(action, state, bulk) }
}

/** Turns requests into log lines: claims named by their lasting ids, what was judged filled in, groups undone whole. */
export function prepareDecisions(
  ground: ReviewGround,
  { articleId, account, seenVersion }: DecisionContext,
  requests: readonly DecisionRequest[],
): PreparedDecision[] | PreparationRefusal {
  const statesByReading = new Map<number | null, ClaimState[]>()
  const statesOf = (readingId: number | null) => {
    const states = statesByReading.get(readingId) ?? statesUnder(ground, readingId)
    statesByReading.set(readingId, states)
    return states
  }
  const at = new Date().toISOString()
  const prepared: PreparedDecision[] = []
  const bulkOf = new Map(
    [...new Set(requests.map(({ groupId }) => groupId))].map((groupId) => [
      groupId,
      acceptedInBulk([...ground.log, ...requests].filter((one) => one.groupId === groupId)),
    ]),
  )
  for (const request of requests) {
    const { id, groupId, readingId } = request
    const bulk = bulkOf.get(groupId)?.has(request.claimId) ?? false
    const rest = complete(ground, { ...request, action: storable(request.action) }, statesOf, bulk)
    if ('refused' in rest) return rest
    prepared.push({ id, groupId, articleId, readingId, ...rest, by: account, at, seenVersion })
  }
  return prepared
}
