import { describe, expect, it } from 'vitest'
import { chaos, tellFailure } from './chaos.ts'
import { percentile } from './recovery.ts'
import { seededRandom } from './seeded-random.ts'

const RUNS = 3
const MOST_MINUTES = 15

describe('a house that has bad days', () => {
  it(
    'loses nothing, changes no decision and does nothing twice',
    async () => {
      const runs = await chaos({
        runs: RUNS,
        seed: 1,
        kinds: ['redis', 'postgres'],
        articles: 60,
        leaseSeconds: 4,
        atOnce: 2,
        until: Number.POSITIVE_INFINITY,
      })
      const failures = runs.filter(({ ending }) => ending === 'failed').map(tellFailure)
      expect(failures.join('\n\n')).toBe('')
      expect(runs).toHaveLength(RUNS)
      const faults = runs.flatMap((run) => run.faults)
      expect(faults).toContain('a worker frozen with articles in hand')
      expect(faults).toContain('the API killed in the midst of a decision')
      expect(runs.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(0)
      expect(runs.reduce((sum, { decisions }) => sum + decisions, 0)).toBeGreaterThan(0)
    },
    MOST_MINUTES * 60_000,
  )
})

describe('a time that a part of all times is not above', () => {
  it('is the slowest of that part', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([50, 90, 99, 100].map((part) => percentile(times, part))).toEqual([50, 90, 99, 100])
    expect(percentile([3, 1, 2], 50)).toBe(2)
  })
})

describe('a seed', () => {
  it('gives the same chances again, and another seed others', () => {
    const stream = (seed: number) => {
      const chance = seededRandom(seed)
      return Array.from({ length: 20 }, () => chance.below(1000))
    }
    expect(stream(7)).toEqual(stream(7))
    expect(stream(7)).not.toEqual(stream(8))
    expect(new Set(stream(7)).size).toBeGreaterThan(10)
  })
})
