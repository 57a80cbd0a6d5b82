import { describe, expect, test } from 'vitest'
import { LONGEST_PART } from '../src/claim/long-text/cut-parts.ts'
import { readArticle } from '../src/claim/read-article.ts'
import { HOSTILE_PIECES, hostileText } from './bench/hostile-texts.ts'

/** Processor seconds of this thread: what others do on the machine does not count. */
function secondsFor(piece: string, characters: number): number {
  const text = hostileText(piece, characters)
  const before = process.threadCpuUsage()
  readArticle({ text })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

/**
 * The least of three measurements, the first that is below 1 included: noise makes a time longer, and what grows more than
 * its text does so each time.
 */
function leastOfThree(measure: (again: boolean) => number): number {
  let least = measure(false)
  for (let i = 0; i < 2 && least >= 1; i++) least = Math.min(least, measure(true))
  return least
}

/** A character of the larger text may cost so much more: garbage collections and cold caches are allowed for, no growth is. */
const SLACK = 1.8

// `pnpm bench hostile` does the same for every kind, with what each takes of memory.
describe('1, 2, 4 and 8 MB in one line are read in time proportional to their length:', () => {
  const kinds = ['small letters', 'capitals', 'digits', 'brackets', 'combining marks']
  test.each(kinds)('%s', { timeout: 600_000 }, (kind) => {
    const piece = HOSTILE_PIECES[kind] ?? ''
    secondsFor(piece, 1e5)
    const one = secondsFor(piece, 1e6)
    for (const megabytes of [2, 4, 8]) {
      const ofAllowed = leastOfThree((again) => {
        const single = again ? secondsFor(piece, 1e6) : one
        return secondsFor(piece, megabytes * 1e6) / (SLACK * megabytes * single + 0.1)
      })
      expect(ofAllowed, `${megabytes} MB`).toBeLessThan(1)
    }
  })
})

// Longer texts are read in parts: what is not linear shows within one.
describe('up to the longest part, time is in proportion to', () => {
  const TIMES = 6
  /** What disturbs a measurement makes it longer: of two the shorter is nearest to the truth, in both sizes. */
  const shorter = (piece: string, characters: number) =>
    Math.min(...Array.from({ length: 2 }, () => secondsFor(piece, characters)))

  test.each(Object.entries(HOSTILE_PIECES))('%s', { timeout: 600_000 }, (_, piece) => {
    const ofAllowed = leastOfThree(() => {
      const one = shorter(piece, LONGEST_PART / TIMES)
      return shorter(piece, LONGEST_PART) / (SLACK * TIMES * one + 0.1)
    })
    // Quadratic time would be 36 times.
    expect(ofAllowed).toBeLessThan(1)
  })
})
