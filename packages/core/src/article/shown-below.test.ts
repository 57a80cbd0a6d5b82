import { expect, test } from 'vitest'
import { readStructure } from './read-structure.ts'

const article = (line: string) =>
  readStructure({
    text:
      'Bộ trưởng Bộ Y tế tiếp Đại sứ Lào\n\nSáng 8/1/2024, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Nam tiếp Đại sứ Lào Khamphao Ernthavanh.\n\n' +
      `${line}\n\nHai bên nhất trí tăng cường hợp tác trong thời gian tới.\n\nBộ trưởng mong muốn Đại sứ tiếp tục là cầu nối.\n\nẢnh: T. Oanh\n`,
  })

test.each([
  'Hai Bộ trưởng trao đổi văn kiện',
  'Lãnh đạo hai Bộ ký kết Kế hoạch hợp tác năm 2024',
  'Đoàn đại biểu tham quan gian hàng của tỉnh',
])('a picture shows: %s', (line) => {
  const { blocks, input } = article(line)
  const block = blocks.find(({ start, end }) => input.text.slice(start, end).startsWith(line))
  expect(block?.kind).toBe('caption')
})

test.each(['Hai bên trao đổi về hợp tác y tế', 'Tăng cường trao đổi kinh nghiệm'])(
  'a heading stays one: %s',
  (line) => {
    const { blocks, input } = article(line)
    const block = blocks.find(({ start, end }) => input.text.slice(start, end).startsWith(line))
    expect(block?.kind).not.toBe('caption')
  },
)

test('a photographer of one letter and a name', () => {
  expect(article('Hai bên trao đổi về hợp tác y tế').credits.photographers).toEqual(['T. Oanh'])
})

test.each([
  'TỔNG LÃNH SỰ QUÁN VIỆT NAM TẠI OSAKA THĂM CỘNG ĐỒNG TẠI KOBE',
  'ĐẠI SỨ QUÁN VIỆT NAM TẠI PERU GẶP MẶT CỘNG ĐỒNG',
])('a mission that does something heads its report: %s', (title) => {
  const lead = 'Sáng 4/2/2024, Đại sứ Lê Văn Nam đã gặp gỡ cộng đồng người Việt. Ông trao đổi với bà con.'
  expect(
    readStructure({ text: `${title}\n\n${lead}\n\nBà con cảm ơn Đại sứ đã hỗ trợ.\n` }).title,
  ).not.toBeNull()
})
