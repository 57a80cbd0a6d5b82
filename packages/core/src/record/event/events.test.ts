import { describe, expect, it } from 'vitest'
import type { RecordEvidence } from '../evidence.ts'
import { clusterEvents } from './cluster-events.ts'
import type { EventReport } from './event-report.ts'
import { eventTokens, sameEventScore } from './same-event.ts'
import { type EventTelling, uniteEvent } from './unite-event.ts'
import { uniteDate } from './united-date.ts'

const [BIDEN, THUONG, HUE, REGULATION, HANOI] = [1, 2, 3, 50, 70]

function report(articleId: number, more: Partial<EventReport> = {}): EventReport {
  return {
    key: `${articleId} ${JSON.stringify(more)}`,
    articleId,
    origin: articleId,
    eventType: 'meeting',
    edtf: '2023-09-11',
    persons: [BIDEN, THUONG],
    organizations: [],
    objects: [],
    places: [],
    knownOn: null,
    record: null,
    pinned: false,
    ...more,
  }
}
const evidence = (articleId: number, day: string | null = null): RecordEvidence => ({
  articleId,
  claimId: `c${articleId}`,
  quotes: [`lời bài ${articleId}`],
  accepted: false,
  knownOn: day === null ? null : { date: day, inferred: false },
  origin: articleId,
})
const NEVER = () => false

describe('two reports of one event', () => {
  it.each([
    ['the same people on one day', {}, {}],
    ['one who names fewer', { persons: [BIDEN] }, { persons: [BIDEN, THUONG] }],
    ['a copy of the report', { persons: [HUE], origin: 9 }, { persons: [THUONG], origin: 9 }],
    [
      'a signing of one document',
      { eventType: 'signing' as const, persons: [], objects: [REGULATION], places: [HANOI] },
      { eventType: 'signing' as const, persons: [], objects: [REGULATION], places: [HANOI] },
    ],
    [
      'days of which one lies in the other',
      { eventType: 'visit' as const, edtf: '2023-09-10/2023-09-11', persons: [BIDEN, HUE] },
      { eventType: 'visit' as const, edtf: '2023-09-10', persons: [BIDEN, HUE] },
    ],
    ['one that leaves the year out', { edtf: 'XXXX-09-11' }, {}],
  ])('%s', (_, a, b) => {
    expect(sameEventScore(report(1, a), report(2, b))).toBeGreaterThan(0)
    const tokens = new Set(eventTokens(report(1, a)))
    expect(eventTokens(report(2, b)).some((token) => tokens.has(token))).toBe(true)
  })

  it.each([
    ['two meetings of one person in a day', { persons: [BIDEN, THUONG] }, { persons: [BIDEN, HUE] }],
    ['other days', {}, { edtf: '2023-09-12' }],
    ['other kinds', {}, { eventType: 'visit' as const }],
    ['nobody in common', { persons: [BIDEN] }, { persons: [HUE] }],
    ['other years', { edtf: '2022-09-11' }, { edtf: '2023-09-11' }],
    [
      'a year left open, and but one person in common',
      { edtf: 'XXXX-09-11', persons: [BIDEN] },
      { persons: [BIDEN] },
    ],
  ])('are not: %s', (_, a, b) => expect(sameEventScore(report(1, a), report(2, b))).toBe(0))

  it('are never of one article', () => expect(sameEventScore(report(1), report(1))).toBe(0))
})

describe('clusters of reports', () => {
  const all = [
    report(1),
    report(2),
    report(3, { persons: [BIDEN, HUE] }),
    report(4, { persons: [BIDEN, HUE] }),
    report(1, { persons: [BIDEN, HUE] }),
  ]
  const shape = (reports: EventReport[], apart = NEVER as (a: number, b: number) => boolean) =>
    clusterEvents(reports, apart)
      .map(({ reports: own }) =>
        own
          .map(({ articleId, persons }) => `${articleId}:${persons.join()}`)
          .toSorted()
          .join(' '),
      )
      .toSorted()

  it('keep two meetings apart, whatever the order', () => {
    expect(shape(all)).toEqual(['1:1,2 2:1,2', '1:1,3 3:1,3 4:1,3'])
    expect(shape(all.toReversed())).toEqual(shape(all))
  })
  it('keep apart what a person held apart, and ids that most members bear', () => {
    const held = [report(1, { record: 7 }), report(2, { record: 8, pinned: true })]
    expect(shape(held, (a, b) => a !== b)).toHaveLength(2)
    expect(clusterEvents([report(1, { record: 7 }), report(2)], NEVER)[0]?.record).toBe(7)
  })
})

