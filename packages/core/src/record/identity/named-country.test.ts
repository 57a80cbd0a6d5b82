import { describe, expect, it, test } from 'vitest'
import { bodyIdentity, isIdentifying } from './body-identity.ts'
import { countryIn, countryName, wholeCountry } from './named-country.ts'

describe('the country that a body’s name says', () => {
  it.each([
    ['Bộ Quốc phòng Nga', 'RU'],
    ['Thượng viện Mỹ', 'US'],
    ['Bộ Ngoại Giao Đức', 'DE'],
    ['Đại sứ quán Pháp tại Việt Nam', 'FR'],
    ['Hội Hữu nghị Pháp - Việt', 'FR'],
    ['Bộ Y tế Cộng hòa Dominica', 'DO'],
    ['Chính phủ CHDC Congo', 'CD'],
    ['Đảng Nhân dân Cách mạng Lào'.normalize('NFD'), 'LA'],
  ])('%s: %s', (name, code) => expect(countryIn(name)).toBe(code))

  it.each([
    'Bộ Tư pháp',
    'Tỉnh ủy Lào Cai',
    'Viện kiểm sát nhân dân',
    'Huyện ủy Mộ Đức',
    'Huyện ủy Anh Sơn',
    'Thành ủy Mỹ Tho',
    'Quốc hội Việt Nam',
  ])('%s: none', (name) => expect(countryIn(name)).toBeNull())
})

test.each([
  ['LA', 'Lào'],
  ['RU', 'Liên bang Nga'],
  ['DO', 'Cộng hòa Dominica'],
])('%s is usually called %s', (code, name) => {
  expect(countryName(code)).toBe(name)
  expect(wholeCountry(name)).toBe(code)
})

test.each(['Đại sứ quán Nga', 'Đại sứ quán Anh tại Việt Nam', 'Đoàn Hạ viện Hoa Kỳ', 'Phái đoàn Séc'])(
  '%s is told by its country',
  (name) => expect(isIdentifying(bodyIdentity(name))).toBe(true),
)
test.each(['Vụ Pháp chế', 'Ủy ban Tư pháp', 'Viện kiểm sát', 'Ban Pháp chế'])(
  '%s is not told by its name',
  (name) => expect(isIdentifying(bodyIdentity(name))).toBe(false),
)
