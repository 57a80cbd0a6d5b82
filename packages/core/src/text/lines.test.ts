import { expect, test } from 'vitest'
import { readLines } from './lines.ts'
import { tokenize } from './tokens.ts'

test('gives the non-blank lines without the white space around them', () => {
  const text = '\ufeff\n  Một hai \r\n\n\u00a0\nBa'
  const tokens = tokenize(text)
  const lines = readLines(text, tokens)
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Một hai', 'Ba'])
  expect(lines.map(({ blanksBefore }) => blanksBefore)).toEqual([1, 2])
  expect(lines.map(({ first, last }) => tokens.slice(first, last).map(({ key }) => key))).toEqual([
    ['một', 'hai'],
    ['ba'],
  ])
})

test('a text without words has no lines', () => {
  expect(readLines(' \n\n', tokenize(' \n\n'))).toEqual([])
})
