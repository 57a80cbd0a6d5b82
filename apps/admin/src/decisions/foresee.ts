import type { NewDecision } from '@trucot/contract/articles-contract'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision, FieldPath } from '@trucot/core/review/decision'
import { editClaim, sameKeyed } from './edit-claim.ts'

function samePath(one: FieldPath, other: FieldPath): boolean {
  if (one.field !== other.field) return false
  if (!one.element || !other.element) return one.element === other.element
  return sameKeyed(one.element, other.element)
}

function withoutSuggestion(state: ClaimState, path: FieldPath): ClaimState {
  return { ...state, suggestions: state.suggestions.filter((suggestion) => !samePath(suggestion.path, path)) }
}

/** One claim after one decision on it. */
function decided(state: ClaimState, action: NewDecision['action']): ClaimState {
  switch (action.kind) {
    case 'accept':
      return {
        ...state,
        status: state.status === 'edited' ? 'edited' : 'accepted',
        accepted: true,
        unsure: false,
        suggestions: [],
        earlierVerdict: null,
      }
    case 'edit':
      return {
        ...withoutSuggestion(state, action.path),
        status: 'edited',
        unsure: false,
        earlierVerdict: null,
        shown: editClaim(state.shown, action.path, action.value),
      }
    case 'reject':
      return { ...state, status: 'rejected', accepted: false, unsure: false, suggestions: [] }
    case 'unsure':
      return { ...state, status: 'proposed', accepted: false, unsure: true }
    case 'dismiss':
      return withoutSuggestion(state, action.path)
    default:
      return state
  }
}

/** A claim as it stood without some of the decisions on it, as far as the log tells. */
function without(state: ClaimState, undone: ReadonlySet<string>, log: readonly Decision[]): ClaimState {
  if (!state.decisionIds.some((id) => undone.has(id))) return state
  const decisionIds = state.decisionIds.filter((id) => !undone.has(id))
  const bare: ClaimState = {
    ...state,
    status: 'proposed',
    accepted: false,
    unsure: false,
    shown: state.machine ?? state.shown,
    suggestions: [],
    decisionIds,
  }
  return log
    .filter((decision) => decisionIds.includes(decision.id))
    .reduce((before, decision) => decided(before, decision.action), bare)
}

/**
 * What the claims will look like once the server has recorded some decisions: painted at once, and replaced by the
 * server's own answer. The rules themselves live in core; this only has to be right about what the person just did.
 */
export function foresee(
  states: readonly ClaimState[],
  log: readonly Decision[],
  decisions: readonly NewDecision[],
): ClaimState[] {
  let foreseen = [...states]
  for (const { claimId, action } of decisions) {
    if (action.kind === 'undo') {
      const undone = new Set(action.decisions)
      foreseen = foreseen.map((state) => without(state, undone, log))
    } else {
      foreseen = foreseen.map((state) => (state.id === claimId ? decided(state, action) : state))
    }
  }
  return foreseen
}
