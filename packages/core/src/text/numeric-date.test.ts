import { describe, expect, test } from 'vitest'
import { readNumericDate } from './numeric-date.ts'
import { tokenize } from './tokens.ts'

const read = (text: string) => readNumericDate(tokenize(text), 0)

describe('readNumericDate', () => {
  test.each([
    ['25/2/2016', { day: 25, month: 2, year: 2016, separator: '/', last: 5 }],
    ['06-08-2020, 01:34', { day: 6, month: 8, year: 2020, separator: '-', last: 5 }],
    ['5-8 tại', { day: 5, month: 8, separator: '-', last: 3 }],
    ['25 / 2 / 2016', { day: 25, month: 2, year: 2016, separator: '/', last: 5 }],
    ['30.1.2023.', { day: 30, month: 1, year: 2023, separator: '.', last: 5 }],
    ['25/2/16', { day: 25, month: 2, year: 2016, separator: '/', last: 5 }],
    ['5/3/98', { day: 5, month: 3, year: 1998, separator: '/', last: 5 }],
    ['5-2014', { month: 5, year: 2014, separator: '-', last: 3 }],
    ['29/2', { day: 29, month: 2, separator: '/', last: 3 }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each(['31/2', '0-2', '36/TB', '184/193', '29/2/2023', '12-3-45', '1/2/3', '13/2014', '24 -26', '٣/٤'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )
})
