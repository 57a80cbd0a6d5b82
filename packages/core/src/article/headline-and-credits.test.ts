import { expect, test } from 'vitest'
import { readArticle } from '../claim/read-article.ts'

const LEAD =
  'Sáng 12/3, tại Lima, Thứ trưởng Lê Văn Hùng đã tiếp Đại sứ Hungary Nagy Péter. Thứ trưởng khẳng định Việt Nam coi trọng hợp tác với Hungary trong mọi lĩnh vực.'
const read = (text: string) => readArticle({ text, meta: { published: '2015-03-12' } })
const kinds = (text: string) =>
  read(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`)

test('a headline in capitals over two lines is one, and names nobody whom the text does not', () => {
  const record = read(
    `THỨ TRƯỞNG LÊ VĂN HÙNG TIẾP ĐẠI SỨ HUNGARY\nĐẾN CHÀO TỪ BIỆT KẾT THÚC NHIỆM KỲ\n\n${LEAD}\n`,
  )
  expect(record.title).toBe('THỨ TRƯỞNG LÊ VĂN HÙNG TIẾP ĐẠI SỨ HUNGARY ĐẾN CHÀO TỪ BIỆT KẾT THÚC NHIỆM KỲ')
  expect(
    record.entities.filter(({ type }) => type === 'person').map(({ name }) => name.toLowerCase()),
  ).toEqual(['lê văn hùng', 'nagy péter'])
})

test('a rubric in capitals above a headline is no part of it', () => {
  const record = read(`TIN ĐỐI NGOẠI\nTHỨ TRƯỞNG LÊ VĂN HÙNG TIẾP ĐẠI SỨ HUNGARY NAGY PÉTER\n\n${LEAD}\n`)
  expect(record.title).toBe('THỨ TRƯỞNG LÊ VĂN HÙNG TIẾP ĐẠI SỨ HUNGARY NAGY PÉTER')
})

test('a headline that breaks after a word that ends none', () => {
  const record = read(`Thứ trưởng Lê Văn Hùng tiếp xúc với\nĐại sứ Hungary Nagy Péter\n\n${LEAD}\n`)
  expect(record.title).toBe('Thứ trưởng Lê Văn Hùng tiếp xúc với Đại sứ Hungary Nagy Péter')
})

test('where who signed wrote from, and the embassy that sent the report', () => {
  const text = `Thứ trưởng Lê Văn Hùng tiếp Đại sứ Hungary\n\n(Từ Hà Nội) ${LEAD}\nBùi Hải\n(Từ Budapest, Hungary)\nĐại sứ quán Việt Nam tại Hungary\n`
  const record = read(text)
  expect(record.authors).toEqual(['Bùi Hải'])
  expect(record.agencies).toEqual(['Đại sứ quán Việt Nam tại Hungary'])
  expect(record.blocks.some(({ kind }) => kind === 'noise')).toBe(false)
  expect(record.entities.some(({ name }) => name === 'Từ Hà Nội')).toBe(false)
})

test('the report right above a credit line is no caption', () => {
  const text = `Thứ trưởng Lê Văn Hùng tiếp Đại sứ Hungary\n${LEAD}\nẢnh: Thống Nhất\nNgài Nagy Péter cảm ơn Việt Nam đã dành cho ông sự đón tiếp nồng hậu trong suốt nhiệm kỳ công tác vừa qua tại đây.\nNguồn: Bộ Ngoại giao\n`
  expect(kinds(text).map((kind) => kind.split(':')[0])).toEqual([
    'title',
    'lead',
    'caption',
    'paragraph',
    'caption',
  ])
})

test('what a picture shows above its credit stays a caption', () => {
  const text = `Thứ trưởng Lê Văn Hùng tiếp Đại sứ Hungary\n${LEAD}\nThứ trưởng Lê Văn Hùng và Đại sứ Nagy Péter.\nẢnh: Thống Nhất\nNgài Nagy Péter cảm ơn Việt Nam đã dành cho ông sự đón tiếp nồng hậu trong suốt nhiệm kỳ.\n`
  expect(kinds(text)[2]).toContain('caption')
})
