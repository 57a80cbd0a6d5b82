import { describe, expect, it } from 'vitest'
import { buildReading, type Finding } from '../../test/build-reading.ts'
import { DecisionLog } from '../../test/decision-log.ts'
import type { ClaimState } from './claim-state.ts'

const MEETING = 'Chiều 5/3, Bộ trưởng Bùi Thanh Sơn tiếp Đại sứ Marc Knapper tại Hà Nội.'
const GIFT = 'Hai bên trao đổi quà lưu niệm trước sự chứng kiến của ông Lê Hoài Trung.'
const LINES = [MEETING, GIFT]
const office = (title: string, more: Partial<Finding> = {}) =>
  ({
    type: 'office',
    quotes: ['Bộ trưởng Bùi Thanh Sơn'],
    person: 'Bùi Thanh Sơn',
    title,
    ...more,
  }) as Finding
const meeting = (more: Partial<Finding> = {}) =>
  ({
    type: 'event',
    quotes: [MEETING],
    date: '2024-03-05',
    place: 'Hà Nội',
    participants: [
      ['Bùi Thanh Sơn', 'host'],
      ['Marc Knapper', 'guest'],
    ],
    ...more,
  }) as Finding

let ids = 0
const read = (findings: Finding[], lines: Parameters<typeof buildReading>[0]['lines'] = LINES) =>
  buildReading({ id: ++ids, firstId: ids * 10, lines, findings })
const only = (log: DecisionLog): ClaimState => {
  const states = log.states()
  expect(states).toHaveLength(1)
  return states[0] as ClaimState
}

describe('reviewArticle, the table', () => {
  it('proposes what nobody decided, takes a new value, and retires what is gone', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'proposed', shown: { title: 'Bộ trưởng' }, suggestions: [] })
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'proposed', shown: { title: 'Thứ trưởng' } })
    expect(log.read(read([])).states()).toEqual([])
  })

  it('keeps what was accepted, suggests what differs, marks what is gone', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'accept' }])
    expect(only(log)).toMatchObject({ id, status: 'accepted', accepted: true, suggestions: [] })
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({
      id,
      status: 'accepted',
      shown: { title: 'Bộ trưởng' },
      suggestions: [
        { path: { field: 'title' }, judged: 'Bộ trưởng', standing: 'Bộ trưởng', value: 'Thứ trưởng' },
      ],
    })
    log.read(read([]))
    expect(only(log)).toMatchObject({ id, status: 'accepted', notFound: true, machine: null })
    expect(only(log).evidence).toEqual([{ start: 11, end: 34 }])
  })

  it('keeps a value edited, without suggesting it or what the edit replaced', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'edit', path: { field: 'title' }, value: 'Bộ trưởng' }])
    expect(only(log)).toMatchObject({
      status: 'edited',
      accepted: false,
      suggestions: [],
      shown: { title: 'Bộ trưởng' },
    })
    log.read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'edited', suggestions: [] })
    log.read(read([office('Vụ trưởng')]))
    expect(only(log).suggestions).toHaveLength(1)
    expect(only(log).shown).toMatchObject({ title: 'Bộ trưởng' })
    log.decide([id, { kind: 'dismiss', path: { field: 'title' }, value: 'Vụ trưởng' }])
    expect(only(log).suggestions).toEqual([])
    expect(
      log
        .read(read([office('Thứ trưởng')]))
        .read(read([office('Vụ trưởng')]))
        .states()[0]?.suggestions,
    ).toEqual([])
  })
})
