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
  'Thứ Hai - 08/04/2019 14:05 | In bài viết',
  'Chủ Nhật - 07/04/2019 14:05',
  'Hà Nội - Thứ tư, ngày 18/09/2013',
  'Chính trị | 5/3/2020',
  '5/3/2020 - 14:00',
])('none in: %s', (text) => {
  expect(author(text)).toBeUndefined()
})

test.each<[string, string[], string[]]>([
  ['Hải Lan - Minh Thu 19/01/2025 06:32 GMT+7', ['Hải Lan', 'Minh Thu'], []],
  ['Hải Lan 12:05 20/05/2024', ['Hải Lan'], []],
  ['Hải Lan (tổng hợp) 20/05/2024 10:00', ['Hải Lan'], []],
  ['Hải Lan/VOV-Paris 20/5/2024', ['Hải Lan'], ['VOV-Paris']],
  ['(TTXVN) 20/05/2024 12:00', [], ['TTXVN']],
  ['20/05/2024 12:10 | Hải Lan', ['Hải Lan'], []],
  ['Thứ Ba, 20/5/2024 08:00 (GMT+7) Hải Lan', ['Hải Lan'], []],
  ['20/05/2024 07:30 Trần Hải Lan (từ Oslo)', ['Trần Hải Lan'], []],
  ['20/05/2024 10:00 Theo TTXVN', [], ['TTXVN']],
  ['Đối ngoại | 20/05/2024 | Hải Lan', ['Hải Lan'], []],
])('beside a date without a mark, or behind it: %s', (text, persons, agencies) => {
  expect(author(text)?.slice(1)).toEqual([persons, agencies])
})

test.each([
  'Quảng Ninh 20/05/2024 10:00',
  'Viêng Chăn, 20/05/2024 10:00',
  'Chính trị 20/05/2024 10:00',
  '20/05/2024 10:00 Facebook Twitter',
  'Cập nhật lúc 10:00, 20/05/2024 (GMT+7)',
])('no author in: %s', (text) => {
  expect(author(text)).toBeUndefined()
})
