import type { ClaimState } from '../src/review/claim-state.ts'
import type { Action, Decision } from '../src/review/decision.ts'
import { withFingerprint } from '../src/review/portable-record.ts'
import { recordedAction } from '../src/review/recorded-action.ts'
import { reviewArticle } from '../src/review/review-article.ts'
import type { Reading } from '../src/review/review-input.ts'
import { acceptedInBulk } from '../src/review/second-look.ts'

/** A v4-shaped UUID that says its article and number. */
function uuid(article: number, number: number): string {
  const [first, last] = [article.toString(16).padStart(8, '0'), number.toString(16).padStart(12, '0')]
  return `${first}-0000-4000-8000-${last}`
}

/**
 * An article whose readings come and go and on which people decide: what the store does, in memory.
 * What a decision judges is taken from the state shown, as the store takes it.
 */
export class DecisionLog {
  readonly log: Decision[] = []
  readonly readings = new Map<number, Reading>()
  current: Reading | null = null
  readonly #article: number
  #acts = 0
  /** States known by reading, as the log stands. */
  readonly #known = new Map<Reading | null, ClaimState[]>()

  /** @param article tells its decisions' ids from those of other articles */
  constructor(article = 1) {
    this.#article = article
  }

  /** Puts a reading in force; null where no page is left to read. */
  read(reading: Reading | null): this {
    if (reading) this.readings.set(reading.id, reading)
    this.current = reading
    return this
  }

  states(): ClaimState[] {
    return this.statesOf(this.log)
  }

  /** What another log would come to with the same readings, or this one under another reading. */
  statesOf(log: readonly Decision[], current: Reading | null = this.current): ClaimState[] {
    const known = log === this.log ? this.#known.get(current) : undefined
    const states = known ?? this.freshStates(log, current)
    if (log === this.log) this.#known.set(current, states)
    return states
  }

  /** As `statesOf`, worked out anew. */
  freshStates(log: readonly Decision[], current: Reading | null = this.current): ClaimState[] {
    return reviewArticle({ current, judgedReadings: this.readings, log })
  }

  /** One act: decisions that undo as one. Answers their ids. */
  decide(...decisions: [claimId: string, action: Action][]): string[] {
    const groupId = uuid(this.#article, 0x10000 + ++this.#acts)
    const states = this.states()
    const bulk = acceptedInBulk(decisions.map(([claimId, action]) => ({ claimId, action })))
    return decisions.map(([claimId, made]) => {
      const state = states.find(({ id }) => id === claimId)
      const action =
        made.kind === 'add'
          ? { ...made, claim: withFingerprint(made.claim) }
          : recordedAction(made, state ?? {}, bulk.has(claimId))
      const sequence = this.log.length + 1
      const decision: Decision = {
        id: uuid(this.#article, sequence),
        groupId,
        articleId: this.#article,
        readingId: this.current?.id ?? null,
        claimId: action.kind === 'add' ? action.claim.fingerprint : claimId,
        action,
        judged: action.kind === 'add' || action.kind === 'undo' ? null : (state?.judged ?? null),
        by: { id: 1, name: 'Lan' },
        at: '2026-03-01T08:00:00.000Z',
        seenVersion: sequence,
        sequence,
      }
      this.log.push(decision)
      this.#known.clear()
      return decision.id
    })
  }

  undo(...decisions: string[]): string {
    return this.decide(['', { kind: 'undo', decisions }])[0] as string
  }
}
