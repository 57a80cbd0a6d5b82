import { describe, expect, it } from 'vitest'
import { planOf, quietHoursOf, rateOf } from './plan-options.ts'

const GIVEN = {
  mode: 'missing' as const,
  without: [],
  maxErrors: '0.02',
  maxMet: '0.05',
  batch: '100',
  reason: 'thử',
}

describe('what is said of a campaign on the command line', () => {
  it('becomes a plan', () => {
    expect(
      planOf({
        ...GIVEN,
        source: 'bao.vn',
        publishedFrom: '2024-02-29',
        errorsOf: 'last',
        ids: '3,5',
        without: ['event/meet'],
        canary: '200',
        rate: '12.5',
        quiet: '22:00-06:30',
        verify: true,
      }),
    ).toEqual({
      selection: { source: 'bao.vn', publishedFrom: '2024-02-29', errorsOf: 'last', ids: [3, 5] },
      mode: 'missing',
      options: { without: ['event/meet'], verify: true },
      reason: 'thử',
      canary: { articles: 200, maxErrorShare: 0.02, maxMetShare: 0.05 },
      rate: 12.5,
      batchSize: 100,
      quietHours: { from: '22:00', until: '06:30' },
    })
    expect(rateOf('none')).toBeNull()
    expect(quietHoursOf('none')).toBeNull()
  })

  it.each([
    [{ canary: '0' }, '--canary 0: not a number from 1 to 5000'],
    [{ canary: '1.5' }, '--canary 1.5: not a whole number'],
    [{ canary: '5', maxErrors: '2' }, '--max-errors 2: not a number from 0 to 1'],
    [{ batch: '501' }, '--batch 501'],
    [{ rate: 'fast' }, '--rate fast'],
    [{ quiet: '25:00-06:00' }, '--quiet 25:00-06:00: not hours'],
    [{ publishedFrom: '2024-2-1' }, '2024-2-1: not a day'],
    [{ errorsOf: 'x' }, 'x: not the number of a campaign'],
    [{ ids: '1,a' }, '--ids a: not a number'],
    [{ reason: '  ' }, '--reason: say why'],
  ])('is refused where it makes no sense: %j', (given, words) => {
    expect(() => planOf({ ...GIVEN, ...given })).toThrow(words)
  })
})
