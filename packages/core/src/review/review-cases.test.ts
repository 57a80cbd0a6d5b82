import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { GIFT, MEETING, meeting, office, only, read, SAID } from '../../test/ministry-visit.ts'
import { namedEntity } from './entity-ref.ts'
import { withFingerprint } from './portable-record.ts'

describe('reviewArticle, cases with a name', () => {
  const byTitle = (log: DecisionLog) =>
    Object.fromEntries(
      log.states().map((state) => [state.shown.type === 'event' ? state.shown.eventType : '', state.status]),
    )

  it('a rejected neighbour that shares a quote', () => {
    const neighbours = [meeting(), meeting({ eventType: 'visit', status: 'background' })]
    const log = new DecisionLog().read(read(neighbours))
    const visit = log.states().find(({ shown }) => shown.type === 'event' && shown.eventType === 'visit')
    log.decide([visit?.id ?? '', { kind: 'reject', why: 'nothing_here' }])
    expect(byTitle(log)).toEqual({ meeting: 'proposed', visit: 'rejected' })
    log.read(read([meeting({ date: '2024-03-06' })]))
    expect(byTitle(log)).toEqual({ meeting: 'proposed', visit: 'rejected' })
    log.read(read([meeting({ date: '2024-03-06' }), meeting({ eventType: 'visit', status: 'planned' })]))
    expect(byTitle(log)).toEqual({ meeting: 'proposed', visit: 'rejected' })
  })

  it('a value rejected, replaced, rejected, returned', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'reject', why: 'wrong_value' }])
    log.read(read([office('Vụ trưởng')]))
    expect(only(log)).toMatchObject({ id, status: 'proposed' })
    log.decide([id, { kind: 'reject', why: 'wrong_value' }])
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({ id, status: 'rejected' })
    log.read(read([office('Bộ trưởng')]))
    log.decide([id, { kind: 'accept' }])
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({
      id,
      status: 'accepted',
      shown: { title: 'Bộ trưởng' },
      suggestions: [],
    })
    log.decide([id, { kind: 'edit', path: { field: 'title' }, value: 'Thứ trưởng' }])
    log.decide([id, { kind: 'edit', path: { field: 'title' }, value: 'Bộ trưởng' }])
    log.read(read([office('Vụ trưởng')])).read(read([office('Thứ trưởng')]))
    expect(only(log).suggestions).toEqual([])
  })

  it('one claim coming back as two', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const { id } = only(log)
    log.decide([id, { kind: 'reject', why: 'nothing_here' }])
    log.read(read([meeting({ eventType: 'visit' }), meeting({ eventType: 'ceremony', place: null })]))
    expect(log.states().map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    log.decide([id, { kind: 'accept' }])
    expect(
      log
        .states()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual(['accepted', 'proposed'])
  })

  it('two meeting in one', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const first = only(log).id
    log.decide([first, { kind: 'reject', why: 'wrong_value' }])
    log.read(read([meeting({ quotes: [GIFT], eventType: 'award' })]))
    const award = log.states().find(({ id }) => id !== first)?.id ?? ''
    log.decide([award, { kind: 'accept' }])
    log.read(read([meeting({ quotes: [MEETING, GIFT], eventType: 'visit' })]))
    const states = log.states()
    expect(states.map(({ id, status }) => [id, status])).toEqual([
      [award, 'accepted'],
      [first, 'merged'],
    ])
    expect(states[1]?.mergedInto).toBe(award)
  })

  it('an accept undone after an edit', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const { id } = only(log)
    const accept = log.decide([id, { kind: 'accept' }])
    log.decide([
      id,
      { kind: 'edit', path: { field: 'date' }, value: { edtf: '2024-03-06', basis: 'stated' } },
    ])
    const undo = log.undo(...accept)
    log.read(read([meeting({ place: null })]))
    expect(only(log)).toMatchObject({
      status: 'edited',
      accepted: false,
      shown: { place: null, date: { edtf: '2024-03-06' } },
    })
    log.undo(undo)
    expect(only(log)).toMatchObject({
      status: 'edited',
      accepted: true,
      shown: { place: { name: 'Hà Nội' } },
    })
  })

  it('an added claim overlapping an undecided one', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const added = withFingerprint({
      type: 'office',
      fingerprint: '',
      quotes: ['Bộ trưởng Bùi Thanh Sơn'],
      person: namedEntity('person', 'Bùi Thanh Sơn'),
      title: 'Bộ trưởng',
      organization: null,
      former: false,
    })
    log.decide(['', { kind: 'add', claim: added }])
    const shown = () => log.states().map((state) => [state.status, state.added, state.machine !== null])
    expect(shown()).toEqual([
      ['proposed', false, true],
      ['accepted', true, false],
    ])
    log.read(read([office('Bộ trưởng', { quotes: [MEETING] })]))
    expect(shown()).toEqual([['accepted', true, true]])
    log.read(read([], [SAID]))
    expect(only(log)).toMatchObject({ status: 'accepted', notFound: true, evidence: [] })
    log.read(read([], [SAID, MEETING]))
    expect(only(log)).toMatchObject({ notFound: false, evidence: [{ start: SAID.length + 12 }] })
  })

  it('an undone edit under a later accept gives back the machine value, an undone accept keeps the other', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    const edit = log.decide([id, { kind: 'edit', path: { field: 'title' }, value: 'Bộ trưởng' }])
    log.decide([id, { kind: 'accept' }])
    log.undo(...edit)
    expect(only(log)).toMatchObject({ status: 'accepted', shown: { title: 'Thứ trưởng' } })
    const second = new DecisionLog().read(read([office('Bộ trưởng')]))
    const first = second.decide([only(second).id, { kind: 'accept' }])
    second.read(read([office('Vụ trưởng')]))
    second.decide([only(second).id, { kind: 'accept' }])
    second.undo(...first)
    expect(only(second)).toMatchObject({ status: 'accepted', shown: { title: 'Bộ trưởng' }, suggestions: [] })
  })

  it('undo takes back a whole act, whichever of it is named', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng'), meeting()]))
    const [one, two] = log.states().map(({ id }) => id) as [string, string]
    const [, second] = log.decide([one, { kind: 'accept' }], [two, { kind: 'reject', why: 'wrong_value' }])
    const undo = log.undo(second as string)
    expect(log.states().map(({ status }) => status)).toEqual(['proposed', 'proposed'])
    log.undo(undo)
    expect(
      log
        .states()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual(['accepted', 'rejected'])
  })
})

