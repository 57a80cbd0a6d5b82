import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readDatelineAuthor } from './dateline-author.ts'

function author(text: string) {
  const tokens = tokenize(text)
  const found = readDatelineAuthor(text, tokens, 0, tokens.length)
  return found && [text.slice(0, tokens[found.last - 1]?.end), found.byline.persons, found.byline.agencies]
}

test.each<[string, string, string[], string[]]>([
  ['Lan Hương-Thứ tư, ngày 18/09/2013 19:48', 'Lan Hương-', ['Lan Hương'], []],
  ['Ban Quốc tế-Chủ nhật, ngày 18/09/2013 19:48', 'Ban Quốc tế-', ['Ban Quốc tế'], []],
  ['Minh Hà | 5/3/2020', 'Minh Hà |', ['Minh Hà'], []],
  [
    'Tin, ảnh: Đại sứ quán Việt Nam tại Lào-Thứ sáu, ngày 5/3/2020',
    'Tin, ảnh: Đại sứ quán Việt Nam tại Lào-',
    [],
    ['Đại sứ quán Việt Nam tại Lào'],
  ],
])('%s', (text, words, persons, agencies) => {
  expect(author(text)).toEqual([words, persons, agencies])
})

test.each([
  'Thứ tư, ngày 18/09/2013',
  'Hà Nội - Thứ tư, ngày 18/09/2013',
  'Chính trị | 5/3/2020',
  '5/3/2020 - 14:00',
])('none in: %s', (text) => {
  expect(author(text)).toBeUndefined()
})
