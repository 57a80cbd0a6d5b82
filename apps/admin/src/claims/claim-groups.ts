import type { ClaimState } from '@trucot/core/review/claim-state'

export const CLAIM_GROUPS = ['people', 'events', 'statements'] as const
export type ClaimGroupName = (typeof CLAIM_GROUPS)[number]

/** The claims of one kind, in the order of the text. */
export interface ClaimGroup {
  name: ClaimGroupName
  states: ClaimState[]
  /** How many of them want a person. */
  left: number
}

const GROUP_OF = { office: 'people', event: 'events', statement: 'statements' } as const

/** Whether nobody has decided on the claim as a whole yet; a claim of which one field was edited is still open. */
export function isOpen(state: ClaimState): boolean {
  return state.status === 'proposed' || (state.status === 'edited' && !state.accepted)
}

/**
 * Whether an accept or a rejection is wanted: a first one, one that says that a claim no longer found is to stand, or
 * a second look at what was accepted in bulk.
 */
export function wantsVerdict(state: ClaimState): boolean {
  return isOpen(state) || (state.notFound && !state.keptNotFound) || state.secondLook
}

/** Whether a claim wants a person: for a verdict, or for a value that the machine now reads otherwise. */
export function wantsPerson(state: ClaimState): boolean {
  return wantsVerdict(state) || state.suggestions.length > 0
}

/** Claims as the right-hand column shows them; empty groups are left out. */
export function groupClaims(states: readonly ClaimState[]): ClaimGroup[] {
  return CLAIM_GROUPS.map((name) => {
    const own = states.filter((state) => GROUP_OF[state.shown.type] === name)
    return { name, states: own, left: own.filter(wantsPerson).length }
  }).filter((group) => group.states.length > 0)
}
