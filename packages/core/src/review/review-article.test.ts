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
import { nameKey } from '../text/name-key.ts'
import type { ClaimState } from './claim-state.ts'
import { namedEntity } from './entity-ref.ts'
import type { PortableClaim } from './portable-claim.ts'
import { withFingerprint } from './portable-record.ts'

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
