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

/** The claim that a decision is about; null for an undo, and where a conflict is settled. */
export function claimIdOf({ action, claimId }: Decision): string | null {
  if (action.kind === 'undo' || action.kind === 'settle') return null
  return action.kind === 'add' ? claimId || action.claim.fingerprint : claimId
}

/** By the first decision that counts, those without any last: what was undone makes no difference to the order. */
function byFirstLive(one: ClaimHistory, other: ClaimHistory): number {
  const first = ({ live, all }: ClaimHistory) =>
    [live[0] ? 0 : 1, (live[0] ?? all[0])?.sequence ?? 0] as const
  const [a, b] = [first(one), first(other)]
  return a[0] - b[0] || a[1] - b[1]
}

/** The log, claim by claim, in the order of their first live decisions. */
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
  const histories = [...byClaim].map(([id, all]) => {
    const live = all.filter(counts)
    return { id, all, live, standing: standingOf(live) }
  })
  return histories.sort(byFirstLive)
}
