import type { ScannedText } from './scanned-text.ts'

/** How far from its own slot a word may stand: words made to meet in one slot cost no more than others. */
const REACH = 8

/** The code units of a stretch spread over 32 bits, by FNV-1a. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}

/**
 * What was computed for words met before, over all texts. It is asked by where a word stands: a string cut out of the text
 * to ask a Map with costs more than the answer. Bounded: a word without room takes that of another.
 */
export class WordTable<Value> {
  readonly #compute: (word: string) => Value
  readonly #longest: number
  /** Which entry stands in each slot, counted from 1; 0 in a slot without one. */
  readonly #slots: Uint16Array
  /** The words side by side in the order they came: the length of each and its code units. Few words fill few cache lines. */
  readonly #words: Uint16Array
  /** What was computed, by entry. */
  #values: Value[] = []

  /**
   * Keeps at most as many words as it has slots, a power of two up to 2^15, and none longer than the longest: what is cut from
   * a text and longer than the default keeps the whole text alive.
   */
  constructor(compute: (word: string) => Value, slots = 1 << 15, longest = 12) {
    this.#compute = compute
    this.#longest = longest
    this.#slots = new Uint16Array(slots)
    this.#words = new Uint16Array(slots * (longest + 1))
  }

  /** What was or now is computed for the word from `start` to `end` (exclusive), in UTF-16 code units. */
  at({ text, units }: ScannedText, start: number, end: number): Value {
    if (end - start > this.#longest) return this.#compute(text.slice(start, end))
    const own = hashOf(units, start, end)
    const mask = this.#slots.length - 1
    for (let step = 0; step < REACH; step++) {
      const slot = (own + step) & mask
      const entry = this.#slots[slot] as number
      if (entry === 0) {
        this.#slots[slot] = this.#values.length + 1
        return this.#keep(text.slice(start, end), this.#values.length)
      }
      if (this.#isAt(entry - 1, units, start, end)) return this.#values[entry - 1] as Value
    }
    return this.#keep(text.slice(start, end), (this.#slots[own & mask] as number) - 1)
  }

  /** Forgets all words. */
  forget(): void {
    this.#slots.fill(0)
    this.#values = []
  }

  #isAt(entry: number, units: Uint16Array, start: number, end: number): boolean {
    let own = entry * (this.#longest + 1)
    if (this.#words[own] !== end - start) return false
    for (let at = start; at < end; at++) if (this.#words[++own] !== units[at]) return false
    return true
  }

  #keep(word: string, entry: number): Value {
    const value = this.#compute(word)
    let own = entry * (this.#longest + 1)
    this.#words[own] = word.length
    for (let at = 0; at < word.length; at++) this.#words[++own] = word.charCodeAt(at)
    this.#values[entry] = value
    return value
  }
}
