import { describe, expect, it } from 'vitest'
import { chaos, tellFailure } from './chaos.ts'
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
      })
      const failures = runs.filter(({ amiss }) => amiss.length > 0).map(tellFailure)
      expect(failures.join('\n\n')).toBe('')
      expect(runs).toHaveLength(RUNS)
      expect(runs.reduce((sum, { decisions }) => sum + decisions, 0)).toBeGreaterThan(0)
    },
    MOST_MINUTES * 60_000,
  )
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
