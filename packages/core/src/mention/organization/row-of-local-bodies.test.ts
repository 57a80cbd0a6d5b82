import { describe, expect, test } from 'vitest'
import { namesIn } from '../../../test/one-paragraph.ts'

describe('bodies of several places, and several bodies of one', () => {
  test.each([
    [
      'UBND các tỉnh Lào Cai, Hà Giang và Điện Biên tổ chức hội nghị.',
      'UBND tỉnh Lào Cai; UBND tỉnh Hà Giang; UBND tỉnh Điện Biên',
    ],
    [
      'Lãnh đạo UBND các tỉnh, thành phố: Hải Phòng, Quảng Ninh dự.',
      'UBND thành phố Hải Phòng; UBND tỉnh Quảng Ninh',
    ],
    [
      'Sở Ngoại vụ hai tỉnh Quảng Trị và Savannakhet ký kết.',
      'Sở Ngoại vụ tỉnh Quảng Trị; Sở Ngoại vụ tỉnh Savannakhet',
    ],
    ['Hội Nông dân các tỉnh Sơn La, Lai Châu dự.', 'Hội Nông dân tỉnh Sơn La; Hội Nông dân tỉnh Lai Châu'],
    [
      'Tỉnh ủy, HĐND, UBND tỉnh Cà Mau gặp mặt kiều bào.',
      'Tỉnh ủy Cà Mau; HĐND tỉnh Cà Mau; UBND tỉnh Cà Mau',
    ],
    ['Thành ủy và UBND thành phố Huế trao quà.', 'Thành ủy Huế; UBND thành phố Huế'],
    ['Đảng ủy, UBND xã Ia Dom đón đoàn.', 'Đảng ủy xã Ia Dom; UBND xã Ia Dom'],
    [
      'Bộ Công an, UBND các tỉnh Sơn La, Điện Biên phối hợp.',
      'Bộ Công an; UBND tỉnh Sơn La; UBND tỉnh Điện Biên',
    ],
    ['Đại biểu Quốc hội các tỉnh Lào Cai, Yên Bái chất vấn.', 'Quốc hội'],
    ['Bộ Ngoại giao và các tỉnh Lào Cai, Yên Bái phối hợp.', 'Bộ Ngoại giao'],
    ['Tỉnh ủy, UBND tỉnh tổ chức gặp mặt.', ''],
  ])('%s', (sentence, bodies) => {
    expect(namesIn('organization', sentence).join('; ')).toBe(bodies)
  })

  test('the places of a row are places too', () => {
    expect(namesIn('place', 'Công an các tỉnh Nghệ An, Hà Tĩnh phối hợp.')).toEqual(['Nghệ An', 'Hà Tĩnh'])
  })
})
