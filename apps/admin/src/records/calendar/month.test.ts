import { expect, test } from 'vitest'
import { isMonth, monthAfter, monthOf, weekday } from './month.ts'

test('months go past the turn of the year, both ways', () => {
  expect(monthAfter('2016-12', 1)).toBe('2017-01')
  expect(monthAfter('2016-01', -1)).toBe('2015-12')
  expect(monthAfter('2016-06', 0)).toBe('2016-06')
})

test('only months are months', () => {
  expect(['2016-02', '2016-13', '2016-00', '16-02', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  expect(monthOf(new Date(2016, 1, 29))).toBe('2016-02')
})

test('the week begins on Monday', () => {
  expect(weekday('2016-02-25')).toBe(4)
  expect(weekday('2016-02-28')).toBe(7)
})
