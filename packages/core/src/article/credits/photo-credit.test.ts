import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { findPhotoCredits } from './photo-credit.ts'

function credits(text: string) {
  const tokens = tokenize(text)
  return findPhotoCredits(text, tokens, 0, tokens.length).map(({ first, last, persons, agencies }) => ({
    words: text.slice(tokens[first]?.start, tokens[last - 1]?.end),
    persons,
    agencies,
  }))
}

test.each<[string, string, string[], string[]]>([
  ['Hai bên ký kết. (Ảnh: Thu Nga/TTXVN)', '(Ảnh: Thu Nga/TTXVN)', ['Thu Nga'], ['TTXVN']],
  ['Quang cảnh lễ ký. Ảnh: Thu Nga/TTXVN', 'Ảnh: Thu Nga/TTXVN', ['Thu Nga'], ['TTXVN']],
  ['Hai bên gặp nhau - Ảnh: Bộ Ngoại giao.', 'Ảnh: Bộ Ngoại giao', [], ['Bộ Ngoại giao']],
  [
    'Lễ trình thư (Ảnh: Đại sứ quán Việt Nam tại Lào) diễn ra',
    '(Ảnh: Đại sứ quán Việt Nam tại Lào)',
    [],
    ['Đại sứ quán Việt Nam tại Lào'],
  ],
  ['Lễ ký (Ảnh: moet).Tại buổi lễ', '(Ảnh: moet)', [], ['moet']],
  ['Lễ ký. (Nguồn: VOV)', '(Nguồn: VOV)', [], ['VOV']],
  [
    'Lễ ký. (Nguồn: Báo Đời sống và Pháp luật)',
    '(Nguồn: Báo Đời sống và Pháp luật)',
    [],
    ['Báo Đời sống và Pháp luật'],
  ],
  ['Lễ ký. (Nguồn: Báo Nhân Dân và TTXVN)', '(Nguồn: Báo Nhân Dân và TTXVN)', [], ['Báo Nhân Dân', 'TTXVN']],
  [
    'Lễ ký. (Ảnh: Đoàn Thu Nga/Báo Thế giới & Việt Nam)',
    '(Ảnh: Đoàn Thu Nga/Báo Thế giới & Việt Nam)',
    ['Đoàn Thu Nga'],
    ['Báo Thế giới & Việt Nam'],
  ],
  ['Lễ ký. Ảnh: Đoàn công tác cung cấp', 'Ảnh: Đoàn công tác cung cấp', [], ['Đoàn công tác']],
  ['Lễ ký (Ảnh TTXVN)', '(Ảnh TTXVN)', [], ['TTXVN']],
  ['Lễ ký (Ảnh minh họa)', '(Ảnh minh họa)', [], []],
  ['Lễ ký. Ảnh Hải Lâm.', 'Ảnh Hải Lâm', ['Hải Lâm'], []],
  ['Lễ ký. Ảnh: T.L |', 'Ảnh: T.L |', ['T.L'], []],
  ['Lễ ký - Ảnh: VOV/Thu Nga Tại buổi lễ, hai bên trao đổi.', 'Ảnh: VOV/Thu Nga', ['Thu Nga'], ['VOV']],
  ['Lễ ký. Ảnh: AFP/TTXVN Bộ trưởng Lê Nam phát biểu.', 'Ảnh: AFP/TTXVN', [], ['AFP', 'TTXVN']],
  ['Lễ ký. Ảnh: VOV Ông Lê Nam phát biểu.', 'Ảnh: VOV', [], ['VOV']],
  ['H.Lan; ảnh: T.Minh', 'ảnh: T.Minh', ['T.Minh'], []],
  ['Lễ ký. Ảnh: Hải Lan - P/v TTXVN tại Lào', 'Ảnh: Hải Lan - P/v TTXVN tại Lào', ['Hải Lan'], ['TTXVN']],
  ['Lễ ký. Ảnh tư liệu: AFP', 'Ảnh tư liệu: AFP', [], ['AFP']],
])('%s', (text, words, persons, agencies) => {
  expect(credits(text)).toEqual([{ words, persons, agencies }])
})

test.each([
  'Hai bên xem ảnh: rất đẹp',
  'Nguồn lực đối ngoại được huy động',
  'Máy bay (ảnh) bay thấp trên biển.',
  'Tin, ảnh: Hải Lan',
  'Triển lãm (ảnh, phim) mở cửa',
  'Hai bên họp. Ảnh hưởng của dịch giảm dần.',
  'Hai bên họp. Ảnh Bác Hồ được treo ở đây.',
])('none in: %s', (text) => {
  expect(credits(text)).toEqual([])
})

test.each<[string, string[], string[]]>([
  ['Kim ngạch hai nước. Đồ họa: Thu Nga/TTXVN', ['Thu Nga'], ['TTXVN']],
  ['Kim ngạch hai nước. Infographic: TTXVN', [], ['TTXVN']],
  ['(Đồ họa: Thu Nga)', ['Thu Nga'], []],
])('who drew: %s', (text, persons, agencies) => {
  expect(credits(text)).toEqual([expect.objectContaining({ persons, agencies })])
})

test('a drawing and a picture in one line', () => {
  expect(credits('Đồ họa: Thu Nga - Ảnh: TTXVN').map(({ persons, agencies }) => [persons, agencies])).toEqual(
    [
      [['Thu Nga'], []],
      [[], ['TTXVN']],
    ],
  )
})

test.each<[string, string[]]>([
  ['Ảnh do Đại sứ quán Peru cung cấp', ['Đại sứ quán Peru']],
  ['Hai bên ký kết. (Ảnh do TTXVN cung cấp)', ['TTXVN']],
])('who gave: %s', (text, agencies) => {
  expect(credits(text)).toEqual([expect.objectContaining({ persons: [], agencies })])
})

test('what pictures show is no credit', () => {
  expect(credits('Ảnh do Vệ tinh Sao Mai cung cấp cho thấy cơn bão mạnh lên.')).toEqual([])
})
