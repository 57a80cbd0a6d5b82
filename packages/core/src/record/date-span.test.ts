import { describe, expect, it } from 'vitest'
import { daySpan, daysBetween, monthDay, spanEdtf } from './date-span.ts'

describe('the days a date may mean', () => {
  it.each([
    ['2016-02-25', '2016-02-25', '2016-02-25'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2022-10-30/2022-11-01', '2022-10-30', '2022-11-01'],
    ['2020-XX-XX', '2020-01-01', '2020-12-31'],
  ])('%s', (edtf, first, last) => expect(daySpan(edtf)).toEqual({ first, last }))

  it.each(['XXXX-02-25', '../2020', '2023-02-30', '', '2022/2020'])('%s has none', (edtf) =>
    expect(daySpan(edtf)).toBeNull(),
  )
})

it('knows the day of the year without the year', () => {
  expect(monthDay('XXXX-02-25')).toBe('02-25')
  expect(monthDay('2016-02-25/2016-02-27')).toBe('02-25')
  expect(monthDay('2016-02')).toBeNull()
})

it('counts days and writes intervals', () => {
  expect(daysBetween('2016-02-25', '2016-03-01')).toBe(5)
  expect(spanEdtf({ first: '2016-02-25', last: '2016-02-25' })).toBe('2016-02-25')
  expect(spanEdtf({ first: '2014-02-17', last: '2020-08-05' })).toBe('2014-02-17/2020-08-05')
})
