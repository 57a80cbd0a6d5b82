import type { ClaimState } from './claim-state.ts'
import type { Action } from './decision.ts'

/**
 * An action as it is recorded on the claim it was made on: an accept says what it accepts where that is not what was
 * judged, whatever the client sent along. Decision.judged is `state.judged`.
 */
export function recordedAction(action: Action, state: Pick<ClaimState, 'acceptable'>): Action {
  if (action.kind !== 'accept') return action
  return state.acceptable ? { kind: 'accept', shown: state.acceptable } : { kind: 'accept' }
}
