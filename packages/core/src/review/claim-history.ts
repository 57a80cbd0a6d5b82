import type { DecidedValue } from './decided-values.ts'
import type { Decision } from './decision.ts'
import { LiveDecisions } from './live-decisions.ts'
import { acceptedValues, judgedBy, type Standing, standingOf } from './standing.ts'

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

/** What an accept decided depends on what its maker saw: on the decisions that counted by then, whatever was undone later. */
class AcceptsAsShown {
  readonly #known = new Map<string, DecidedValue[]>()
  readonly #all: readonly Decision[]
  readonly #countsBefore: (sequence: number) => (decision: Decision) => boolean

  constructor(all: readonly Decision[], countsBefore: (sequence: number) => (decision: Decision) => boolean) {
    this.#all = all
    this.#countsBefore = countsBefore
  }

  values = (accept: Decision): DecidedValue[] => {
    const known = this.#known.get(accept.id)
    if (known) return known
    const earlier = this.#all.filter(({ sequence }) => sequence < accept.sequence)
    const live = earlier.length === 0 ? [] : earlier.filter(this.#countsBefore(accept.sequence))
    const judged = judgedBy(accept)
    const values = judged ? acceptedValues(judged, standingOf(live, this.values).overlay) : []
    this.#known.set(accept.id, values)
    return values
  }
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
  const lives = new LiveDecisions(log)
  const counts = lives.asOf()
  return [...byClaim].map(([id, all]) => {
    const live = all.filter(counts)
    const shown = new AcceptsAsShown(all, (sequence) => lives.asOf(sequence))
    return { id, all, live, standing: standingOf(live, shown.values) }
  })
}
