import { describe, expect, it } from 'vitest'
import { daySpan } from '../date-span.ts'
import { isKnownBy } from '../evidence.ts'
import { buildTenures } from './build-tenures.ts'
import { holdersOn } from './holders.ts'
import { officeAlarms } from './office-alarms.ts'
import type { OfficeChange, OfficeSighting } from './office-sighting.ts'

const OFFICE = { id: 100, type: 'office' as const, name: 'Trưởng ban, Ban Đối ngoại Trung ương' }
const QUAN = { id: 1, type: 'person' as const, name: 'Hoàng Bình Quân' }
const TRUNG = { id: 2, type: 'person' as const, name: 'Lê Hoài Trung' }
const HANG = { id: 3, type: 'person' as const, name: 'Trần Văn Hằng' }

let article = 0
function seen(person: typeof QUAN, edtf: string, more: Partial<OfficeSighting> = {}): OfficeSighting {
  article++
  const span = daySpan(edtf)
  if (!span) throw new Error(edtf)
  const evidence = {
    articleId: article,
    claimId: `c${article}`,
    quotes: [],
    accepted: false,
    knownOn: { date: edtf.slice(0, 10), inferred: false },
    origin: article,
  }
  return {
    person,
    office: OFFICE,
    singleSeat: true,
    edtf,
    span,
    former: false,
    evidence: [evidence],
    claims: 1,
    origins: [article],
    ...more,
  }
}
function evidenceOf({ evidence: [first] }: OfficeSighting) {
  if (!first) throw new Error('a sighting without evidence')
  return first
}
const all = () => [
  seen(QUAN, '2014-02-17'),
  seen(QUAN, '2016-02-25'),
  seen(QUAN, '2020-08-05'),
  seen(TRUNG, '2023-02-23'),
]

describe('tenures', () => {
  it('are supported between sightings, and possible until the next one is seen', () => {
    const [first, second] = buildTenures(all())
    expect(first).toMatchObject({
      person: QUAN,
      supported: '2014-02-17/2020-08-05',
      possible: '../2023-02-23',
    })
    expect(first?.until).toMatchObject({ because: 'successor', person: TRUNG })
    expect(second).toMatchObject({ person: TRUNG, supported: '2023-02-23', possible: '2020-08-05/..' })
  })

  it('count a copied report once', () => {
    const copy = seen(QUAN, '2014-02-17')
    const original = seen(QUAN, '2014-02-17')
    const { origins } = original
    expect(buildTenures([original, { ...copy, origins }])[0]?.independentSources).toBe(1)
  })

  it('end with "nguyên", a dismissal, or the body', () => {
    const past = seen(QUAN, '2021-03-01', { former: true })
    expect(buildTenures([...all(), past])[0]).toMatchObject({
      possible: '../2021-03-01',
      until: { because: 'former' },
    })
    const change: OfficeChange = {
      person: QUAN,
      office: OFFICE,
      kind: 'dismissed',
      day: '2021-01-31',
      evidence: evidenceOf(past),
    }
    expect(buildTenures(all(), [change])[0]?.until).toMatchObject({
      because: 'dismissed',
      date: '2021-01-31',
    })
    expect(buildTenures(all(), [], { began: null, ended: '2025-02-28' })[1]?.possible).toBe(
      '2020-08-05/2025-02-28',
    )
  })

  it('begin with an appointment', () => {
    const evidence = evidenceOf(seen(TRUNG, '2021-07-01'))
    const change: OfficeChange = {
      person: TRUNG,
      office: OFFICE,
      kind: 'appointed',
      day: '2021-07-01',
      evidence,
    }
    expect(buildTenures(all(), [change])[1]).toMatchObject({
      possible: '2021-07-01/..',
      from: { because: 'appointed' },
    })
  })

  it('of somebody known only as a former holder support nothing', () => {
    expect(buildTenures([seen(HANG, '2020-01-01', { former: true })])[0]).toMatchObject({
      supported: null,
      possible: '../2020-01-01',
    })
  })

  it('of an office with several seats bound each other in nothing', () => {
    const deputies = all().map((sighting) => ({ ...sighting, singleSeat: false }))
    expect(buildTenures(deputies).map(({ possible }) => possible)).toEqual(['../..', '../..'])
  })
})

describe('alarms of a single seat', () => {
  it('speak of the years in which nobody was seen', () => {
    expect(officeAlarms(buildTenures(all()))).toMatchObject([
      { kind: 'gap', span: '2020-08-06/2023-02-22', people: [QUAN, TRUNG] },
    ])
  })
  it('speak of two people at one time', () => {
    const alarms = officeAlarms(buildTenures([...all(), seen(HANG, '2018-01-01')]))
    expect(alarms).toContainEqual(
      expect.objectContaining({ kind: 'overlap', span: '2018-01-01', people: [QUAN, HANG] }),
    )
  })
  it('are silent on a succession within the year, and on offices with several seats', () => {
    expect(officeAlarms(buildTenures([seen(QUAN, '2020-08-05'), seen(TRUNG, '2021-02-01')]))).toEqual([])
    expect(officeAlarms(buildTenures(all().map((one) => ({ ...one, singleSeat: false }))))).toEqual([])
  })
})

describe('the holder on a day', () => {
  const on = (day: string, asKnownOn?: string) =>
    holdersOn(buildTenures(all().filter((one) => isKnownBy(evidenceOf(one).knownOn, asKnownOn))), day).map(
      ({ person, basis }) => [person.name, basis],
    )

  it.each([
    ['2016-02-25', 'Hoàng Bình Quân', 'seen'],
    ['2019-05-15', 'Hoàng Bình Quân', 'between'],
    ['2021-05-15', 'Hoàng Bình Quân', 'possible'],
    ['2023-02-23', 'Lê Hoài Trung', 'seen'],
    ['2024-01-01', 'Lê Hoài Trung', 'possible'],
  ])('%s: %s, %s', (day, name, basis) => expect(on(day)).toEqual([[name, basis]]))

  it('is nobody before the first sighting', () => expect(on('2010-01-01')).toEqual([]))

  it('is who was known to be by then', () => {
    expect(on('2024-01-01', '2021-01-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    expect(on('2019-05-15', '2018-01-01')).toEqual([['Hoàng Bình Quân', 'possible']])
    expect(on('2019-05-15', '2013-01-01')).toEqual([])
  })
})
