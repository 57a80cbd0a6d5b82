import { expect, test } from 'vitest'
import { readStructure } from '../read-structure.ts'

const TITLE = 'Đại sứ quán Việt Nam tại Ba Lan gặp mặt cộng đồng\n\n'
const END =
  'Đại sứ Lê Văn Nam chúc mừng bà con và mong cộng đồng tiếp tục đoàn kết.\n\nBà con cảm ơn Đại sứ quán đã hỗ trợ.\n'

test.each([
  'Warszawa, 05.2.2024 – Tối 4/2, Đại sứ Lê Văn Nam gặp mặt bà con người Việt tại thành phố.',
  '(Warszawa, 5/2/2024) Tối 4/2, Đại sứ Lê Văn Nam gặp mặt bà con người Việt tại thành phố.',
  'New Delhi, ngày 5/2/2024: Tối 4/2, Đại sứ Lê Văn Nam gặp mặt bà con người Việt tại thành phố.',
])('a report says where and when it was written: %s', (lead) => {
  const { published, blocks } = readStructure({ text: `${TITLE}${lead}\n\n${END}` })
  expect(published).toMatchObject({ date: '2024-02-05', basis: 'dateline' })
  expect(blocks.map(({ kind }) => kind)).toContain('dateline')
})

test.each([
  'Tại Warszawa, ngày 5/2/2024, Đại sứ Lê Văn Nam gặp mặt bà con người Việt tại thành phố.',
  'Warszawa, 4/2 – Đại sứ Lê Văn Nam gặp mặt bà con người Việt tại thành phố.',
])('a day in the sentence dates no report: %s', (lead) => {
  expect(readStructure({ text: `${TITLE}${lead}\n\n${END}` }).published).toBeNull()
})
