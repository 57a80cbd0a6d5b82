import { expect, test } from 'vitest'
import { holderOf } from './resolve-office.ts'
import type { KnownOffice } from './story.ts'

const office = (person: string, title: string, organization: string | null, former = false): KnownOffice => ({
  person,
  title,
  organization,
  former,
})
const known = [
  office('minh', 'Phó Thủ tướng', 'Chính phủ'),
  office('minh', 'Bộ trưởng', 'Bộ Ngoại giao'),
  office('lan', 'Bộ trưởng', 'Bộ Y tế'),
  office('radev', 'Tổng thống', 'Bulgaria'),
  office('sang', 'Chủ tịch nước', null),
  office('old', 'Tổng thống', 'Bulgaria', true),
]
const said = (title: string, organization: string | null = null, country?: string) => ({
  title,
  organization,
  former: false,
  ...(country === undefined ? {} : { country }),
})

test('an office means its holder, a shorter form the same', () => {
  expect(holderOf(said('Phó Thủ tướng'), known, [])).toBe('minh')
  expect(holderOf(said('Chủ tịch'), known, [])).toBe('sang')
  expect(holderOf(said('Tổng thống', 'Bulgaria', 'BG'), known, [])).toBe('radev')
})

test('the body decides between two holders, else who was named last', () => {
  expect(holderOf(said('Bộ trưởng', 'Bộ Y tế'), known, ['lan', 'minh'])).toBe('lan')
  expect(holderOf(said('Bộ trưởng'), known, ['minh', 'lan'])).toBe('lan')
  expect(holderOf(said('Bộ trưởng'), known, ['lan', 'minh'])).toBe('minh')
})

test('nobody where title, body or country differ', () => {
  expect(holderOf(said('Thứ trưởng'), known, [])).toBeNull()
  expect(holderOf(said('Bộ trưởng', 'Bộ Quốc phòng'), known, [])).toBeNull()
  expect(holderOf(said('Bộ trưởng', 'Bộ Ngoại giao New Zealand', 'NZ'), known, [])).toBeNull()
})

test('who is preferred comes before who was named last, and after what the words say', () => {
  const home = (held: KnownOffice) => (held.organization === 'Bộ Ngoại giao' ? 2 : 1)
  expect(holderOf(said('Bộ trưởng'), known, ['minh', 'lan'], home)).toBe('minh')
  expect(holderOf(said('Bộ trưởng', 'Bộ Y tế'), known, ['minh', 'lan'], home)).toBe('lan')
})

test('a Ngoại trưởng is the Bộ trưởng of foreign affairs of the same country', () => {
  const kenya = [...known, office('mutua', 'Bộ trưởng', 'Bộ Ngoại giao và Kiều dân Cộng hòa Kenya')]
  expect(holderOf(said('Ngoại trưởng', 'Bộ Ngoại giao Kenya', 'KE'), kenya, ['minh'])).toBe('mutua')
  expect(holderOf(said('Ngoại trưởng', 'Bộ Ngoại giao Lào', 'LA'), kenya, ['minh'])).toBeNull()
  const lao = [office('lan', 'Bộ trưởng', 'Bộ Y tế'), office('kham', 'Ngoại trưởng', 'Bộ Ngoại giao Lào')]
  expect(holderOf(said('Bộ trưởng', 'Bộ Ngoại giao Lào', 'LA'), lao, [])).toBe('kham')
  expect(holderOf(said('Bộ trưởng', 'Bộ Quốc phòng Lào', 'LA'), lao, [])).toBeNull()
})
