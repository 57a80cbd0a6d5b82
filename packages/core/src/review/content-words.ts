import type { Block } from '../article/block.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** A run of content words, `to` exclusive. */
export interface WordRange {
  from: number
  to: number
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu
/** Shorter sentences ("Ảnh: TTXVN.") stand in many places without being the same evidence. */
const SENTENCE_WORDS = 4

const formOf = ({ raw }: Token) => raw.replace(INVISIBLE, '').normalize('NFC')

/**
 * The words of an article's content, for telling whether evidence is the same. Words are compared as they stand, apart
 * from white space, invisible characters and NFC or NFD. A sentence that stands in several places counts as standing
 * where it stands first. Building it is linear in the text.
 */
export class ContentWords {
  readonly #tokens: Token[] = []
  readonly #forms: string[]
  /** For each word the same word of the first place where its sentence stands. */
  readonly #canonical: Int32Array
  /** Where each sentence stands first. */
  readonly #sentenceAt = new Map<string, number>()
  readonly #sentences: WordRange[] = []
  #positions: Map<string, number[]> | undefined
  #comparedWith: { other: ContentWords; same: boolean } | undefined

  constructor(text: string, blocks: readonly Block[]) {
    const tokens = tokenize(text)
    let next = 0
    for (const { kind, start, end } of blocks) {
      while (next < tokens.length && (tokens[next] as Token).start < start) next++
      const first = next
      while (next < tokens.length && (tokens[next] as Token).start < end) next++
      if (kind === 'noise') continue
      const shift = this.#tokens.length - first
      for (const sentence of splitSentences(tokens, first, next))
        this.#sentences.push({ from: sentence.first + shift, to: sentence.last + shift })
      for (let at = first; at < next; at++) this.#tokens.push(tokens[at] as Token)
    }
    this.#forms = this.#tokens.map(formOf)
    this.#canonical = Int32Array.from(this.#tokens.keys())
    for (const { from, to } of this.#sentences) {
      const words = this.#tokens.slice(from, to).filter((token) => token.kind !== 'punctuation')
      if (words.length < SENTENCE_WORDS) continue
      const key = this.#forms.slice(from, to).join(' ')
      const first = this.#sentenceAt.get(key)
      if (first === undefined) this.#sentenceAt.set(key, from)
      else for (let at = from; at < to; at++) this.#canonical[at] = first + at - from
    }
  }

  /** The content words that a span of the text touches. */
  wordsOf({ start, end }: Span): WordRange {
    return {
      from: this.#firstWhere(({ end: own }) => own > start),
      to: this.#firstWhere((own) => own.start >= end),
    }
  }

  /** The span of the text from the first of these words to the last. */
  spanOf({ from, to }: WordRange): Span {
    return { start: (this.#tokens[from] as Token).start, end: (this.#tokens[to - 1] as Token).end }
  }

  /** Ranges by their first standing, merged and in order: equal for equal evidence wherever it stands. */
  canonical(ranges: readonly WordRange[]): WordRange[] {
    const runs: WordRange[] = []
    for (const { from, to } of ranges) {
      let run: WordRange | undefined
      for (let at = from; at < to; at++) {
        const word = this.#canonical[at] as number
        if (run && run.to === word) run.to++
        else {
          run = { from: word, to: word + 1 }
          runs.push(run)
        }
      }
    }
    return merged(runs)
  }

  /** Every place where the quoted words stand verbatim. */
  find(quote: string): WordRange[] {
    const words = tokenize(quote).map(formOf)
    const positions = this.#wordPositions()
    let rarest: { offset: number; at: number[] } | undefined
    for (const [offset, word] of words.entries()) {
      const at = positions.get(word)
      if (!at) return []
      if (!rarest || at.length < rarest.at.length) rarest = { offset, at }
    }
    if (!rarest) return []
    const { offset, at } = rarest
    return at
      .map((position) => ({ from: position - offset, to: position - offset + words.length }))
      .filter(({ from, to }) => from >= 0 && to <= this.#forms.length)
      .filter(({ from }) => words.every((word, index) => word === this.#forms[from + index]))
  }

  /**
   * Where a range of another text's words stands here: word for word where the whole content is the same, else by the
   * sentences that both have. Undefined where a sentence of it does not stand here as a whole.
   */
  carried(other: ContentWords, range: WordRange): WordRange[] | undefined {
    if (this.#sameContent(other)) return [range]
    const carried: WordRange[] = []
    for (let index = other.#sentenceHolding(range.from); index < other.#sentences.length; index++) {
      const { from, to } = other.#sentences[index] as WordRange
      if (from >= range.to) break
      const here = this.#sentenceAt.get(other.#forms.slice(from, to).join(' '))
      if (here === undefined) return undefined
      const shift = here - from
      carried.push({ from: Math.max(from, range.from) + shift, to: Math.min(to, range.to) + shift })
    }
    return carried
  }

  #sameContent(other: ContentWords): boolean {
    if (this.#comparedWith?.other === other) return this.#comparedWith.same
    const same =
      this.#forms.length === other.#forms.length && this.#forms.every((form, at) => form === other.#forms[at])
    this.#comparedWith = { other, same }
    return same
  }

  #sentenceHolding(word: number): number {
    return lowerBound(this.#sentences.length, (index) => (this.#sentences[index] as WordRange).to > word)
  }

  #firstWhere(holds: (token: Token) => boolean): number {
    return lowerBound(this.#tokens.length, (index) => holds(this.#tokens[index] as Token))
  }

  #wordPositions(): Map<string, number[]> {
    if (this.#positions) return this.#positions
    const positions = new Map<string, number[]>()
    for (const [at, form] of this.#forms.entries()) {
      const list = positions.get(form)
      if (list) list.push(at)
      else positions.set(form, [at])
    }
    this.#positions = positions
    return positions
  }
}

/** The first index for which a condition holds that, once true, stays true. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function merged(ranges: WordRange[]): WordRange[] {
  const result: WordRange[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else result.push({ ...range })
  }
  return result
}

/** Whether every word of `inner` is in `outer`; both merged and in order. Nothing is in nothing: false for no words. */
export function within(inner: readonly WordRange[], outer: readonly WordRange[]): boolean {
  return (
    inner.length > 0 &&
    inner.every(({ from, to }) => outer.some((range) => range.from <= from && to <= range.to))
  )
}
