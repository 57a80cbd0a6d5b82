import type { Claim, Origin } from '@trucot/core/claim/claim'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { FieldPath } from '@trucot/core/review/decision'
import { valueAt } from '../decisions/edit-claim.ts'

/** Where one value of a claim comes from. */
export interface ValueOrigin {
  field: string
  by: 'machine' | 'person'
  rule: string | null
  /** Words it was inferred from; null where the article states it. */
  inferredFrom: string[] | null
}

/** Whether a person's value stands at a path where the machine reads another, or nothing. */
export function byPerson(state: ClaimState, path: FieldPath): boolean {
  if (state.machine === null) return state.added
  return JSON.stringify(valueAt(state.shown, path)) !== JSON.stringify(valueAt(state.machine, path))
}

function inferredWords(origin: Origin | undefined, text: string): string[] | null {
  if (!origin?.inferredFrom) return null
  return origin.inferredFrom.map(({ start, end }) => text.slice(start, end))
}

/** Where the value of a field comes from; `claim` is the reading's own claim behind the state, where there is one. */
export function originOf(
  state: ClaimState,
  path: FieldPath,
  claim: Claim | undefined,
  text: string,
): ValueOrigin {
  if (byPerson(state, path)) return { field: path.field, by: 'person', rule: null, inferredFrom: null }
  const origin = claim?.origins?.[path.field]
  let inferredFrom = inferredWords(origin, text)
  if (path.field === 'date' && state.shown.type === 'event' && state.shown.date && !inferredFrom) {
    const { basis } = state.shown.date
    if (basis === 'published' || basis === 'content') inferredFrom = []
  }
  return { field: path.field, by: 'machine', rule: origin?.rule ?? null, inferredFrom }
}
