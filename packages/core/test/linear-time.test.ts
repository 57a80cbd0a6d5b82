import { describe, expect, test } from 'vitest'
import { readArticle } from '../src/claim/read-article.ts'
import { HOSTILE_PIECES, hostileText } from './bench/hostile-texts.ts'

// `pnpm bench hostile` does the same on 1, 2, 4 and 8 MB.
const SMALL = 0.03
const TIMES = 6

/** Processor seconds of this thread: what others do on the machine does not count. */
function secondsFor(piece: string, megabytes: number): number {
  const text = hostileText(piece, megabytes * 1e6)
  const before = process.threadCpuUsage()
  readArticle({ text })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

describe('reading takes time in proportion to', () => {
  test.each(Object.entries(HOSTILE_PIECES))('%s', { timeout: 30_000, retry: 2 }, (_, piece) => {
    secondsFor(piece, SMALL / 2)
    const one = secondsFor(piece, SMALL)
    const many = secondsFor(piece, SMALL * TIMES)
    // Quadratic time would be 36 times; what a garbage collection takes is allowed for.
    expect(many).toBeLessThan(1.8 * TIMES * one + 0.1)
  })
})
