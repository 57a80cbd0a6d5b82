import { expect, it } from 'vitest'
import { tokenize } from './tokens.ts'
import { NO_NUMBER, numberOf, numberWord } from './word-numbers.ts'

it('gives each word of a lexicon one number, and other words none', () => {
  expect(numberOf('bưởi')).toBe(NO_NUMBER)
  const number = numberWord('bưởi')
  expect(numberWord('bưởi')).toBe(number)
  expect(numberWord('cam')).not.toBe(number)
  expect(tokenize('Bưởi, quýt').map((token) => token.number)).toEqual([number, numberOf(','), NO_NUMBER])
})
