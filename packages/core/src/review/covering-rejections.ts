import { holderOf, mayBe } from './align-readings.ts'
import type { ClaimHistory } from './claim-history.ts'
import { type WordRange, within } from './content-words.ts'
import { sameValues } from './decided-values.ts'
import { type Anchor, editedHolders, type JudgedReadings } from './judged-readings.ts'
import type { PlacedReading } from './placed-reading.ts'
import type { EntityRef } from './portable-claim.ts'
import type { Rejection } from './standing.ts'

interface Covering {
  rejection: Rejection
  anchor: Anchor
  holders: EntityRef[]
  words: WordRange[]
}

/** The rejections that stand, for claims of the current reading that nobody decided on themselves. */
export class CoveringRejections {
  readonly #current: PlacedReading
  readonly #readings: JudgedReadings
  readonly #all: Covering[]

  constructor(current: PlacedReading, readings: JudgedReadings, histories: readonly ClaimHistory[]) {
    this.#current = current
    this.#readings = readings
    this.#all = histories.flatMap((history) =>
      history.standing.rejections.flatMap((rejection) => {
        const anchor = readings.anchorOf(rejection.decision)
        if (!anchor) return []
        const own = holderOf(rejection.judged)
        const holders = [...(own ? [own] : []), ...editedHolders(history)]
        const words = rejection.why === 'nothing_here' ? current.evidenceOf(anchor.reading, anchor.index) : []
        return [{ rejection, anchor, holders, words }]
      }),
    )
  }

  /** The rejection that a claim falls under, by its index in the current reading. */
  of(index: number): Rejection | undefined {
    if (this.#all.length === 0) return undefined
    const evidence = this.#current.evidenceOf(this.#current, index)
    return this.#all.find((covering) => this.#covers(covering, index, evidence))?.rejection
  }

  /** Whether a claim stands inside the words in which a rejection says that nothing is. */
  inside(rejection: Rejection, index: number): boolean {
    const covering = this.#all.find((one) => one.rejection === rejection)
    return covering !== undefined && within(this.#current.evidenceOf(this.#current, index), covering.words)
  }

  #covers({ rejection, anchor, holders, words }: Covering, index: number, evidence: WordRange[]): boolean {
    const claim = this.#current.claims[index]?.claim
    if (!claim) return false
    const partner = this.#readings.alignment(anchor.reading).judgedOf.get(index)
    if (rejection.why === 'wrong_value')
      return partner === anchor.index && sameValues(rejection.judged, claim)
    if (partner !== undefined && partner !== anchor.index) return false
    return mayBe(rejection.judged, holders, claim) && within(evidence, words)
  }
}
