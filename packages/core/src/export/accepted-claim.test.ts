import { describe, expect, it } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { DecisionLog } from '../../test/decision-log.ts'
import type { ClaimState } from '../review/claim-state.ts'
import { acceptedClaim, type ClaimSource, isExported } from './accepted-claim.ts'
import { claimCsvHeader, claimCsvRow } from './claim-csv.ts'

const TEXT = 'Bộ trưởng Bùi Thanh Sơn tiếp Đại sứ Marc Knapper tại Hà Nội ngày 5/3.'
const source: ClaimSource = {
  key: 'https://tin.example/1',
  url: 'https://tin.example/1',
  title: '=Tiếp khách',
  published: '2024-03-05',
  outlet: null,
}

function decided(): { log: DecisionLog; states: ClaimState[] } {
  const reading = buildReading({
    id: 1,
    lines: [TEXT],
    findings: [
      { type: 'office', quotes: ['Bộ trưởng Bùi Thanh Sơn'], person: 'Bùi Thanh Sơn', title: 'Bộ trưởng' },
      {
        type: 'event',
        quotes: [TEXT],
        date: 'XXXX-03-05',
        place: 'Hà Nội',
        participants: [
          ['Bùi Thanh Sơn', 'host'],
          ['Marc Knapper', 'guest'],
        ],
      },
      { type: 'statement', quotes: [TEXT], speaker: 'Marc Knapper', words: 'tại Hà Nội' },
    ],
  })
  const log = new DecisionLog().read(reading)
  const ids = Object.fromEntries(log.states().map(({ id, shown }) => [shown.type, id]))
  log.decide(
    [
      ids.event as string,
      { kind: 'edit', path: { field: 'date' }, value: { edtf: '2024-03-05', basis: 'content' } },
    ],
    [ids.event as string, { kind: 'accept' }],
    [ids.office as string, { kind: 'edit', path: { field: 'organization' }, value: 'Bộ Ngoại giao' }],
    [ids.statement as string, { kind: 'reject', why: 'nothing_here' }],
  )
  return { log, states: log.states() }
}

describe('export', () => {
  it('hands out what was accepted as a whole, and nothing else', () => {
    const { states } = decided()
    expect(states.filter(isExported).map(({ shown }) => shown.type)).toEqual(['event'])
  })

  it('gives values, source, quotes with offsets, and who decided', () => {
    const { states, log } = decided()
    const state = states.find(isExported) as ClaimState
    expect(acceptedClaim(source, TEXT, state, log.log)).toMatchObject({
      id: state.id,
      type: 'event',
      status: 'edited',
      sentence: 'Bùi Thanh Sơn gặp Marc Knapper, ngày 5 tháng 3 năm 2024, tại Hà Nội.',
      values: { date: { edtf: '2024-03-05' }, participants: [{ name: 'Bùi Thanh Sơn', role: 'host' }, {}] },
      source: { key: source.key, notFound: false, evidence: [{ quote: TEXT, start: 0, end: TEXT.length }] },
      decidedBy: 'Lan',
      decidedAt: '2026-03-01T08:00:00.000Z',
    })
  })

  it('cites the quote without offsets where it stands no longer', () => {
    const { log } = decided()
    log.read(buildReading({ id: 2, lines: ['Bài đã được thay.'], findings: [] }))
    const state = log.states().find(isExported) as ClaimState
    expect(acceptedClaim(source, 'Bài đã được thay.', state, log.log).source).toMatchObject({
      notFound: true,
      evidence: [{ quote: TEXT, start: null, end: null }],
    })
  })

  it('writes rows as wide as the header, with formulas disarmed', () => {
    const { states, log } = decided()
    const row = claimCsvRow(acceptedClaim(source, TEXT, states.find(isExported) as ClaimState, log.log))
    expect(row).toContain(`"'=Tiếp khách"`)
    expect(row).toContain('Bùi Thanh Sơn (host); Marc Knapper (guest)')
    expect(row.replace(/"[^"]*"/gu, 'x').split(',')).toHaveLength(claimCsvHeader().split(',').length)
  })
})
