import type { Decision } from './decision.ts'

/** One in so many of the claims accepted with others at once comes back to be looked at by itself. */
const ONE_IN = 20

/** Whether the accept with this id (a random UUID) is drawn. The id alone says so: the same on every machine, for ever. */
export function isDrawn(decisionId: string): boolean {
  return Number.parseInt(decisionId.slice(-8), 16) % ONE_IN === 0
}

/**
 * Which claims an act accepts in bulk: all that it accepts, where they are several. Claims weighed against each other
 * to settle a conflict were looked at one by one, and are not.
 */
export function acceptedInBulk(act: readonly Pick<Decision, 'claimId' | 'action'>[]): ReadonlySet<string> {
  const weighed = new Set(act.flatMap(({ action }) => (action.kind === 'settle' ? action.kept : [])))
  const accepted = new Set(
    act
      .filter(({ action, claimId }) => action.kind === 'accept' && !weighed.has(claimId))
      .map(({ claimId }) => claimId),
  )
  return accepted.size > 1 ? accepted : new Set()
}
