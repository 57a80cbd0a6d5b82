import { expect, test } from 'vitest'
import { addDays, formatDate, isDay, isYear, weekdayOf } from './calendar.ts'

test.each<[number, number, number | undefined, boolean]>([
  [29, 2, undefined, true],
  [29, 2, 2024, true],
  [29, 2, 1900, false],
  [31, 4, undefined, false],
  [0, 5, undefined, false],
  [1, 13, undefined, false],
])('isDay(%i, %i, %s)', (day, month, year, expected) => {
  expect(isDay(day, month, year)).toBe(expected)
})

test('years that news can speak of', () => {
  expect([999, 1000, 2100, 2101].map(isYear)).toEqual([false, true, true, false])
})

test('days are counted over months, years and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
})

test('Monday is 1, Sunday 7, before 1970 too', () => {
  expect(['2024-11-25', '2024-12-01', '1945-09-02'].map(weekdayOf)).toEqual([1, 7, 7])
})

test('unknown years are XXXX', () => {
  expect([formatDate(undefined, 2, 25), formatDate(2016), formatDate(2016, 9)]).toEqual([
    'XXXX-02-25',
    '2016',
    '2016-09',
  ])
})
