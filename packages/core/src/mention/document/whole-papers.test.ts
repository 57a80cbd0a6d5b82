import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findDocuments } from './find-documents.ts'

const found = (text: string): string[] =>
  findDocuments(readStructure({ text: `Tin trong ngày\n\nSáng nay, hai bên ${text}.\n` })).map(
    ({ name }) => name,
  )

test.each([
  ['trao đổi về Luật Thi hành án hình sự, chứng thực', 'Luật Thi hành án hình sự'],
  ['nêu Luật Xử lý vi phạm hành chính và các nghị định', 'Luật Xử lý vi phạm hành chính'],
  ['ký Thỏa thuận hỗ trợ hậu cần lẫn nhau', 'Thỏa thuận hỗ trợ hậu cần lẫn nhau'],
  ['ký Chương trình hợp tác năm 2025 gồm 08 hoạt động', 'Chương trình hợp tác năm 2025'],
  ['đã ký Biên bản hội đàm', 'Biên bản hội đàm'],
  ['dẫn Quyết định số 91/QĐ-BNG ngày 5/2/2024. Ông Lê Nam vắng mặt', 'Quyết định số 91/QĐ-BNG'],
])('whole: %s', (text, name) => {
  expect(found(text)).toEqual([name])
})

test.each(['đọc lại biên bản hội đàm', 'xem Biên bản hội đàm'])('none: %s', (text) => {
  expect(found(text)).toEqual([])
})
