import { describe, expect, it, test } from 'vitest'
import { bodiesAbroad, bodyServed, nameAbroad } from './body-abroad.ts'
import type { OfficeHolder } from './office-holder.ts'

const body = (name: string, country?: string, aliases: string[] = []) => ({
  id: name,
  type: 'organization' as const,
  name,
  aliases,
  mentions: [],
  ...(country ? { country } : {}),
})

describe('a body of another state is told with that state’s name', () => {
  it.each([
    ['by the lexicon', body('Bộ Ngoại giao', 'HR'), 'Bộ Ngoại giao Croatia'],
    [
      'by its other name',
      body('Thượng viện', 'FR', ['Thượng viện Cộng hòa Pháp']),
      'Thượng viện Cộng hòa Pháp',
    ],
    ['unless it says so itself', body('Bộ Quốc phòng Lào', 'LA'), 'Bộ Quốc phòng Lào'],
    ['unless it is at home', body('Bộ Ngoại giao', 'VN'), 'Bộ Ngoại giao'],
    ['unless nobody knows whose it is', body('Bộ Ngoại giao'), 'Bộ Ngoại giao'],
  ])('%s', (_, entity, told) => expect(nameAbroad(entity)).toBe(told))

  it('not where two bodies of the article have the one name', () => {
    const told = bodiesAbroad([body('Bộ Tư pháp', 'LA'), body('Bộ Tư pháp', 'VN')])
    expect(told('Bộ Tư pháp')).toBe('Bộ Tư pháp')
    expect(bodiesAbroad([body('Bộ Tư pháp', 'LA')])('bộ tư pháp')).toBe('Bộ Tư pháp Lào')
  })
})

const of = (country: string | null): OfficeHolder => ({ foreign: true, country, abroad: true })

test.each([
  ['Bộ Ngoại giao', 'CN', 'Bộ Ngoại giao Trung Quốc'],
  ['Quốc hội', 'LA', 'Quốc hội Lào'],
  ['Thượng viện', 'FR', 'Thượng viện Pháp'],
  ['Ban Tổ chức Trung ương', 'CU', 'Ban Tổ chức Trung ương Cuba'],
  ['Bộ Ngoại giao Việt Nam', 'LA', 'Bộ Ngoại giao Việt Nam'],
  ['Đại sứ quán', 'LA', 'Đại sứ quán'],
  ['Bộ Ngoại giao', null, 'Bộ Ngoại giao'],
])('%s served by somebody of %s is %s', (name, country, told) =>
  expect(bodyServed(name, of(country))).toBe(told),
)

it('of whoever may be Vietnamese says no country', () =>
  expect(bodyServed('Bộ Ngoại giao', { ...of('LA'), abroad: false })).toBe('Bộ Ngoại giao'))
