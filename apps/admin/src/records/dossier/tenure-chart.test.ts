import type { Tenure } from '@trucot/contract/records-views'
import { expect, test } from 'vitest'
import { tenureChart } from './tenure-chart.ts'

function tenure(supported: string | null, possible: string, days: string[] = []): Tenure {
  return {
    person: { id: 1, type: 'person', name: 'Hoàng Bình Quân' },
    office: { id: 2, type: 'office', name: 'Trưởng ban Đối ngoại Trung ương' },
    singleSeat: true,
    supported,
    possible,
    from: null,
    until: null,
    independentSources: 1,
    sightings: days.map((day) => ({
      edtf: day,
      first: day,
      last: day,
      former: false,
      evidence: [{ articleId: 1, claimId: null, quotes: [], accepted: false, knownOn: null, origin: 1 }],
    })),
  }
}

test('the axis covers whole years, what is open reaches its ends', () => {
  const { bars, years } = tenureChart([
    tenure('2014-02-17/2020-08-05', '../2023-02-23', ['2014-02-17', '2020-08-05']),
  ])
  expect(years.map(({ year }) => year)).toEqual([2014, 2016, 2018, 2020, 2022])
  expect(years[0]?.at).toBe(0)
  const [bar] = bars
  expect(bar?.possible).toMatchObject({ from: 0, openStart: true, openEnd: false })
  expect(bar?.possible.to).toBeGreaterThan(bar?.supported?.to ?? 100)
  expect(bar?.ticks).toHaveLength(2)
  for (const tick of bar?.ticks ?? []) {
    expect(tick.at).toBeGreaterThanOrEqual(bar?.supported?.from ?? 0)
    expect(tick.at).toBeLessThanOrEqual(bar?.supported?.to ?? 0)
  }
})

test('where only "former" was seen nothing is certain', () => {
  const { bars } = tenureChart([tenure(null, '../2019-03-01')])
  expect(bars[0]?.supported).toBeNull()
  expect(bars[0]?.possible.from).toBe(0)
})

test('nothing known draws nothing', () => {
  expect(tenureChart([])).toEqual({ bars: [], years: [] })
  expect(tenureChart([tenure(null, '../..')])).toEqual({ bars: [], years: [] })
})
