import { describe, expect, it } from 'vitest'
import { meeting, office, read } from '../../test/ministry-visit.ts'
import type { Action } from './decision.ts'
import { namedEntity } from './entity-ref.ts'
import type { PortableClaim } from './portable-claim.ts'
import { placedClaims } from './portable-record.ts'
import { validateAction } from './validate-action.ts'

const { record, text } = read([meeting(), office('Bộ trưởng')])
const claims = placedClaims(record, text).map(({ claim }) => claim)
const claim = (type: PortableClaim['type']) => claims.find((one) => one.type === type) as PortableClaim
const edit = (field: string, value: unknown, keys?: string[]) =>
  ({
    kind: 'edit',
    path: { field, ...(keys ? { element: { type: 'person', keys } } : {}) },
    value,
  }) as Action
const knapper = { entity: namedEntity('person', 'Marc Knapper'), role: 'guest' }

describe('validateAction', () => {
  it.each<[string, Action]>([
    ['a scalar', edit('eventType', 'visit')],
    ['nothing where nothing may be', edit('place', null)],
    ['a date', edit('date', { edtf: 'XXXX-02-25', basis: 'stated' })],
    ['a list element', edit('participants', knapper, ['marc knapper'])],
    ['an element taken out', edit('participants', null, ['marc knapper'])],
    ['an accept', { kind: 'accept' }],
  ])('lets %s pass', (_, action) => {
    expect(validateAction(action, claim('event'))).toEqual({ ok: true })
  })

  it.each<[string, Action]>([
    ['unknown_field', edit('colour', 'red')],
    ['unknown_field', edit('toString', 'red')],
    ['unknown_field', edit('title', 'Bộ trưởng')],
    ['identity_field', edit('fingerprint', 'f')],
    ['identity_field', edit('quotes', [])],
    ['wrong_value', edit('eventType', 'party')],
    ['wrong_value', edit('status', null)],
    ['wrong_value', edit('date', '2024')],
    ['wrong_value', edit('date', { edtf: 'hôm qua', basis: 'stated' })],
    ['wrong_value', edit('date', { edtf: '2023-02-30', basis: 'stated' })],
    ['wrong_value', edit('participants', { entity: knapper.entity, role: 'boss' }, ['marc knapper'])],
    ['element_needed', edit('participants', [knapper])],
    ['element_unnamed', edit('participants', knapper, [])],
    ['no_list', edit('place', null, ['hà nội'])],
  ])('refuses with %s', (reason, action) => {
    expect(validateAction(action, claim('event'))).toMatchObject({ ok: false, reason })
  })

  it('refuses to decide on no claim', () => {
    expect(validateAction({ kind: 'accept' }, null)).toMatchObject({ ok: false, reason: 'no_claim' })
  })

  it('asks an added event for a date that is one', () => {
    const event = claim('event')
    if (event.type !== 'event') throw new Error('no event was read')
    const add = (edtf: string): Action => ({
      kind: 'add',
      claim: { ...event, date: { edtf, basis: 'stated' } },
    })
    expect(validateAction(add('2024-13'), null)).toMatchObject({ ok: false, reason: 'wrong_value' })
    expect(validateAction(add('2024-03-12'), null)).toEqual({ ok: true })
  })

  it('asks an added claim for words that stand in the text', () => {
    const add = (quotes: string[]): Action => ({ kind: 'add', claim: { ...claim('office'), quotes } })
    const stands = (quote: string) => text.includes(quote)
    expect(validateAction(add(['Bộ trưởng Bùi Thanh Sơn']), null, stands)).toEqual({ ok: true })
    expect(validateAction(add([]), null, stands)).toMatchObject({ reason: 'no_quote' })
    expect(validateAction(add(['Thủ tướng']), null, stands)).toMatchObject({ reason: 'quote_not_in_text' })
  })
})
