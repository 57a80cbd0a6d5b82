import { describe, expect, it } from 'vitest'
import type { IdentityAction, IdentityDecision } from './identity-decision.ts'
import { identityRulings } from './rulings.ts'

function log(...actions: IdentityAction[]): IdentityDecision[] {
  return actions.map((action, at) => ({
    id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
    groupId: `00000000-0000-4000-9000-${String(at + 1).padStart(12, '0')}`,
    action,
    note: null,
    by: { id: 1, name: 'Lan' },
    at: '2026-01-01T00:00:00.000Z',
    sequence: at + 1,
  }))
}
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const redirects = (...actions: IdentityAction[]) =>
  Object.fromEntries(identityRulings(log(...actions)).redirects)

describe('what decisions on who is who come to', () => {
  it('a merge leads where it says, same to the older id', () => {
    expect(redirects({ kind: 'merge', into: 9, from: 2 })).toEqual({ 2: 9 })
    expect(redirects({ kind: 'same', a: 9, b: 2 })).toEqual({ 9: 2 })
    expect(redirects({ kind: 'merge', into: 9, from: 2 }, { kind: 'same', a: 2, b: 5 })).toEqual({
      2: 9,
      5: 9,
    })
  })

  it('an undone merge leaves both ids as they were', () => {
    expect(redirects({ kind: 'merge', into: 9, from: 2 }, { kind: 'undo', decisions: [id(1)] })).toEqual({})
    expect(
      redirects(
        { kind: 'merge', into: 9, from: 2 },
        { kind: 'undo', decisions: [id(1)] },
        { kind: 'undo', decisions: [id(2)] },
      ),
    ).toEqual({ 2: 9 })
  })

  it('a later different holds apart what same joins round about', () => {
    const actions: IdentityAction[] = [
      { kind: 'same', a: 1, b: 2 },
      { kind: 'same', a: 2, b: 3 },
      { kind: 'different', a: 1, b: 3 },
    ]
    const rulings = identityRulings(log(...actions))
    expect(rulings.apart).toEqual([[1, 3]])
    expect(Object.fromEntries(rulings.redirects)).toEqual({ 3: 2 })
  })

  it('a split stays split, and its things stay put, until a later same', () => {
    const key = { articleId: 4, type: 'person' as const, nameKey: 'x' }
    const split: IdentityAction = { kind: 'split', record: 1, members: [key], made: 8 }
    const rulings = identityRulings(log({ kind: 'same', a: 1, b: 8 }, split))
    expect(rulings.redirects.size).toBe(0)
    expect(rulings.pins).toEqual([{ key, record: 8 }])
    expect(redirects(split, { kind: 'same', a: 1, b: 8 })).toEqual({ 8: 1 })
  })

  it('keeps the latest name and Wikidata id, and who was unsure', () => {
    const rulings = identityRulings(
      log(
        { kind: 'name', record: 1, name: 'A' },
        { kind: 'name', record: 1, name: 'B' },
        { kind: 'wikidata', record: 1, qid: 'Q42' },
        { kind: 'wikidata', record: 1, qid: null },
        { kind: 'unsure', a: 5, b: 2 },
        { kind: 'unsure', a: 7, b: 6 },
        { kind: 'different', a: 6, b: 7 },
      ),
    )
    expect(rulings.names.get(1)).toBe('B')
    expect(rulings.wikidata.size).toBe(0)
    expect(rulings.unsure).toEqual([{ a: 2, b: 5, account: 1 }])
  })
})
