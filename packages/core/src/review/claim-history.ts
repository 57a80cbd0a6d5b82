import type { Decision } from './decision.ts'
import { liveDecisions } from './live-decisions.ts'
import { type Standing, standingOf } from './standing.ts'

/** All that people did to one claim. */
export interface ClaimHistory {
  /** The fingerprint first judged in the whole log. */
  id: string
  /** In log order, undone ones included; undos are no decision on a claim. */
  all: Decision[]
  live: Decision[]
  standing: Standing
}

/** The claim that a decision is about; null for an undo. */
export function claimIdOf({ action, claimId }: Decision): string | null {
  if (action.kind === 'undo') return null
  return action.kind === 'add' ? claimId || action.claim.fingerprint : claimId
}

/** The log, claim by claim, in the order of first decisions. */
export function claimHistories(log: readonly Decision[]): ClaimHistory[] {
  const byClaim = new Map<string, Decision[]>()
  for (const decision of log) {
    const id = claimIdOf(decision)
    if (id === null) continue
    const all = byClaim.get(id)
    if (all) all.push(decision)
    else byClaim.set(id, [decision])
  }
  const counts = liveDecisions(log)
  return [...byClaim].map(([id, all]) => {
    const live = all.filter(counts)
    return { id, all, live, standing: standingOf(live) }
  })
}
