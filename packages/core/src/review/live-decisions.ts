import type { Decision } from './decision.ts'

/**
 * Which decisions count: those that no undo that counts itself has taken back. An undo takes back whole acts (all
 * decisions of a group), and only what was decided before it; undoing an undo brings the acts back.
 */
export class LiveDecisions {
  readonly #undos: readonly Decision[]
  readonly #groupOf: ReadonlyMap<string, string>

  /** @param log in sequence order */
  constructor(log: readonly Decision[]) {
    this.#undos = log.filter(({ action }) => action.kind === 'undo')
    this.#groupOf = new Map(log.map(({ id, groupId }) => [id, groupId]))
  }

  /**
   * Tells of a decision whether it counts, as the log stood before `sequence` (by default, as it stands now).
   */
  asOf(sequence = Number.POSITIVE_INFINITY): (decision: Decision) => boolean {
    const takenBack = new Map<string, number>()
    const counts = ({ groupId, sequence: own }: Decision) => own >= (takenBack.get(groupId) ?? 0)
    for (const undo of this.#undos.toReversed()) {
      if (undo.sequence >= sequence || undo.action.kind !== 'undo' || !counts(undo)) continue
      for (const target of undo.action.decisions) {
        const group = this.#groupOf.get(target)
        if (group !== undefined && !takenBack.has(group)) takenBack.set(group, undo.sequence)
      }
    }
    return counts
  }
}
