import type { NewDecision } from '@trucot/contract/articles-contract'
import type { ClaimState } from '@trucot/core/review/claim-state'
import type { Decision } from '@trucot/core/review/decision'
import { describe, expect, test } from 'vitest'
import { award, minh, office, proposed, quan } from '../claims/example-claims.ts'
import { editClaim, valueAt } from './edit-claim.ts'
import { foresee } from './foresee.ts'

const ids = ['0b0e0f4e-6c1c-4c53-8b9a-000000000001', '0b0e0f4e-6c1c-4c53-8b9a-000000000002'] as const

function decision(claimId: string, action: NewDecision['action'], id: string = ids[0]): NewDecision {
  return { id, groupId: id, claimId, readingId: 1, action }
}

function logged(made: NewDecision): Decision {
  return {
    ...made,
    articleId: 1,
    judged: null,
    by: { id: 1, name: 'An' },
    at: '2026-01-01T00:00:00Z',
    seenVersion: 1,
    sequence: 1,
  }
}

describe('what is painted before the server answers', () => {
  test('accept, reject and unsure change one claim alone', () => {
    const states = [proposed(office), proposed(award)]
    expect(foresee(states, [], [decision('office-1', { kind: 'accept' })]).map((s) => s.status)).toEqual([
      'accepted',
      'proposed',
    ])
    expect(
      foresee(states, [], [decision('event-1', { kind: 'reject', why: 'nothing_here' })])[1]?.status,
    ).toBe('rejected')
    expect(foresee(states, [], [decision('event-1', { kind: 'unsure' })])[1]).toMatchObject({
      status: 'proposed',
      unsure: true,
    })
  })

  test('an edit shows the new value and settles the suggestion on that field', () => {
    const suggestion = {
      path: { field: 'title' },
      judged: 'Bộ trưởng',
      standing: 'Bộ trưởng',
      value: 'Thứ trưởng',
    }
    const [state] = foresee(
      [proposed(office, { status: 'accepted', suggestions: [suggestion] })],
      [],
      [decision('office-1', { kind: 'edit', path: { field: 'title' }, value: 'Thứ trưởng' })],
    )
    expect(state).toMatchObject({ status: 'edited', suggestions: [], shown: { title: 'Thứ trưởng' } })
  })

  test('claims accepted at once: one that is drawn wants a second look, until it is looked at by itself', () => {
    const drawn = '0b0e0f4e-6c1c-4c53-8b9a-000000000014'
    const accept = { kind: 'accept' } as const
    const both = [
      { ...decision('office-1', accept, ids[0]), groupId: ids[0] },
      { ...decision('event-1', accept, drawn), groupId: ids[0] },
    ]
    const looks = (states: readonly ClaimState[]) => states.map(({ secondLook }) => secondLook)
    const bulk = foresee([proposed(office), proposed(award)], [], both)
    expect(looks(bulk)).toEqual([false, true])
    expect(looks(foresee(bulk, [], both))).toEqual([false, true])
    expect(looks(foresee(bulk, [], [decision('event-1', accept, ids[1])]))).toEqual([false, false])
    expect(looks(foresee([proposed(award)], [], [decision('event-1', accept, drawn)]))).toEqual([false])
  })

  test('accepting what is no longer found keeps it knowing so', () => {
    const gone = proposed(office, { status: 'accepted', accepted: true, notFound: true })
    expect(foresee([gone], [], [decision('office-1', { kind: 'accept' })])[0]).toMatchObject({
      notFound: true,
      keptNotFound: true,
    })
  })

  test('an undo leaves what the other decisions on the claim say', () => {
    const accept = decision('office-1', { kind: 'accept' }, ids[0])
    const edit = decision('office-1', { kind: 'edit', path: { field: 'title' }, value: 'Thứ trưởng' }, ids[1])
    const edited = proposed(office, {
      status: 'edited',
      shown: { ...office, title: 'Thứ trưởng' },
      decisionIds: [...ids],
    })
    const log = [logged(accept), logged(edit)]
    const undo = (decisions: string[]) => decision('', { kind: 'undo', decisions })
    expect(foresee([edited], log, [undo([ids[1]])])[0]).toMatchObject({
      status: 'accepted',
      shown: { title: 'Bộ trưởng' },
    })
    expect(foresee([edited], log, [undo([...ids])])[0]).toMatchObject({ status: 'proposed', decisionIds: [] })
  })
})

describe('editing one field of a claim', () => {
  const path = { field: 'participants', element: { type: 'person' as const, keys: quan.keys } }

  test('one participant changes, the others stay', () => {
    const edited = editClaim(award, path, { entity: quan, role: 'attendee' })
    expect(edited).toMatchObject({
      participants: [
        { entity: minh, role: 'giver' },
        { entity: quan, role: 'attendee' },
      ],
    })
  })

  test('null takes an element out, an unknown one is added', () => {
    expect(editClaim(award, path, null)).toMatchObject({ participants: [{ entity: minh, role: 'giver' }] })
    const added = editClaim({ ...award, participants: [] }, path, { entity: quan, role: 'guest' })
    expect(added).toMatchObject({ participants: [{ entity: quan, role: 'guest' }] })
  })

  test('the value at a path', () => {
    expect(valueAt(award, path)).toEqual({ entity: quan, role: 'recipient' })
    expect(valueAt(office, { field: 'title' })).toBe('Bộ trưởng')
    expect(valueAt({ ...office, organization: null }, { field: 'organization' })).toBeNull()
  })

  test('an added claim stands accepted where its words stand, and is gone when its adding is undone', () => {
    const added = { ...office, fingerprint: 'added-1', quotes: ['nguyên Bộ trưởng'] }
    const states = [
      proposed(office, { evidence: [{ start: 5, end: 9 }] }),
      proposed(award, { evidence: [{ start: 50, end: 60 }] }),
    ]
    const add = decision('added-1', { kind: 'add', claim: added })
    const foreseen = foresee(states, [], [add], () => [{ start: 20, end: 30 }])
    expect(foreseen.map(({ id }) => id)).toEqual(['office-1', 'added-1', 'event-1'])
    expect(foreseen[1]).toMatchObject({
      status: 'accepted',
      accepted: true,
      added: true,
      notFound: false,
      evidence: [{ start: 20, end: 30 }],
    })
    const undo = decision('', { kind: 'undo', decisions: [ids[0]] }, ids[1])
    expect(foresee(foreseen, [logged(add)], [undo]).map(({ id }) => id)).toEqual(['office-1', 'event-1'])
  })

  test('adding what stands there already accepts it', () => {
    const add = decision('office-1', { kind: 'add', claim: office })
    const foreseen = foresee([proposed(office)], [], [add])
    expect(foreseen.map(({ id, status, added }) => [id, status, added])).toEqual([
      ['office-1', 'accepted', false],
    ])
  })
})
