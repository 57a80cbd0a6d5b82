import type { Conflict } from '../claim/article-record.ts'
import { nameKey } from '../text/name-key.ts'
import type { Span } from '../text/span.ts'
import { awaitsVerdict, type ClaimState } from './claim-state.ts'
import type { ConflictRef } from './decision.ts'
import { type LogLine, liveDecisions } from './live-decisions.ts'

/** A place where the article disagrees with itself, and what people made of it. */
export interface ConflictState {
  /** The same for the same words under every reading. */
  key: string
  ref: ConflictRef
  evidence: Span[]
  /** Ids of the states of the claims in question, in the reading's order; empty where it is not between claims. */
  claimIds: string[]
  settled: boolean
  /** Nobody settled it, and a claim in question (any claim, where none is) waits for a verdict. */
  open: boolean
}

/** What a conflict is known by, whatever the offsets and the order in which the reader names its sides. */
export function conflictKey({ kind, quotes }: ConflictRef): string {
  return [kind, ...quotes.map(nameKey).sort()].join('\n')
}

/** The conflicts of the current reading, settled or not: a function of that reading, its states and the live decisions. */
export function conflictStates(
  conflicts: readonly Conflict[],
  text: string,
  states: readonly ClaimState[],
  log: readonly LogLine[],
): ConflictState[] {
  if (conflicts.length === 0) return []
  const counts = liveDecisions(log)
  const settledKeys = new Set(
    log
      .filter(counts)
      .flatMap(({ action }) => (action.kind === 'settle' ? [conflictKey(action.conflict)] : [])),
  )
  const byLocalId = new Map(states.map((state) => [state.localId, state]))
  const anyWaits = states.some(awaitsVerdict)
  return conflicts.map(({ kind, claims, evidence }) => {
    const ref = { kind, quotes: evidence.map(({ start, end }) => text.slice(start, end)) }
    const key = conflictKey(ref)
    const settled = settledKeys.has(key)
    const between = claims.flatMap((id) => byLocalId.get(id) ?? [])
    const waits = claims.length === 0 ? anyWaits : between.some(awaitsVerdict)
    return {
      key,
      ref,
      evidence,
      claimIds: [...new Set(between.map(({ id }) => id))],
      settled,
      open: !settled && waits,
    }
  })
}
