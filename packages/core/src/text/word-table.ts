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
  readonly #slots: number
  readonly #longest: number
  /** The code units of the word in each slot, side by side. */
  readonly #units: Uint16Array
  /** The length of the word in each slot; 0 in a slot without one. */
  readonly #lengths: Uint8Array
  #values: (Value | null)[] = []

  /**
   * Keeps at most as many words as it has slots, a power of two, and none longer than the longest: what is cut from a text
   * and longer than the default keeps the whole text alive.
   */
  constructor(compute: (word: string) => Value, slots = 1 << 15, longest = 12) {
    this.#compute = compute
    this.#slots = slots
    this.#longest = longest
    this.#units = new Uint16Array(slots * longest)
    this.#lengths = new Uint8Array(slots)
    this.forget()
  }

  /** What was or now is computed for the word from `start` to `end` (exclusive), in UTF-16 code units; no word is empty. */
  at({ text, units }: ScannedText, start: number, end: number): Value {
    const length = end - start
    if (length > this.#longest) return this.#compute(text.slice(start, end))
    const own = hashOf(units, start, end)
    for (let step = 0; step < REACH; step++) {
      const slot = (own + step) & (this.#slots - 1)
      const known = this.#lengths[slot]
      if (known === 0) return this.#keep(text.slice(start, end), slot)
      if (known === length && this.#isAt(slot, units, start, end)) return this.#values[slot] as Value
    }
    return this.#keep(text.slice(start, end), own & (this.#slots - 1))
  }

  /** Forgets all words. */
  forget(): void {
    this.#lengths.fill(0)
    this.#values = new Array<Value | null>(this.#slots).fill(null)
  }

  #isAt(slot: number, units: Uint16Array, start: number, end: number): boolean {
    let own = slot * this.#longest
    for (let at = start; at < end; at++) if (units[at] !== this.#units[own++]) return false
    return true
  }

  #keep(word: string, slot: number): Value {
    const value = this.#compute(word)
    const own = slot * this.#longest
    for (let at = 0; at < word.length; at++) this.#units[own + at] = word.charCodeAt(at)
    this.#lengths[slot] = word.length
    this.#values[slot] = value
    return value
  }
}
