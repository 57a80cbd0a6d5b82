import { type Alignment, alignReadings } from './align-readings.ts'
import type { ClaimHistory } from './claim-history.ts'
import type { WordRange } from './content-words.ts'
import type { Decision } from './decision.ts'
import { sameEntityValue } from './entity-ref.ts'
import { PlacedReading } from './placed-reading.ts'
import type { EntityRef, PortableClaim } from './portable-claim.ts'
import type { ReviewInput } from './review-input.ts'
import { judgedBy } from './standing.ts'

/** Where a decision's judged claim stands: the reading seen and the claim's place in it. */
export interface Anchor {
  reading: PlacedReading
  index: number
}

/** Those whom people made an office's holder or a statement's speaker by editing. */
export function editedHolders({ standing }: ClaimHistory): EntityRef[] {
  return standing.overlay.decided
    .filter(({ field, edited }) => edited && ['person', 'speaker', 'institution'].includes(field))
    .flatMap(({ standing: value }) => (value === null ? [] : [value as EntityRef]))
}

/** The readings that decisions name, each aligned with the current one at most once. */
export class JudgedReadings {
  readonly #input: ReviewInput
  readonly #current: PlacedReading
  readonly #placed = new Map<number | null, PlacedReading>()
  readonly #alignments = new Map<PlacedReading, Alignment>()
  readonly #edited = new Map<PlacedReading, Map<number, EntityRef[]>>()

  constructor(input: ReviewInput, current: PlacedReading, histories: readonly ClaimHistory[]) {
    this.#input = input
    this.#current = current
    if (input.current) this.#placed.set(input.current.id, current)
    for (const history of histories) this.#noteEditedHolders(history)
  }

  /** Where a decision's claim stands in the reading it names; undefined where that reading does not have it. */
  anchorOf(decision: Decision): Anchor | undefined {
    const judged = decision.action.kind === 'add' ? null : decision.judged
    if (!judged) return undefined
    const reading = this.#reading(decision.readingId)
    const index = reading.indexOf(judged.fingerprint)
    return index === undefined ? undefined : { reading, index }
  }

  /** The reading that the maker of a decision saw. */
  seenBy(decision: Decision): PlacedReading {
    return this.#reading(decision.readingId)
  }

  /** The current words that prove a claim judged by `decision`, which others of these may have judged in another reading. */
  wordsOf(judged: PortableClaim, decision: Decision, decisions: readonly Decision[]): WordRange[] {
    const alike = decisions.filter((one) => judgedBy(one)?.fingerprint === judged.fingerprint)
    const anchor = this.anchorOf(decision) ?? this.latestAnchor(alike)
    return anchor
      ? this.#current.evidenceOf(anchor.reading, anchor.index)
      : this.#current.evidenceOf(PlacedReading.erased([judged]), 0)
  }

  /** The latest of these decisions whose reading has the claim it judged. */
  latestAnchor(decisions: readonly Decision[]): Anchor | undefined {
    for (const decision of decisions.toReversed()) {
      const anchor = this.anchorOf(decision)
      if (anchor) return anchor
    }
    return undefined
  }

  alignment(reading: PlacedReading): Alignment {
    const known = this.#alignments.get(reading)
    if (known) return known
    const alignment = alignReadings(reading, this.#current, this.#edited.get(reading))
    this.#alignments.set(reading, alignment)
    return alignment
  }

  #reading(id: number | null): PlacedReading {
    const known = this.#placed.get(id)
    if (known) return known
    const kept = id === null ? undefined : this.#input.judgedReadings.get(id)
    const placed = kept ? PlacedReading.of(kept) : PlacedReading.erased(this.#judgedIn(id))
    this.#placed.set(id, placed)
    return placed
  }

  #judgedIn(id: number | null): PortableClaim[] {
    return this.#input.log.flatMap((decision) =>
      decision.readingId === id && decision.action.kind !== 'undo' ? (judgedBy(decision) ?? []) : [],
    )
  }

  #noteEditedHolders(history: ClaimHistory): void {
    const holders = editedHolders(history)
    if (holders.length === 0) return
    for (const decision of history.live) {
      const anchor = this.anchorOf(decision)
      if (!anchor) continue
      const byIndex = this.#edited.get(anchor.reading) ?? new Map<number, EntityRef[]>()
      const known = byIndex.get(anchor.index) ?? []
      const fresh = holders.filter((holder) => !known.some((ref) => sameEntityValue(ref, holder)))
      byIndex.set(anchor.index, [...known, ...fresh])
      this.#edited.set(anchor.reading, byIndex)
    }
  }
}
