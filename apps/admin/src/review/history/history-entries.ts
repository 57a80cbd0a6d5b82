import type { Decision } from '@trucot/core/review/decision'

/** One act in the log: what one person did in one go. */
export interface HistoryEntry {
  groupId: string
  by: string
  at: string
  decisions: Decision[]
  /** Every decision of it was taken back. */
  undone: boolean
  /** It can be taken back: it stands, and is no undo itself. */
  undoable: boolean
}

/** The log as acts, latest first. */
export function historyEntries(log: readonly Decision[]): HistoryEntry[] {
  const undone = new Set(log.flatMap(({ action }) => (action.kind === 'undo' ? action.decisions : [])))
  const groups = Map.groupBy(log, (decision) => decision.groupId)
  return [...groups.entries()]
    .map(([groupId, decisions]) => {
      const last = decisions.at(-1)
      const standing = decisions.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id))
      return {
        groupId,
        by: last?.by.name ?? '',
        at: last?.at ?? '',
        decisions,
        undone: standing.length === 0 && decisions.every(({ action }) => action.kind !== 'undo'),
        undoable: standing.length > 0,
      }
    })
    .reverse()
}
