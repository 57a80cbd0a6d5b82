import type { Span } from '../text/span.ts'
import { ContentWords, type WordRange } from './content-words.ts'
import type { PortableClaim } from './portable-claim.ts'
import { type PlacedClaim, placedClaims } from './portable-record.ts'
import type { Reading } from './review-input.ts'

interface CarriedQuote {
  quote: string
  ranges: WordRange[]
}

/** A reading's claims by value and place. A reading that was erased is known by the claims judged in it alone. */
export class PlacedReading {
  readonly claims: readonly PlacedClaim[]
  readonly #text: string | null
  readonly #makeWords: () => ContentWords | null
  readonly #indexOf: ReadonlyMap<string, number>
  readonly #sameTextAs = new WeakMap<PlacedReading, boolean>()
  #words: ContentWords | null | undefined

  private constructor(claims: readonly PlacedClaim[], text: string | null, words: () => ContentWords | null) {
    this.claims = claims
    this.#text = text
    this.#makeWords = words
    this.#indexOf = new Map(claims.map(({ claim }, index) => [claim.fingerprint, index]))
  }

  /** Made once a reading: readings are never changed, and one review after another asks for them. */
  static of(reading: Reading): PlacedReading {
    const known = PLACED.get(reading)
    if (known) return known
    const { record, text } = reading
    const words = () => new ContentWords(text, record.blocks)
    const placed = new PlacedReading(placedClaims(record, text), text, words)
    PLACED.set(reading, placed)
    return placed
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

  /** Compared once a pair: two long texts that are equal take as long to compare as to read. */
  sameText(other: PlacedReading): boolean {
    const known = this.#sameTextAs.get(other)
    if (known !== undefined) return known
    const same = this.#text !== null && this.#text === other.#text
    this.#sameTextAs.set(other, same)
    return same
  }

  /**
   * The words of this reading's content that are the evidence of a claim of `judged`, by first standing. Words of
   * another text are carried over with their sentences; where those were changed, to every place where the quote stands.
   */
  evidenceOf(judged: PlacedReading, index: number): WordRange[] {
    const { words } = this
    const placed = judged.claims[index]
    if (!words || !placed) return []
    return words.canonical(this.#carried(words, judged, placed).flatMap(({ ranges }) => ranges))
  }

  /**
   * Where a claim's quotes stand verbatim in this reading's text: at one place each, the one carried over where
   * `judged` and `index` say what they were taken from.
   */
  spansOf(quotes: readonly string[], judged?: PlacedReading, index?: number): Span[] {
    const { words } = this
    if (!words) return []
    const placed = index === undefined ? undefined : judged?.claims[index]
    if (placed && judged && this.sameText(judged)) return [...placed.evidence]
    const carried = judged && placed ? this.#carried(words, judged, placed) : []
    return quotes.flatMap((quote) => {
      const known = carried.find((one) => one.quote === quote)?.ranges[0]
      const found = words.find(quote)
      const range = found.find(({ from }) => from === known?.from) ?? found[0]
      return range ? [words.spanOf(range)] : []
    })
  }

  #carried(words: ContentWords, judged: PlacedReading, placed: PlacedClaim): CarriedQuote[] {
    if (this.sameText(judged))
      return placed.evidence.map((span) => ({ quote: '', ranges: [words.wordsOf(span)] }))
    const other = judged.words
    if (!other) return placed.claim.quotes.map((quote) => ({ quote, ranges: words.find(quote) }))
    return placed.evidence.map((span) => {
      const quote = judged.#text?.slice(span.start, span.end) ?? ''
      return { quote, ranges: words.carried(other, other.wordsOf(span)) ?? words.find(quote) }
    })
  }
}

const PLACED = new WeakMap<Reading, PlacedReading>()