describe('the date of an event', () => {
  it('is what most independent sources say whole', () => {
    const reports = [
      { edtf: '2023-09-11', evidence: evidence(1) },
      { edtf: '2023-09-11', evidence: evidence(2) },
      { edtf: '2023-09-10', evidence: evidence(3) },
      { edtf: 'XXXX-09-11', evidence: evidence(4) },
    ]
    expect(uniteDate(reports, [], null)).toMatchObject({ edtf: '2023-09-11', basis: 'article' })
  })
  const yearless = [{ edtf: 'XXXX-02-25', evidence: evidence(1) }]
  const year = (value: string) => ({ year: value, evidence: evidence(2) })
  it('takes the year of its document from another article, with both as its basis', () => {
    const date = uniteDate(yearless, [year('2016')], null)
    expect(date).toMatchObject({ edtf: '2016-02-25', basis: 'united' })
    expect(date?.evidence.map(({ articleId }) => articleId)).toEqual([1, 2])
  })
  it('stays without a year where articles disagree, or a source is older', () => {
    expect(uniteDate(yearless, [year('2016'), year('2017')], null)?.edtf).toBe('XXXX-02-25')
    expect(uniteDate(yearless, [year('2016')], '2015-06-01')?.edtf).toBe('XXXX-02-25')
    expect(uniteDate(yearless, [year('2015')], null)?.edtf).toBe('2015-02-25')
    expect(uniteDate([{ edtf: 'XXXX-02-29', evidence: evidence(1) }], [year('2015')], null)?.edtf).toBe(
      'XXXX-02-29',
    )
  })
})

describe('an event as all its sources tell it', () => {
  const record = { id: 9, type: 'event' as const, name: '' }
  const person = (id: number, name: string, role: EventTelling['participants'][number]['role']) => ({
    record: { id, type: 'person' as const, name },
    name,
    role,
  })
  const place = (id: number, name: string, kind: string) => ({
    record: { id, type: 'place' as const, name },
    name,
    kind,
  })
  const telling = (articleId: number, more: Partial<EventTelling>): EventTelling => ({
    evidence: evidence(articleId),
    eventType: 'meeting',
    status: 'reported',
    edtf: '2023-09-11',
    place: null,
    participants: [],
    organizations: [],
    objects: [],
    subject: null,
    ...more,
  })
  it('unites people, gives the role that says most, and sets contradictions side by side', () => {
    const event = uniteEvent(
      record,
      [
        telling(1, {
          participants: [person(1, 'A', 'host'), person(2, 'B', 'attendee')],
          place: place(70, 'Hà Nội', 'province'),
        }),
        telling(2, {
          participants: [person(1, 'A', 'guest'), person(3, 'C', 'attendee')],
          place: place(71, 'Đà Nẵng', 'province'),
          edtf: '2023-09-12',
        }),
      ],
      [],
    )
    expect(event.participants.map(({ name, role }) => [name, role])).toEqual([
      ['A', 'host'],
      ['B', 'attendee'],
      ['C', 'attendee'],
    ])
    expect(event.disagreements.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual(
      [
        ['date', ['2023-09-11', '2023-09-12']],
        ['place', ['Hà Nội', 'Đà Nẵng']],
        ['role', ['A: host', 'A: guest']],
      ],
    )
  })
  it('sees no contradiction between a venue and its town, nor between attending and hosting', () => {
    const event = uniteEvent(
      record,
      [
        telling(1, { participants: [person(1, 'A', 'host')], place: place(70, 'Hà Nội', 'province') }),
        telling(2, {
          participants: [person(1, 'A', 'attendee')],
          place: place(72, 'Phủ Chủ tịch', 'venue'),
          status: 'planned',
        }),
      ],
      [],
    )
    expect(event).toMatchObject({ disagreements: [], status: 'reported', independentSources: 2 })
    expect(event.places).toHaveLength(2)
  })
})