describe('reviewArticle, what arbitrary histories brought to light', () => {
  const added = (title: string, quote: string) =>
    withFingerprint({
      type: 'office',
      fingerprint: '',
      quotes: [quote],
      person: namedEntity('person', 'Bùi Thanh Sơn'),
      title,
      organization: null,
      former: false,
    })

  it('keeps the id that was given first, though all is undone and another was given and undone since', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    log.undo(...log.decide([id, { kind: 'accept' }]))
    log.read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({ id, status: 'proposed' })
    const same = added('Bộ trưởng', 'Bộ trưởng Bùi Thanh Sơn')
    log.undo(...log.decide(['', { kind: 'add', claim: same }]))
    expect(only(log)).toMatchObject({ id, status: 'proposed' })
  })

  it('looks for an added claim by its own words, not by those of a claim that joined it once', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng', { quotes: [MEETING] })]))
    log.decide(['', { kind: 'add', claim: added('Bộ trưởng', SAID) }])
    log.decide([only(log).id, { kind: 'accept' }])
    expect(only(log)).toMatchObject({ added: true, notFound: false })
    log.read(read([], [MEETING]))
    expect(only(log)).toMatchObject({ added: true, notFound: true, evidence: [] })
  })

  it('aligns a claim by its latest decision, not by an earlier one, unless that is undone', () => {
    const log = new DecisionLog().read(read([meeting({ quotes: [MEETING] })]))
    const { id } = only(log)
    log.decide([id, { kind: 'accept' }])
    log.read(read([meeting({ quotes: [MEETING, GIFT] })]))
    const later = log.decide([id, { kind: 'edit', path: { field: 'status' }, value: 'planned' }])
    log.read(read([meeting({ quotes: [GIFT] })]))
    expect(only(log)).toMatchObject({ id, status: 'edited', notFound: false })
    log.undo(...later)
    expect(log.states().map(({ status, notFound }) => [status, notFound])).toEqual([
      ['proposed', false],
      ['accepted', true],
    ])
  })

  it('takes each rejected value back by itself', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    const title = (value: string) => log.decide([id, { kind: 'edit', path: { field: 'title' }, value }])
    title('Vụ trưởng')
    log.decide([id, { kind: 'reject', why: 'wrong_value' }])
    title('Thứ trưởng')
    log.decide([id, { kind: 'reject', why: 'wrong_value' }])
    log.read(read([office('Vụ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'rejected' })
  })

  it('says that nothing is there of a claim that is gone already, and means it when it comes back', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const { id } = only(log)
    log.decide([id, { kind: 'accept' }])
    log.read(read([]))
    log.decide([id, { kind: 'reject', why: 'nothing_here' }])
    log.read(read([meeting({ date: null }), meeting({ eventType: 'visit', place: null })]))
    expect(log.states().map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  it('says that nothing is in words that another sentence says first by now', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'reject', why: 'nothing_here' }])
    const earlier = 'Chủ nhà là Bộ trưởng Bùi Thanh Sơn, theo lịch công bố từ tuần trước.'
    log.read(read([office('Thứ trưởng')], [earlier, GIFT, MEETING]))
    expect(only(log)).toMatchObject({ id, status: 'rejected' })
  })
})
