import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { MADE_UP_STEP } from '../../test/made-up-contract.ts'
import { meeting, office, only, read, statement } from '../../test/ministry-visit.ts'
import { upDecision, upRecord } from './contract-version.ts'
import { reviewArticle } from './review-article.ts'

const steps = [MADE_UP_STEP]
const raised = (log: DecisionLog) => {
  const up = (reading: DecisionLog['current']) =>
    reading && { ...reading, record: upRecord(reading.record, reading.text, 1, steps) }
  const readings = [...log.readings].map(([id, reading]) => [id, up(reading) ?? reading] as const)
  const decisions = log.log.map((decision) => upDecision(decision, 1, steps))
  const states = reviewArticle({
    current: up(log.current),
    judgedReadings: new Map(readings),
    log: decisions,
  })
  return { states, decisions }
}

describe('a made-up second version of the contract', () => {
  it('changes nothing where there is no step', () => {
    const { record, text } = read([meeting()])
    expect(upRecord(record, text, 1)).toEqual(record)
  })

  it('maps readings and decisions alike, so that what was judged is found again', () => {
    const log = new DecisionLog().read(read([meeting({ eventType: 'ceremony' })]))
    const { id } = only(log)
    log.decide([id, { kind: 'accept' }])
    expect(raised(log).states).toMatchObject([
      { id, status: 'accepted', notFound: false, suggestions: [], shown: { eventType: 'conference' } },
    ])
    log.read(read([meeting({ eventType: 'ceremony', date: null })]))
    expect(raised(log).states).toMatchObject([
      { id, status: 'accepted', suggestions: [{ path: { field: 'date' } }] },
    ])
  })

  it('keeps an edit whose value has an image, and makes a note of one that has none', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const { id } = only(log)
    log.decide([id, { kind: 'edit', path: { field: 'eventType' }, value: 'ceremony' }])
    log.decide([id, { kind: 'edit', path: { field: 'status' }, value: 'background' }])
    const { states, decisions } = raised(log)
    expect(states).toMatchObject([
      { status: 'edited', shown: { eventType: 'conference', status: 'reported' } },
    ])
    expect(decisions.map(({ action }) => action)).toMatchObject([
      { kind: 'edit', value: 'conference' },
      { kind: 'note', text: 'edit status: "background"' },
    ])
    expect(decisions.map(({ id: own, by, at, sequence }) => ({ own, by, at, sequence }))).toEqual(
      log.log.map(({ id: own, by, at, sequence }) => ({ own, by, at, sequence })),
    )
  })

  it('keeps what a judged list loses as a note beside the verdict', () => {
    const log = new DecisionLog().read(
      read([
        meeting({
          participants: [
            ['Bùi Thanh Sơn', 'host'],
            ['Lê Hoài Trung', 'witness'],
          ],
        }),
      ]),
    )
    log.decide([only(log).id, { kind: 'accept' }])
    const { states, decisions } = raised(log)
    expect(states).toMatchObject([{ status: 'accepted', shown: { participants: [{ role: 'host' }] } }])
    expect(decisions[0]?.notes?.join()).toContain('witness')
  })

  it('turns decisions on a kind of claim that is no more into notes', () => {
    const log = new DecisionLog().read(read([statement('Việt Nam coi trọng quan hệ'), office('Bộ trưởng')]))
    for (const { id } of log.states()) log.decide([id, { kind: 'accept' }])
    const { states, decisions } = raised(log)
    expect(states).toMatchObject([{ status: 'accepted', shown: { type: 'office' } }])
    expect(decisions.map(({ action }) => action.kind).toSorted()).toEqual(['accept', 'note'])
  })
})
