import type { NewDecision } from '@trucot/contract/articles-contract'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision, FieldPath } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { acceptedInBulk, isDrawn } from '@trucot/core/review/second-look'
import type { Span } from '@trucot/core/text/span'
import { editClaim, sameKeyed } from './edit-claim.ts'

function samePath(one: FieldPath, other: FieldPath): boolean {
  if (one.field !== other.field) return false
  if (!one.element || !other.element) return one.element === other.element
  return sameKeyed(one.element, other.element)
}

function withoutSuggestion(state: ClaimState, path: FieldPath): ClaimState {
  return { ...state, suggestions: state.suggestions.filter((suggestion) => !samePath(suggestion.path, path)) }
}

type Made = Pick<NewDecision, 'id' | 'action'>

/** One claim after one decision on it; `bulk` where it was accepted with others at once. */
function decided(state: ClaimState, { id, action }: Made, bulk = false): ClaimState {
  switch (action.kind) {
    case 'accept':
      return {
        ...state,
        status: state.status === 'edited' ? 'edited' : 'accepted',
        accepted: true,
        keptNotFound: state.notFound,
        secondLook: bulk && (state.secondLook || isDrawn(id)),
        unsure: false,
        suggestions: [],
        earlierVerdict: null,
      }
    case 'edit':
      return {
        ...withoutSuggestion(state, action.path),
        status: 'edited',
        unsure: false,
        secondLook: false,
        earlierVerdict: null,
        shown: editClaim(state.shown, action.path, action.value),
      }
    case 'reject':
      return {
        ...state,
        status: 'rejected',
        accepted: false,
        unsure: false,
        notFound: false,
        secondLook: false,
        suggestions: [],
      }
    case 'unsure':
      return { ...state, status: 'proposed', accepted: false, unsure: true, secondLook: false }
    case 'dismiss':
      return withoutSuggestion(state, action.path)
    default:
      return state
  }
}

/** Where quoted words stand in the article. */
export type QuotePlaces = (quotes: readonly string[]) => Span[]

const startOf = ({ evidence }: ClaimState) => evidence[0]?.start ?? 0

/** The claims with one that a person adds, where its words stand; one that is there already is accepted. */
function withAdded(
  states: readonly ClaimState[],
  { id, claimId }: NewDecision,
  claim: PortableClaim,
  placesOf: QuotePlaces,
): ClaimState[] {
  if (states.some((state) => state.id === claimId))
    return states.map((state) =>
      state.id === claimId ? decided(state, { id, action: { kind: 'accept' } }) : state,
    )
  const added: ClaimState = {
    id: claimId,
    status: 'accepted',
    accepted: true,
    unsure: false,
    notFound: false,
    keptNotFound: false,
    secondLook: false,
    added: true,
    mergedInto: null,
    shown: claim,
    machine: null,
    judged: claim,
    localId: null,
    evidence: placesOf(claim.quotes),
    suggestions: [],
    earlierVerdict: null,
    decisionIds: [id],
  }
  const before = states.findLastIndex((state) => startOf(state) <= startOf(added))
  return states.toSpliced(before + 1, 0, added)
}

/** A claim as it stood without some of the decisions on it, as far as the log tells; nothing of one no longer added. */
function without(
  state: ClaimState,
  undone: ReadonlySet<string>,
  log: readonly Decision[],
): ClaimState | undefined {
  if (!state.decisionIds.some((id) => undone.has(id))) return state
  const decisionIds = state.decisionIds.filter((id) => !undone.has(id))
  const bare: ClaimState = {
    ...state,
    status: 'proposed',
    accepted: false,
    unsure: false,
    keptNotFound: false,
    secondLook: false,
    shown: state.machine ?? state.shown,
    suggestions: [],
    decisionIds,
  }
  const left = log.filter((decision) => decisionIds.includes(decision.id))
  const isAdd = ({ action }: Decision) => action.kind === 'add'
  if (state.added && state.machine === null && !left.some(isAdd)) return undefined
  return left.reduce((before, { id, action }) => {
    const bulk = action.kind === 'accept' && action.bulk === true
    return decided(before, action.kind === 'add' ? { id, action: { kind: 'accept' } } : { id, action }, bulk)
  }, bare)
}

/**
 * What the claims will look like once the server has recorded some decisions: painted at once, and replaced by the
 * server's own answer. The rules themselves live in core; this only has to be right about what the person just did.
 */
export function foresee(
  states: readonly ClaimState[],
  log: readonly Decision[],
  decisions: readonly NewDecision[],
  placesOf: QuotePlaces = () => [],
): ClaimState[] {
  let foreseen = [...states]
  const bulkOf = new Map(
    [...Map.groupBy(decisions, ({ groupId }) => groupId)].map(([group, act]) => [group, acceptedInBulk(act)]),
  )
  for (const decision of decisions) {
    const { claimId, action } = decision
    if (action.kind === 'add') {
      foreseen = withAdded(foreseen, decision, action.claim, placesOf)
    } else if (action.kind === 'undo') {
      const undone = new Set(action.decisions)
      foreseen = foreseen.flatMap((state) => without(state, undone, log) ?? [])
    } else {
      const bulk = bulkOf.get(decision.groupId)?.has(claimId) ?? false
      foreseen = foreseen.map((state) => (state.id === claimId ? decided(state, decision, bulk) : state))
    }
  }
  return foreseen
}
