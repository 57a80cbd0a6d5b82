import { expect, test } from 'vitest'
import { tokenize } from '../../../text/tokens.ts'
import { readDates } from '../read-dates.ts'

const read = (text: string): string[] =>
  readDates(tokenize(text)).map(({ rule, stated }) => `${rule} ${stated ?? '-'}`)

test.each([
  'mùng 1 Tết',
  'Sáng mùng 2 Tết',
  'ngày 28 tháng Chạp',
  'mồng 10/3 âm lịch',
  'ngày 15 tháng Giêng',
  'ngày mùng 5',
  'ngày 10/3 (âm lịch)',
])('left open: %s', (text) => {
  expect(read(text)).toEqual(['time/lunar-day -'])
})

test.each([
  ['ngày mùng 2 tháng 9 năm 1945', 'time/day 1945-09-02'],
  ['ngày 5/3', 'time/day XXXX-03-05'],
  ['mùng 8/3', 'time/day XXXX-03-08'],
])('a solar day: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})
