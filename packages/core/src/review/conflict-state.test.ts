import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { MEETING, office, read, SAID, statement } from '../../test/ministry-visit.ts'
import { conflictKey, conflictStates } from './conflict-state.ts'

const reading = read([office('Bộ trưởng'), statement('Việt Nam coi trọng quan hệ')])
const { text, record } = reading
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [first, second] = record.claims.map(({ id }) => id)
const CONFLICT = {
  kind: 'office-holder',
  claims: [first ?? '', second ?? ''],
  entities: [],
  evidence: [spanOf(MEETING), spanOf(SAID)],
}
const ABOUT_NOTHING = { ...CONFLICT, kind: 'publication-date', claims: [], evidence: [spanOf(MEETING)] }

const begun = () => new DecisionLog().read(reading)
const of = (log: DecisionLog) => conflictStates([CONFLICT, ABOUT_NOTHING], text, log.states(), log.log)
const opens = (log: DecisionLog) => of(log).map(({ open }) => open)

describe('conflicts of an article', () => {
  it('are open while a claim in question waits, and name those claims', () => {
    const log = begun()
    const ids = log.states().map(({ id }) => id)
    expect(of(log)[0]).toMatchObject({ claimIds: ids, settled: false, open: true })
    expect(opens(log)).toEqual([true, true])
    for (const id of ids) log.decide([id, { kind: 'accept' }])
    expect(opens(log)).toEqual([false, false])
  })

  it('are settled by an act that weighs the claims, and open again when it is undone', () => {
    const log = begun()
    const [keep = '', drop = ''] = log.states().map(({ id }) => id)
    const { ref } = of(log)[0] ?? { ref: { kind: '', quotes: [] } }
    const [act = ''] = log.decide(
      [keep, { kind: 'accept' }],
      [drop, { kind: 'reject', why: 'wrong_value' }],
      ['', { kind: 'settle', conflict: ref, kept: [keep] }],
    )
    expect(of(log)[0]).toMatchObject({ settled: true, open: false })
    expect(log.states().map(({ status }) => status)).toEqual(['accepted', 'rejected'])
    log.undo(act)
    expect(of(log)[0]).toMatchObject({ settled: false, open: true })
  })

  it('are settled where they are between no claims', () => {
    const log = begun()
    const { ref } = of(log)[1] ?? { ref: { kind: '', quotes: [] } }
    log.decide(['', { kind: 'settle', conflict: ref, kept: [] }])
    expect(opens(log)).toEqual([true, false])
    expect(log.states().map(({ status }) => status)).toEqual(['proposed', 'proposed'])
  })

  it('are known by their words, in whatever order and spelling', () => {
    expect(conflictKey({ kind: 'k', quotes: ['Hòa  Bình', 'b'] })).toBe(
      conflictKey({ kind: 'k', quotes: ['b', 'hoà bình'.normalize('NFD')] }),
    )
    expect(conflictKey({ kind: 'k', quotes: ['a'] })).not.toBe(conflictKey({ kind: 'l', quotes: ['a'] }))
  })
})
