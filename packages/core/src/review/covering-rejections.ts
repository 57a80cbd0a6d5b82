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
  readonly #all: ReadonlyMap<Rejection, Covering>
  #byWord: Map<number, Covering[]> | undefined
  #byClaim: Map<number, Covering[]> | undefined

  constructor(current: PlacedReading, readings: JudgedReadings, histories: readonly ClaimHistory[]) {
    this.#current = current
    this.#readings = readings
    this.#all = new Map(
      histories.flatMap((history) =>
        history.standing.rejections.map((rejection) => [rejection, this.#covering(history, rejection)]),
      ),
    )
  }

  /** The rejection that a claim falls under, by its index in the current reading. */
  of(index: number): Rejection | undefined {
    if (this.#all.size === 0) return undefined
    return this.#ofSameClaim(index) ?? this.#ofItsWords(index)
  }

  /** Whether a claim stands inside the words in which a rejection says that nothing is. */
  inside(rejection: Rejection, index: number): boolean {
    const covering = this.#all.get(rejection)
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

  /** A value rejected on the very claim, though its history goes on with another by now. */
  #ofSameClaim(index: number): Rejection | undefined {
    this.#byClaim ??= grouped(this.#all.values(), ({ rejection, seen, index: own }) => {
      if (rejection.why !== 'wrong_value' || own === undefined) return []
      return [this.#readings.alignment(seen).currentOf.get(own) ?? []].flat()
    })
    const claim = this.#current.claims[index]?.claim
    const here = this.#byClaim.get(index) ?? []
    return here.find(({ rejection }) => claim && sameValues(rejection.values, claim))?.rejection
  }

  /** Nothing is in these words; the claim is none that stood beside the rejected one. */
  #ofItsWords(index: number): Rejection | undefined {
    this.#byWord ??= grouped(this.#all.values(), ({ words }) =>
      words.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
    )
    const claim = this.#current.claims[index]?.claim
    const evidence = this.#current.evidenceOf(this.#current, index)
    const here = this.#byWord.get(evidence[0]?.from ?? -1) ?? []
    return here.find(({ rejection, seen, index: own, holders, words }) => {
      const partner = this.#readings.alignment(seen).judgedOf.get(index)
      const beside = partner !== undefined && partner !== own
      return !beside && claim && mayBe(rejection.judged, holders, claim) && within(evidence, words)
    })?.rejection
  }
}

function grouped(
  coverings: Iterable<Covering>,
  keys: (covering: Covering) => number[],
): Map<number, Covering[]> {
  const groups = new Map<number, Covering[]>()
  for (const covering of coverings) {
    for (const key of keys(covering)) {
      const group = groups.get(key)
      if (group) group.push(covering)
      else groups.set(key, [covering])
    }
  }
  return groups
}
