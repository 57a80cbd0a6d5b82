import { describe, expect, it } from 'vitest'
import { buildReading } from '../../test/build-reading.ts'
import { DecisionLog } from '../../test/decision-log.ts'
import {
  GIFT,
  LINES,
  MEETING,
  meeting,
  office,
  only,
  read,
  SAID,
  statement,
} from '../../test/ministry-visit.ts'
import type { ClaimState } from './claim-state.ts'
import { namedEntity } from './entity-ref.ts'
import type { PortableClaim } from './portable-claim.ts'

describe('reviewArticle, who and what is which', () => {
  it('never takes one person for another, unless a person said so', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'accept' }])
    const other = read([office('Bộ trưởng', { person: 'Marc Knapper' })])
    expect(
      log
        .read(other)
        .states()
        .map(({ status, notFound }) => [status, notFound]),
    ).toEqual([
      ['proposed', false],
      ['accepted', true],
    ])
    log.decide([
      id,
      { kind: 'edit', path: { field: 'person' }, value: namedEntity('person', 'Marc Knapper') },
    ])
    expect(only(log)).toMatchObject({ id, status: 'edited', notFound: false, suggestions: [] })
  })

  it('knows an entity by a name that is its alone, whatever it is called first', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    log.decide([only(log).id, { kind: 'accept' }])
    const renamed = buildReading({
      id: 900,
      lines: LINES,
      findings: [office('Bộ trưởng', { person: 'Ông Bùi Thanh Sơn' })],
      aliases: { 'Ông Bùi Thanh Sơn': ['Bùi Thanh Sơn', 'ông Sơn'] },
    })
    expect(only(log.read(renamed))).toMatchObject({ status: 'accepted', suggestions: [] })
  })

  it('takes statements whose words contain one another as equal, of one speaker only', () => {
    const log = new DecisionLog().read(read([statement('Việt Nam coi trọng quan hệ')]))
    log.decide([only(log).id, { kind: 'accept' }])
    log.read(read([statement('Việt Nam coi trọng quan hệ và mong muốn tăng cường hợp tác')]))
    expect(only(log)).toMatchObject({ status: 'accepted', suggestions: [] })
    log.read(read([statement('Việt Nam coi trọng quan hệ', { speaker: 'Marc Knapper' })]))
    expect(log.states().map(({ status }) => status)).toEqual(['proposed', 'accepted'])
  })

  it('takes a sentence said again elsewhere as the same evidence', () => {
    const log = new DecisionLog().read(read([meeting()], [MEETING, GIFT]))
    log.decide([only(log).id, { kind: 'reject', why: 'nothing_here' }])
    const reading = read([meeting({ date: null })], [GIFT, MEETING, SAID, MEETING])
    const claim = reading.record.claims[0]
    if (claim) claim.evidence = claim.evidence.slice(1)
    expect(only(log.read(reading)).status).toBe('rejected')
  })

  it('carries a decided claim to new offsets while its words stand, and to nothing that is merely similar', () => {
    const log = new DecisionLog().read(read([meeting()]))
    log.decide([only(log).id, { kind: 'accept' }])
    const menu = { text: `Tin nóng: ${MEETING}`, noise: true }
    log.read(read([], [menu, `Tin bổ sung. ${MEETING}`]))
    expect(only(log)).toMatchObject({ notFound: true, evidence: [{ start: menu.text.length + 14 }] })
    log.read(read([], [menu, MEETING.replace('5/3', '6/3')]))
    expect(only(log)).toMatchObject({ notFound: true, evidence: [] })
  })

  it('changes nothing where page noise alone changes', () => {
    const findings = [meeting(), office('Bộ trưởng'), statement('Việt Nam coi trọng quan hệ')]
    const log = new DecisionLog().read(read(findings))
    for (const { id, shown } of log.states())
      log.decide([id, shown.type === 'event' ? { kind: 'accept' } : { kind: 'reject', why: 'nothing_here' }])
    const bare = (states: ClaimState[]) => states.map(({ localId, evidence, ...state }) => state)
    const before = bare(log.states())
    log.read(read(findings, [{ text: 'Xem thêm: tin trong ngày', noise: true }, ...LINES]))
    expect(bare(log.states())).toEqual(before)
  })
})

describe('reviewArticle, after a purge', () => {
  /** What is left of a log when a page is purged: hashes, verdicts and values, but no quoted words. */
  function purged(log: DecisionLog): DecisionLog {
    const rest = new DecisionLog()
    const bare = (claim: PortableClaim): PortableClaim =>
      claim.type === 'statement' ? { ...claim, quotes: [], words: '' } : { ...claim, quotes: [] }
    rest.log.push(
      ...log.log.map((decision) => ({ ...decision, judged: decision.judged && bare(decision.judged) })),
    )
    return rest
  }
  const words = 'Việt Nam coi trọng quan hệ'
  const decided = () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng'), meeting(), statement(words)]))
    for (const { id, shown } of log.states())
      log.decide([id, shown.type === 'office' ? { kind: 'accept' } : { kind: 'reject', why: 'wrong_value' }])
    return purged(log)
  }

  it('keeps verdicts and values, without words and without places', () => {
    const states = decided().states()
    expect(states.map(({ status }) => status).toSorted()).toEqual(['accepted', 'rejected', 'rejected'])
    expect(states.find(({ status }) => status === 'accepted')).toMatchObject({
      notFound: true,
      evidence: [],
      shown: { title: 'Bộ trưởng', quotes: [] },
    })
  })

  it('knows the same claims again by their hashes', () => {
    const log = decided().read(
      read([office('Bộ trưởng'), meeting(), statement(words)], [...LINES, 'Tin bổ sung.']),
    )
    expect(log.states().map(({ status, suggestions }) => [status, suggestions.length])).toEqual(
      expect.arrayContaining([
        ['accepted', 0],
        ['rejected', 0],
        ['rejected', 0],
      ]),
    )
  })
})
