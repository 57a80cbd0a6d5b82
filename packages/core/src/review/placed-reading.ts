import type { Span } from '../text/span.ts'
import { ContentWords, type WordRange } from './content-words.ts'
import type { PortableClaim } from './portable-claim.ts'
import { type PlacedClaim, placedClaims } from './portable-record.ts'
import type { Reading } from './review-input.ts'

/** A reading's claims by value and place. A reading that was erased is known by the claims judged in it alone. */
export class PlacedReading {
  readonly claims: readonly PlacedClaim[]
  readonly #text: string | null
  readonly #makeWords: () => ContentWords | null
  readonly #indexOf: ReadonlyMap<string, number>
  #words: ContentWords | null | undefined

  private constructor(claims: readonly PlacedClaim[], text: string | null, words: () => ContentWords | null) {
    this.claims = claims
    this.#text = text
    this.#makeWords = words
    this.#indexOf = new Map(claims.map(({ claim }, index) => [claim.fingerprint, index]))
  }

  static of({ record, text }: Reading): PlacedReading {
    return new PlacedReading(placedClaims(record, text), text, () => new ContentWords(text, record.blocks))
  }

  static erased(judged: readonly PortableClaim[]): PlacedReading {
    const distinct = new Map(judged.map((claim) => [claim.fingerprint, claim]))
    const claims = [...distinct.values()].map((claim) => ({ claim, localId: '', evidence: [] }))
    return new PlacedReading(claims, null, () => null)
  }

  /** Where the claim of this fingerprint is among `claims`. */
  indexOf(fingerprint: string): number | undefined {
    return this.#indexOf.get(fingerprint)
  }

  /** Null where the text is not known. */
  get words(): ContentWords | null {
    if (this.#words === undefined) this.#words = this.#makeWords()
    return this.#words
  }

  sameText(other: PlacedReading): boolean {
    return this.#text !== null && this.#text === other.#text
  }

  /** The words of this reading's content that are the evidence of a claim of `judged`, by first standing. */
  evidenceOf(judged: PlacedReading, index: number): WordRange[] {
    const { words } = this
    const placed = judged.claims[index]
    if (!words || !placed) return []
    if (this.sameText(judged)) return words.canonical(placed.evidence.map((span) => words.wordsOf(span)))
    const other = judged.words
    const shared = other
      ? placed.evidence.flatMap((span) => words.sharedSentences(other, other.wordsOf(span)))
      : []
    return words.canonical([...shared, ...placed.claim.quotes.flatMap((quote) => words.find(quote))])
  }

  /** Where a claim's quotes stand verbatim in this reading's text; `judged` and `index` say where they came from. */
  spansOf(quotes: readonly string[], judged?: PlacedReading, index?: number): Span[] {
    const { words } = this
    const placed = index === undefined ? undefined : judged?.claims[index]
    if (!words) return []
    if (placed && judged && this.sameText(judged)) return [...placed.evidence]
    const other = judged?.words
    const shared = other
      ? (placed?.evidence ?? []).flatMap((span) => words.sharedSentences(other, other.wordsOf(span)))
      : []
    return quotes.flatMap((quote) => {
      const found = words.find(quote)
      const same = found.find((range) => within(range, shared))
      const range = same ?? found[0]
      return range ? [words.spanOf(range)] : []
    })
  }
}

const within = ({ from, to }: WordRange, ranges: readonly WordRange[]) =>
  ranges.some((range) => range.from <= from && to <= range.to)
