/** Words of a shingle: Vietnamese writes a space between syllables, so four are about two words. */
const SHINGLE = 4
const BINS = 96
/** Rows of a band: two sketches that agree in one whole band are looked at. */
const ROWS = 3
const EMPTY = 0xffffffff

/** A mixer of 32 bits (the finaliser known from hash tables): every bit of the input moves half of the output's. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/**
 * A sketch of a text by which near-duplicates are found: MinHash with one permutation in 96 bins, empty bins filled from
 * their neighbours. `words` are the content's words in order. Time is linear in them. Null for fewer than twenty words:
 * short texts resemble each other.
 */
export function sketchOf(words: readonly string[]): Uint32Array | null {
  if (words.length < 20) return null
  const bins = new Uint32Array(BINS).fill(EMPTY)
  const hashes = words.map(hashWord)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let hash = 0
    for (let next = 0; next < SHINGLE; next++) hash = mix(hash ^ (hashes[at + next] as number)) + next
    const whole = mix(hash)
    const bin = whole % BINS
    const value = mix(whole ^ 0x9e3779b9)
    if (value < (bins[bin] as number)) bins[bin] = value
  }
  for (let bin = 0; bin < BINS; bin++) {
    if (bins[bin] !== EMPTY) continue
    for (let step = 1; step < BINS; step++) {
      const value = bins[(bin + step) % BINS] as number
      if (value === EMPTY) continue
      bins[bin] = mix(value + step)
      break
    }
  }
  return bins
}

/** How much of their content two texts share, between 0 and 1, as their sketches estimate it (Jaccard of shingles). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal++
  return equal / BINS
}

/** The bands of a sketch, each a number: texts that resemble each other share one, most others none. */
export function bandsOf(sketch: Uint32Array): number[] {
  const bands: number[] = []
  for (let first = 0; first < BINS; first += ROWS) {
    let hash = mix(first + 1)
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ (sketch[first + row] as number))
    bands.push(hash | 0)
  }
  return bands
}
