import { describe, expect, it } from 'vitest'
import { DecisionLog } from '../../test/decision-log.ts'
import { MEETING, meeting, office, only, read } from '../../test/ministry-visit.ts'
import { nameKey } from '../text/name-key.ts'
import { namedEntity } from './entity-ref.ts'

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

  it('keeps a wrong value rejected, and proposes another with the verdict beside it', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    const [rejection] = log.decide([id, { kind: 'reject', why: 'wrong_value' }])
    expect(only(log)).toMatchObject({ status: 'rejected', earlierVerdict: null })
    log.read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({
      id,
      status: 'proposed',
      shown: { title: 'Bộ trưởng' },
      earlierVerdict: { decisionId: rejection, judged: { title: 'Thứ trưởng' } },
    })
    log.read(read([]))
    expect(only(log)).toMatchObject({ id, status: 'rejected', notFound: false })
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({ id, status: 'rejected' })
  })

  it('keeps nothing where nothing is, while the quote is the same', () => {
    const log = new DecisionLog().read(read([office('Thứ trưởng')]))
    const { id } = only(log)
    log.decide([id, { kind: 'reject', why: 'nothing_here' }])
    log.read(read([office('Bộ trưởng')]))
    expect(only(log)).toMatchObject({ id, status: 'rejected' })
    log.read(read([office('Bộ trưởng', { quotes: [MEETING] })]))
    expect(only(log)).toMatchObject({ id, status: 'proposed' })
    expect(only(log).earlierVerdict?.judged).toMatchObject({ title: 'Thứ trưởng' })
  })

  it('shows unsure as undecided with a flag: it follows the machine and goes with it', () => {
    const log = new DecisionLog().read(read([office('Bộ trưởng')]))
    log.decide([only(log).id, { kind: 'accept' }])
    log.decide([only(log).id, { kind: 'unsure' }])
    expect(only(log)).toMatchObject({ status: 'proposed', unsure: true, accepted: false })
    log.read(read([office('Thứ trưởng')]))
    expect(only(log)).toMatchObject({ status: 'proposed', unsure: true, shown: { title: 'Thứ trưởng' } })
    expect(log.read(read([])).states()).toEqual([])
  })
})

describe('reviewArticle, lists', () => {
  const path = (name: string) => ({
    field: 'participants',
    element: { type: 'person' as const, keys: [nameKey(name)] },
  })
  const names = (log: DecisionLog) => {
    const { shown } = only(log)
    return shown.type === 'event'
      ? shown.participants.map(({ entity, role }) => `${entity.name} ${role}`)
      : []
  }

  it('freezes the one corrected and no other', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const knapper = { entity: namedEntity('person', 'Marc Knapper'), role: 'attendee' }
    log.decide([only(log).id, { kind: 'edit', path: path('Marc Knapper'), value: knapper }])
    expect(names(log)).toEqual(['Bùi Thanh Sơn host', 'Marc Knapper attendee'])
    log.read(
      read([
        meeting({
          participants: [
            ['Bùi Thanh Sơn', 'chair'],
            ['Marc Knapper', 'guest'],
            ['Lê Hoài Trung', 'witness'],
          ],
        }),
      ]),
    )
    expect(names(log)).toEqual(['Bùi Thanh Sơn chair', 'Marc Knapper attendee', 'Lê Hoài Trung witness'])
    expect(only(log).suggestions).toEqual([])
  })

  it('suggests for an accepted list who comes, goes and changes, one by one', () => {
    const log = new DecisionLog().read(read([meeting()]))
    log.decide([only(log).id, { kind: 'accept' }])
    log.read(
      read([
        meeting({
          participants: [
            ['Marc Knapper', 'attendee'],
            ['Lê Hoài Trung', 'witness'],
          ],
        }),
      ]),
    )
    expect(names(log).toSorted()).toEqual(['Bùi Thanh Sơn host', 'Marc Knapper guest'])
    const { suggestions } = only(log)
    expect(suggestions).toHaveLength(3)
    expect(suggestions).toContainEqual({
      path: path('Bùi Thanh Sơn'),
      judged: expect.objectContaining({ role: 'host' }),
      standing: expect.objectContaining({ role: 'host' }),
      value: null,
    })
    for (const { path: at, value } of suggestions.slice(0, 2))
      log.decide([only(log).id, { kind: 'dismiss', path: at, value }])
    expect(only(log).suggestions).toEqual(suggestions.slice(2))
  })

  it('keeps out whom a person took out, and in whom a person put in their place', () => {
    const log = new DecisionLog().read(read([meeting()]))
    const trung = { entity: namedEntity('person', 'Lê Hoài Trung'), role: 'host' }
    log.decide([only(log).id, { kind: 'edit', path: path('Bùi Thanh Sơn'), value: trung }])
    log.decide([only(log).id, { kind: 'edit', path: path('Marc Knapper'), value: null }])
    log.decide([only(log).id, { kind: 'accept' }])
    expect(names(log)).toEqual(['Lê Hoài Trung host'])
    log.read(read([meeting({ date: '2024-03-06' })]))
    expect(names(log)).toEqual(['Lê Hoài Trung host'])
    expect(only(log).suggestions.map(({ path: at }) => at.field)).toEqual(['date'])
    log.read(read([meeting({ participants: [['Lê Hoài Trung', 'host']] })]))
    expect(only(log).suggestions).toEqual([])
  })
})
