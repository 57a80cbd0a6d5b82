import type { NewDecision } from '@trucot/contract/articles-contract'
import type { Decision } from '@trucot/core/review/decision'

/** A decision as far as undoing it goes, recorded or on its way. */
export type UndoableDecision = Pick<NewDecision, 'id' | 'groupId' | 'claimId' | 'action'>

/** Decisions that stand: no undo took them back. In the order they were taken. */
export function liveDecisions(
  log: readonly Decision[],
  underway: readonly NewDecision[],
): UndoableDecision[] {
  const all: UndoableDecision[] = [...log, ...underway]
  const undone = new Set(all.flatMap(({ action }) => (action.kind === 'undo' ? action.decisions : [])))
  return all.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id))
}

/** Of a claim's live decisions those of the latest act; empty where nobody decided. */
export function latestActOn(
  live: readonly UndoableDecision[],
  belongs: (decision: UndoableDecision) => boolean,
): UndoableDecision[] {
  const own = live.filter(belongs)
  const latest = own.at(-1)
  return latest ? own.filter((decision) => decision.groupId === latest.groupId) : []
}
