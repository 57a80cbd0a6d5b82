import { expect, it } from 'vitest'
import { nameDifference } from './name-difference.ts'

it.each([
  ['Ban Đối ngoại T.Ư', 'Ban Đối ngoại Trung ương', 't ư | trung ương'],
  ['Ban Đối ngoại Trung ương', 'Ban Đối ngoại T.Ư', 't ư | trung ương'],
  ['Lý Quốc Tuấn', 'Lí Quốc Tuấn', 'lí | lý'],
  ['Bùi Thanh Sơn', 'Bùi Thanh Sơn', null],
  ['Hun Sen', 'Joe Biden', null],
])('%s and %s differ in %s', (a, b, difference) =>
  expect(nameDifference(a, b)?.normalize('NFC') ?? null).toBe(difference),
)
