import type { Decision } from './decision.ts'

/** What of a decision says whether it counts. */
export type LogLine = Pick<Decision, 'id' | 'groupId' | 'sequence' | 'action'>

/**
 * Which decisions of a log (in sequence order) count: those that no undo that counts itself has taken back. An undo
 * takes back whole acts, all decisions of a group, and only what was decided before it; undoing an undo brings them back.
 */
export function liveDecisions(log: readonly LogLine[]): (decision: LogLine) => boolean {
  const groupOf = new Map(log.map(({ id, groupId }) => [id, groupId]))
  const takenBack = new Map<string, number>()
  const counts = ({ groupId, sequence }: LogLine) => sequence >= (takenBack.get(groupId) ?? 0)
  for (const undo of log.toReversed()) {
    if (undo.action.kind !== 'undo' || !counts(undo)) continue
    for (const target of undo.action.decisions) {
      const group = groupOf.get(target)
      if (group !== undefined && !takenBack.has(group)) takenBack.set(group, undo.sequence)
    }
  }
  return counts
}
