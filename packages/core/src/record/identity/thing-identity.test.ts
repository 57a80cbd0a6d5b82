import { describe, expect, it } from 'vitest'
import { bodyIdentity, isIdentifying } from './body-identity.ts'
import { AT_HOME } from './office-holder.ts'
import { officeIdentity } from './office-identity.ts'
import { conferenceBlock, ordinalNumber, organizationBlock, placeBlock } from './thing-identity.ts'

describe('one body', () => {
  it.each([
    ['Ban Đối ngoại T.Ư', 'Ban Đối ngoại Trung ương Đảng'],
    ['T.Ư Đảng', 'Ban Chấp hành Trung ương Đảng'],
    ['Bộ Ngoại giao Việt Nam', 'Bộ Ngoại giao'],
    ['Bộ GD&ĐT', 'Bộ Giáo dục và Đào tạo'],
    ['Ủy ban Đối ngoại Quốc hội', 'Ủy ban Đối ngoại của Quốc hội'],
    ['Liên bang Nga', 'Nga'],
    ['CHDCND Lào', 'Lào'],
    ['Bộ Ngoại giao Cộng hòa Croatia', 'Bộ Ngoại giao Croatia'],
    ['Bộ Quốc phòng Hợp chúng quốc Hoa Kỳ', 'Bộ Quốc phòng Mỹ'],
    ['Bộ Y tế CHDCND Lào', 'Bộ Y tế Lào'],
  ])('%s is %s', (one, other) => expect(bodyIdentity(one)).toBe(bodyIdentity(other)))

  it.each([
    ['Bộ Ngoại giao', 'Bộ Ngoại giao Lào'],
    ['Ban Đối ngoại Trung ương', 'Ủy ban Đối ngoại của Quốc hội'],
    ['Quốc hội', 'Quốc hội Hoa Kỳ'],
    ['Bộ Y tế Cộng hòa Dominica', 'Bộ Y tế Dominica'],
    ['Bộ Y tế Cộng hòa Congo', 'Bộ Y tế Cộng hòa Dân chủ Congo'],
    ['Sở Ngoại vụ Quảng Ninh', 'Sở Ngoại vụ Quảng Trị'],
  ])('%s is not %s', (one, other) => expect(bodyIdentity(one)).not.toBe(bodyIdentity(other)))

  it.each([
    'Bộ Ngoại giao',
    'Ban Đối ngoại T.Ư',
    'Sở Ngoại vụ Quảng Ninh',
    'UNESCO',
    'Đại sứ quán Hoa Kỳ tại Việt Nam',
  ])('%s is told by its name', (name) => expect(isIdentifying(bodyIdentity(name))).toBe(true))
  it.each([
    'Thượng viện',
    'Sở Ngoại vụ',
    'Vụ Tổ chức Cán bộ',
    'Ủy ban nhân dân tỉnh',
    'Văn phòng',
    'Ban Thường vụ',
  ])('%s is not', (name) => expect(organizationBlock({ name })).toBeNull())
  it('a unit is told by its parent', () =>
    expect(organizationBlock({ name: 'Vụ Tổ chức Cán bộ', parent: 'Bộ Ngoại giao' })).toBe(
      bodyIdentity('Vụ Tổ chức Cán bộ Bộ Ngoại giao'),
    ))
})

describe('one office', () => {
  it.each([
    ['Phó Thủ tướng', null, 'Phó Thủ tướng', 'Chính phủ'],
    ['Chủ tịch Quốc hội', null, 'Chủ tịch', 'Quốc hội'],
    ['Ngoại trưởng', 'Bộ Ngoại giao', 'Bộ trưởng', 'Bộ Ngoại giao'],
    ['Tổng Bí thư', 'Đảng Cộng sản Việt Nam', 'Tổng Bí thư', null],
  ])('%s %s is %s %s', (title, body, sameTitle, sameBody) => {
    const office = officeIdentity(title, body, AT_HOME)
    expect(office.block).not.toBeNull()
    expect(office.block).toBe(officeIdentity(sameTitle, sameBody, AT_HOME).block)
  })

  it('of another country is none of Vietnam’s', () => {
    const china = { foreign: true, country: 'CN', abroad: true }
    expect(officeIdentity('Tổng Bí thư', null, china).block).not.toBe(
      officeIdentity('Tổng Bí thư', null, AT_HOME).block,
    )
    expect(officeIdentity('Thủ tướng', null, { foreign: true, country: null, abroad: true }).block).toBeNull()
    expect(
      officeIdentity('Thủ tướng', 'Chính phủ Lào', { foreign: true, country: 'LA', abroad: true }).block,
    ).toBe(officeIdentity('Thủ tướng', 'Lào', { foreign: true, country: null, abroad: true }).block)
  })

  it.each([
    ['Bộ trưởng', 'Bộ Ngoại giao'],
    ['Trưởng ban', 'Ban Tổ chức Trung ương'],
    ['Chủ tịch', 'Quốc hội'],
  ])('%s of %s is left open where a foreigner holds it and no country is known', (title, body) => {
    const stranger = { foreign: true, country: null, abroad: true }
    expect(officeIdentity(title, body, stranger).block).toBeNull()
    expect(officeIdentity(title, `${body} Lào`, stranger).block).not.toBeNull()
    expect(officeIdentity(title, body, AT_HOME).block).not.toBeNull()
  })

  it('has one seat, several, or many', () => {
    expect(officeIdentity('Trưởng ban', 'Ban Đối ngoại Trung ương', AT_HOME).single).toBe(true)
    expect(officeIdentity('Phó Trưởng ban', 'Ban Đối ngoại Trung ương', AT_HOME).single).toBe(false)
    expect(officeIdentity('Ủy viên', 'Bộ Chính trị', AT_HOME).many).toBe(true)
  })
})

describe('places and gatherings', () => {
  it('knows a place with and without what it is', () => {
    expect(placeBlock({ name: 'tỉnh Hà Giang' })).toBe(placeBlock({ name: 'Hà Giang' }))
    expect(placeBlock({ name: 'TPHCM' })).toBe(placeBlock({ name: 'Thành phố Hồ Chí Minh' }))
    expect(placeBlock({ name: 'trụ sở' })).toBeNull()
  })
  it.each([
    [
      { name: 'Đại hội XIII của Đảng', ordinal: 'XIII' },
      { name: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', ordinal: 'XIII' },
    ],
    [
      { name: 'Hội nghị cấp cao ASEAN lần thứ 37', ordinal: '37' },
      { name: 'Hội nghị Cấp cao ASEAN 37', ordinal: '37' },
    ],
  ])('%o is %o', (one, other) => expect(conferenceBlock(one)).toBe(conferenceBlock(other)))
  it('tells one congress from the next, and a series from a gathering', () => {
    expect(conferenceBlock({ name: 'Đại hội XII của Đảng', ordinal: 'XII' })).not.toBe(
      conferenceBlock({ name: 'Đại hội XIII của Đảng', ordinal: 'XIII' }),
    )
    expect(conferenceBlock({ name: 'Hội nghị Ngoại giao' })).toBeNull()
  })
  it('reads Roman numbers', () =>
    expect(['XIII', '132', 'IX', 'abc'].map(ordinalNumber)).toEqual([13, 132, 9, null]))
})
