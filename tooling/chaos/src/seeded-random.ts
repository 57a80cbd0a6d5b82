/** A stream of chances that the same seed repeats. */
export interface Chance {
  /** From 0 up to, but not, 1. */
  next: () => number
  /** A whole number from 0 up to, but not, `limit`. */
  below: (limit: number) => number
  between: (least: number, most: number) => number
  pick: <Thing>(from: readonly Thing[]) => Thing
}

/** Mulberry32. */
export function seededRandom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (least, most) => least + next() * (most - least),
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
  }
}
