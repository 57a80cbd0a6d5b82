import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readOpeningSign } from './opening-sign.ts'

function sign(text: string) {
  const tokens = tokenize(text)
  const found = readOpeningSign(text, tokens, 0, tokens.length)
  return found && [text.slice(0, tokens[found.last - 1]?.end), found.agencies]
}

test.each<[string, string, string[]]>([
  ['VTV.vn - Ngày 25/2, hai bên họp.', 'VTV.vn -', ['VTV.vn']],
  ['(ĐCSVN) – Sáng nay, hội nghị khai mạc.', '(ĐCSVN) –', ['ĐCSVN']],
  ['(Dân trí) - Hai bên họp.', '(Dân trí) -', ['Dân trí']],
  ['Hà Nội (TTXVN) - Hai bên họp.', 'Hà Nội (TTXVN) -', ['TTXVN']],
  ['TTXVN (Hà Nội 25/2) - Hai bên họp.', 'TTXVN (Hà Nội 25/2) -', ['TTXVN']],
  ['(NHN) Nhân dịp năm mới, đoàn đi thăm.', '(NHN)', ['NHN']],
  ['Dân trí Đoàn đại biểu lên đường.', 'Dân trí', ['Dân trí']],
])('%s', (text, words, agencies) => {
  expect(sign(text)).toEqual([words, agencies])
})

test.each([
  'Bộ trưởng Bùi Thanh Sơn - Trưởng đoàn - phát biểu.',
  'Quan hệ Việt Nam - Lào phát triển.',
  '(Hà Nội) Hai bên họp.',
  'Dân trí được nâng cao nhờ giáo dục.',
  'Nhân dân Việt Nam - những người yêu hòa bình.',
])('none in: %s', (text) => {
  expect(sign(text)).toBeUndefined()
})
