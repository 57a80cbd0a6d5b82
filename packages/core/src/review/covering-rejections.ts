import { holderOf, mayBe } from './align-readings.ts'
import type { ClaimHistory } from './claim-history.ts'
import { type WordRange, within } from './content-words.ts'
import { sameValues } from './decided-values.ts'
import { editedHolders, type JudgedReadings } from './judged-readings.ts'
import type { PlacedReading } from './placed-reading.ts'
import type { EntityRef } from './portable-claim.ts'
import type { Rejection } from './standing.ts'

interface Covering {
  rejection: Rejection
  /** The reading that the person saw, and where in it the rejected claim is: undefined where it was gone by then. */
  seen: PlacedReading
  index: number | undefined
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
      history.standing.rejections.map((rejection) => this.#covering(history, rejection)),
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

  #covering(history: ClaimHistory, rejection: Rejection): Covering {
    const { decision, judged, why } = rejection
    const seen = this.#readings.seenBy(decision)
    const own = holderOf(judged)
    return {
      rejection,
      seen,
      index: seen.indexOf(judged.fingerprint),
      holders: [...(own ? [own] : []), ...editedHolders(history)],
      words: why === 'nothing_here' ? this.#readings.wordsOf(judged, decision, history.all) : [],
    }
  }

  #covers(
    { rejection, seen, index: own, holders, words }: Covering,
    index: number,
    evidence: WordRange[],
  ): boolean {
    const claim = this.#current.claims[index]?.claim
    if (!claim) return false
    const partner = this.#readings.alignment(seen).judgedOf.get(index)
    if (rejection.why === 'wrong_value')
      return partner !== undefined && partner === own && sameValues(rejection.values, claim)
    if (partner !== undefined && partner !== own) return false
    return mayBe(rejection.judged, holders, claim) && within(evidence, words)
  }
}
