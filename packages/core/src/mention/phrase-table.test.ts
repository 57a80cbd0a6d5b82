import { expect, test } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { phraseAt, phraseList, phraseTable } from './phrase-table.ts'

test('the longest phrase wins', () => {
  const table = phraseTable([
    ['hội nghị', 'short'],
    ['hội nghị cấp cao', 'long'],
  ])
  expect(phraseAt(table, tokenize('Hội nghị Cấp cao ASEAN'), 0)).toEqual({ value: 'long', first: 0, last: 4 })
  expect(phraseAt(table, tokenize('Hội nghị ASEAN'), 0)).toEqual({ value: 'short', first: 0, last: 2 })
})

test('spelling variants meet, a break of one line is no obstacle, an empty line is', () => {
  const table = phraseList('thỏa thuận, uỷ nhiệm')
  expect(phraseAt(table, tokenize('thoả\nthuận'), 0)?.last).toBe(2)
  expect(phraseAt(table, tokenize('Ủy nhiệm'), 0)?.value).toBe('uỷ nhiệm')
  expect(phraseAt(table, tokenize('thỏa\n\nthuận'), 0)).toBeNull()
  expect(phraseAt(table, tokenize('thỏa'), 0)).toBeNull()
})
