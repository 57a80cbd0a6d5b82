import type { ClaimState } from './claim-state.ts'
import type { Action } from './decision.ts'

/**
 * An action as it is recorded on the claim it was made on: an accept says what it accepts where that is not what was
 * judged, whether it was one of many, and that the claim was not found, whatever the client sent along.
 * Decision.judged is `state.judged`.
 */
export function recordedAction(
  action: Action,
  state: Partial<Pick<ClaimState, 'acceptable' | 'notFound'>>,
  bulk = false,
): Action {
  if (action.kind !== 'accept') return action
  return {
    kind: 'accept',
    ...(state.acceptable ? { shown: state.acceptable } : {}),
    ...(bulk ? { bulk } : {}),
    ...(state.notFound ? { notFound: true } : {}),
  }
}
