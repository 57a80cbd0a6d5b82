import { unitAt } from './unit-at.ts'

/** How far from its own slot a word may stand: words made to meet in one slot cost no more than others. */
const REACH = 8

/** The code units of a stretch spread over 32 bits, by FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word
  if (length !== end - start) return false
  for (let at = 0; at < length; at++) if (unitAt(word, at) !== unitAt(text, start + at)) return false
  return true
}

/**
 * What was computed for words met before, over all texts. It is asked by where a word stands: a string cut out of the text
 * to ask a Map with costs more than the answer. Bounded: a word without room takes that of another.
 */
export class WordTable<Value> {
  readonly #compute: (word: string) => Value
  readonly #slots: number
  readonly #longest: number
  #words: (string | null)[] = []
  #values: (Value | null)[] = []

  /**
   * Keeps at most as many words as it has slots, a power of two, and none longer than the longest: what is cut from a text
   * and longer than the default keeps the whole text alive.
   */
  constructor(compute: (word: string) => Value, slots = 1 << 15, longest = 12) {
    this.#compute = compute
    this.#slots = slots
    this.#longest = longest
    this.forget()
  }

  /** What was or now is computed for the word from `start` to `end` (exclusive), in UTF-16 code units. */
  at(text: string, start: number, end: number): Value {
    if (end - start > this.#longest) return this.#compute(text.slice(start, end))
    const own = hashOf(text, start, end)
    for (let step = 0; step < REACH; step++) {
      const slot = (own + step) & (this.#slots - 1)
      const word = this.#words[slot] as string | null
      if (word === null) return this.#keep(text.slice(start, end), slot)
      if (isWordAt(word, text, start, end)) return this.#values[slot] as Value
    }
    return this.#keep(text.slice(start, end), own & (this.#slots - 1))
  }

  /** Forgets all words. */
  forget(): void {
    this.#words = new Array<string | null>(this.#slots).fill(null)
    this.#values = new Array<Value | null>(this.#slots).fill(null)
  }

  #keep(word: string, slot: number): Value {
    const value = this.#compute(word)
    this.#words[slot] = word
    this.#values[slot] = value
    return value
  }
}
