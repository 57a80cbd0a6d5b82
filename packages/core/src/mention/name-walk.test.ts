import { expect, test } from 'vitest'
import { namesIn, readParagraph } from '../../test/one-paragraph.ts'

test('a picture credit names nobody in the news', () => {
  const text = 'Hai bên ký kết. (Ảnh: Thống Nhất/TTXVN) Ông Trần Văn Sơn dự.'
  expect(namesIn('person', text)).toEqual(['Trần Văn Sơn'])
  expect(namesIn('organization', text)).toEqual([])
})

test.each([
  [
    'a family name alone',
    'Tổng thống Nga Vladimir Putin phát biểu. Sau đó Putin rời Bắc Kinh.',
    ['Vladimir Putin'],
    2,
  ],
  ['a name known to everybody', 'Cuộc gặp với Trump kéo dài một giờ.', ['Trump'], 1],
])('%s is recalled', (_what, text, names, mentions) => {
  const people = readParagraph(text).entities.filter(({ type }) => type === 'person')
  expect(people.map(({ name }) => name)).toEqual(names)
  expect(people[0]?.mentions).toHaveLength(mentions)
})

test('a bare ministry in foreign company is the foreign one', () => {
  const text =
    'Bộ Ngoại giao Việt Nam thông báo: đón đoàn có Bộ trưởng Nông nghiệp Cuba Ydael Perez, Thứ trưởng Bộ Ngoại giao Jose Gomez.'
  expect(namesIn('organization', text)).toEqual(['Bộ Ngoại giao Việt Nam', 'Bộ Ngoại giao'])
})

test.each([
  ['decomposed letters', (text: string) => text.normalize('NFD')],
  ['hard spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['a foreign Đ', (text: string) => text.replaceAll('Đ', 'Ð')],
  ['old tone marks', (text: string) => text.replaceAll('ủy', 'uỷ').replaceAll('òa', 'oà')],
  ['a line break in every name', (text: string) => text.replaceAll('Bình Minh', 'Bình\nMinh')],
])('%s change nothing', (_what, spoil) => {
  const text =
    'Phó Thủ tướng Phạm Bình Minh và ông Đinh Thế Huynh, Bí thư Đảng ủy khối, thăm Cộng hòa Áo và Tỉnh ủy Hòa Bình.'
  const read = (spoilt: string) =>
    readParagraph(spoilt).entities.map(({ type, mentions }) => [type, mentions.length])
  expect(read(spoil(text))).toEqual(read(text))
})

test('what every mention points at is one of its names', () => {
  const text =
    'Hội Kiều học Việt Nam (HKH) và T.Ư Đảng đón Thủ tướng Jacinda Ardern (Gia-xin-đa A-đơn), bà Ardern, ở Phủ Chủ tịch.'
  for (const { name, aliases, mentions } of readParagraph(text).entities) {
    for (const { start, end } of mentions) expect([name, ...aliases]).toContain(text.slice(start, end))
  }
})
