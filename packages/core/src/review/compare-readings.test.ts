import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { meeting, office, read, statement } from '../../test/ministry-visit.ts'
import { compareReadings, compareReview } from './compare-readings.ts'
import { summaryOfStates } from './summary-of-states.ts'

describe('compareReadings', () => {
  it('counts same, changed, new and gone', () => {
    const before = read([office('Bộ trưởng'), meeting(), statement('Việt Nam coi trọng quan hệ')])
    const after = read([
      office('Bộ trưởng'),
      meeting({ date: null }),
      office('Đại sứ', { person: 'Marc Knapper', quotes: ['Đại sứ Marc Knapper'] }),
    ])
    expect(compareReadings(before, after)).toEqual({ same: 1, changed: 1, new: 1, gone: 1 })
    expect(compareReadings(null, after)).toEqual({ same: 0, changed: 0, new: 3, gone: 0 })
  })
})

describe('compareReview', () => {
  it('tells what another reading would raise and whom it meets, before it is in force', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng'), meeting()]))
    for (const { id } of log.states()) log.decide([id, { kind: 'accept' }])
    const input = { current: log.current, judgedReadings: log.readings, log: log.log }
    const after = read([office('Thứ trưởng')])
    expect(compareReview(input, after)).toEqual({
      claims: { same: 0, changed: 1, new: 0, gone: 1 },
      suggestionsRaised: 1,
      decisionsMet: 2,
    })
    expect(compareReview(input, log.current)).toMatchObject({ suggestionsRaised: 0, decisionsMet: 0 })
    expect(summaryOfStates(log.read(after).states())).toEqual({
      proposed: 0,
      accepted: 2,
      rejected: 0,
      suggestions: 1,
      notFound: 1,
      secondLooks: 0,
      unsure: 0,
    })
  })

  it('counts an edit that nobody accepted as waiting', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    log.decide([log.states()[0]?.id ?? '', { kind: 'edit', path: { field: 'former' }, value: true }])
    expect(summaryOfStates(log.states())).toMatchObject({ proposed: 1, accepted: 0 })
  })
})
