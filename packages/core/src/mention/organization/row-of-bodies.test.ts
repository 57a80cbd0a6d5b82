import { expect, test } from 'vitest'
import { namesIn, readParagraph } from '../../../test/one-paragraph.ts'

test.each([
  [
    'Đại diện các Bộ Ngoại giao, Quốc phòng, Công an cùng dự.',
    ['Bộ Ngoại giao', 'Bộ Quốc phòng', 'Bộ Công an'],
  ],
  ['Lãnh đạo các bộ Tài chính và Công Thương phát biểu.', ['Bộ Tài chính', 'Bộ Công Thương']],
  ['Hai Bộ Quốc phòng, Nội vụ Campuchia chủ trì.', ['Bộ Quốc phòng Campuchia', 'Bộ Nội vụ Campuchia']],
  ['Đại diện các sở Du lịch, Ngoại vụ dự.', ['Sở Du lịch', 'Sở Ngoại vụ']],
  ['Hai bộ Quốc phòng trao đổi.', []],
  ['Các bộ, ngành Ngoại giao, Công an tham gia.', []],
  ['Đại diện các sở Văn hóa, Thể thao và Du lịch dự.', []],
  ['Thượng viện và Hạ viện Mỹ đã thông qua.', ['Thượng viện', 'Hạ viện Mỹ']],
])('%s', (text, bodies) => expect(namesIn('organization', text)).toEqual(bodies))

test('each body of a row spans its own words', () => {
  const text = 'Đại diện các Bộ Ngoại giao, Quốc phòng cùng dự.'
  const spans = readParagraph(text).entities.map(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  )
  expect(spans).toEqual([['Bộ Ngoại giao'], ['Quốc phòng']])
})
