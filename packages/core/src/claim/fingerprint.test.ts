import { describe, expect, it } from 'vitest'
import type { EventClaim, OfficeClaim } from './claim.ts'
import { fingerprint, fingerprintClaim, type Named } from './fingerprint.ts'

const text = 'Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Marc Knapper tại Hà Nội.'
const names: Record<string, Named> = {
  p1: { type: 'person', name: 'Bùi Thanh Sơn' },
  p2: { type: 'person', name: 'Marc Knapper' },
  l1: { type: 'place', name: 'Hà Nội' },
}
const entity = (id: string) => names[id] as Named
const office: OfficeClaim = {
  id: 'c1',
  fingerprint: '',
  confidence: 0.9,
  type: 'office',
  evidence: [{ start: 0, end: 34 }],
  person: 'p1',
  title: 'Bộ trưởng',
  organization: 'Bộ Ngoại giao',
  asOf: null,
  former: false,
}
const meeting: EventClaim = {
  id: 'c2',
  fingerprint: '',
  confidence: 0.9,
  type: 'event',
  evidence: [{ start: 0, end: text.length }],
  eventType: 'meeting',
  date: { edtf: '2022-02-11', basis: 'published', evidence: [] },
  place: 'l1',
  participants: [
    { entity: 'p1', role: 'host' },
    { entity: 'p2', role: 'guest' },
  ],
  organizations: [],
  objects: [],
  status: 'reported',
}

describe('fingerprintClaim', () => {
  it('is the same whatever ids, confidence, offsets and order', () => {
    const moved = `Menu\n${text}`
    const shift = meeting.evidence.map(({ start, end }) => ({ start: start + 5, end: end + 5 }))
    const other: EventClaim = {
      ...meeting,
      id: 'x',
      confidence: 0.1,
      evidence: shift,
      participants: meeting.participants.toReversed(),
    }
    expect(fingerprintClaim(other, moved, entity)).toBe(fingerprintClaim(meeting, text, entity))
    expect(fingerprintClaim(meeting, text, entity)).toMatch(/^[0-9a-f]{32}$/)
  })

  it('does not care how the words are encoded or toned', () => {
    const decomposed = text.normalize('NFD')
    const evidence = [{ start: 0, end: decomposed.indexOf(' tiếp'.normalize('NFD')) }]
    expect(fingerprintClaim({ ...office, evidence, title: 'bộ trưởng' }, decomposed, entity)).toBe(
      fingerprintClaim(office, text, entity),
    )
  })

  it.each<[string, Partial<OfficeClaim>]>([
    ['person', { person: 'p2' }],
    ['title', { title: 'Thứ trưởng' }],
    ['organization', { organization: null }],
    ['former', { former: true }],
    ['evidence', { evidence: [{ start: 0, end: 9 }] }],
  ])('changes with the %s', (_, change) => {
    expect(fingerprintClaim({ ...office, ...change }, text, entity)).not.toBe(
      fingerprintClaim(office, text, entity),
    )
  })

  it('takes a sentence said twice as one', () => {
    const values = {
      type: 'office',
      person: entity('p1'),
      title: 'Bộ trưởng',
      organization: null,
      former: false,
    } as const
    expect(fingerprint(values, ['Bộ trưởng Sơn', 'Bộ trưởng  Sơn'])).toBe(
      fingerprint(values, ['Bộ trưởng Sơn']),
    )
  })
})
