import type { ClaimState } from '@trucot/core/review/claim-state'

/** The shapes by which a claim's state is told, in lists, cards and history alike. */
export type Mark =
  | 'proposed'
  | 'unsure'
  | 'accepted'
  | 'edited'
  | 'edited_open'
  | 'rejected'
  | 'merged'
  | 'suggestion'
  | 'not_found'
  | 'second_look'
  | 'conflict'

/** The one shape that says most about a claim: what wants a person comes before what a person did. */
export function markOf(
  state: Pick<ClaimState, 'status' | 'accepted' | 'unsure' | 'notFound' | 'secondLook' | 'suggestions'>,
): Mark {
  if (state.suggestions.length > 0) return 'suggestion'
  if (state.notFound && state.status !== 'rejected') return 'not_found'
  if (state.secondLook) return 'second_look'
  if (state.status === 'proposed' && state.unsure) return 'unsure'
  if (state.status === 'edited' && !state.accepted) return 'edited_open'
  return state.status
}
