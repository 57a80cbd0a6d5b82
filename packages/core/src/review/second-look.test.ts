import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { office, only, read, statement } from '../../test/ministry-visit.ts'
import type { Action } from './decision.ts'
import { acceptedInBulk, isDrawn } from './second-look.ts'

const ACCEPT: Action = { kind: 'accept' }
const READING = read([office('Bộ trưởng'), statement('Việt Nam coi trọng quan hệ')])

/** Two claims, of which the next bulk accept draws the second: the twentieth line of this log. */
function aboutToDraw(): { log: DecisionLog; first: string; drawn: string } {
  const log = new DecisionLog().read(READING)
  const [first = '', drawn = ''] = log.states().map(({ id }) => id)
  log.decide(...Array.from({ length: 18 }, (): [string, Action] => ['', { kind: 'note', text: 'x' }]))
  return { log, first, drawn }
}
const looks = (log: DecisionLog) => log.states().map(({ secondLook }) => secondLook)

describe('a second look at claims accepted in bulk', () => {
  it('is drawn for one decision in twenty, by its id alone', () => {
    const tail = (index: number) => ((index * 2_654_435_761) >>> 0).toString(16).padStart(12, '0')
    const ids = Array.from({ length: 20_000 }, (_, index) => `00000000-0000-4000-8000-${tail(index)}`)
    const drawn = ids.filter(isDrawn)
    expect(drawn.length).toBeGreaterThan(800)
    expect(drawn.length).toBeLessThan(1200)
    expect(drawn.every(isDrawn)).toBe(true)
  })

  it('falls to several accepts of one act, not to one claim nor to those weighed in a conflict', () => {
    const accept = (claimId: string) => ({ claimId, action: ACCEPT })
    expect([...acceptedInBulk([accept('a'), accept('b')])]).toEqual(['a', 'b'])
    expect([...acceptedInBulk([accept('a'), accept('a')])]).toEqual([])
    const settle: Action = { kind: 'settle', conflict: { kind: 'k', quotes: [] }, kept: ['a', 'b'] }
    expect([...acceptedInBulk([accept('a'), accept('b'), { claimId: '', action: settle }])]).toEqual([])
  })

  it('leaves the claim accepted meanwhile', () => {
    const { log, first, drawn } = aboutToDraw()
    log.decide([first, ACCEPT], [drawn, ACCEPT])
    expect(looks(log)).toEqual([false, true])
    expect(log.states().map(({ status, accepted }) => [status, accepted])).toEqual([
      ['accepted', true],
      ['accepted', true],
    ])
  })

  it.each<[string, Action]>([
    ['accepting it by itself', ACCEPT],
    ['editing it', { kind: 'edit', path: { field: 'words' }, value: 'coi trọng quan hệ' }],
    ['rejecting it', { kind: 'reject', why: 'wrong_value' }],
    ['leaving it unsure', { kind: 'unsure' }],
  ])('is settled by %s, and comes back when that is undone', (_, action) => {
    const { log, first, drawn } = aboutToDraw()
    log.decide([first, ACCEPT], [drawn, ACCEPT])
    const ids = log.decide([drawn, action])
    expect(looks(log)).toEqual([false, false])
    log.undo(...ids)
    expect(looks(log)).toEqual([false, true])
  })

  it('is never settled in bulk, and goes with the bulk accept itself', () => {
    const { log, first, drawn } = aboutToDraw()
    const bulk = log.decide([first, ACCEPT], [drawn, ACCEPT])
    log.decide([first, ACCEPT], [drawn, ACCEPT])
    expect(looks(log)).toEqual([false, true])
    log.undo(...log.log.slice(-2).map(({ id }) => id))
    log.undo(...bulk)
    expect(looks(log)).toEqual([false, false])
  })

  it('is the same whatever was read in between', () => {
    const { log, first, drawn } = aboutToDraw()
    log.decide([first, ACCEPT], [drawn, ACCEPT])
    const before = log.states()
    log.read(read([office('Bộ trưởng')])).read(READING)
    expect(log.states()).toEqual(before)
  })
})

describe('a claim that is not found', () => {
  it('wants somebody until it is accepted knowing so', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    const { id } = only(log)
    log.decide([id, ACCEPT])
    log.read(read([]))
    expect(only(log)).toMatchObject({ notFound: true, keptNotFound: false })
    const [kept = ''] = log.decide([id, ACCEPT])
    expect(log.log.at(-1)?.action).toMatchObject({ kind: 'accept', notFound: true })
    expect(only(log)).toMatchObject({ status: 'accepted', notFound: true, keptNotFound: true })
    log.undo(kept)
    expect(only(log)).toMatchObject({ notFound: true, keptNotFound: false })
  })

  it('is an ordinary claim again when a reading finds it', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    const { id } = only(log)
    log.decide([id, ACCEPT])
    log.read(read([]))
    log.decide([id, ACCEPT])
    log.read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'accepted', notFound: false, keptNotFound: false })
  })
})
