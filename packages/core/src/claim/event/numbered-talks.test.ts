import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Ngày 20/5, tại Hà Nội đã diễn ra Vòng 18 đàm phán về vùng biển giữa hai nước. Trưởng đoàn Việt Nam là ông Lê Văn Minh. Trưởng đoàn Peru là bà Ana Rojas.',
  'Ngày 20/5, tại Hà Nội đã diễn ra phiên thứ ba đàm phán Hiệp định vận tải. Đoàn Việt Nam do ông Lê Văn Minh dẫn đầu. Đoàn Peru do bà Ana Rojas dẫn đầu. Vòng đàm phán trước được tổ chức tại Lima tháng 3.',
])('%s', (text) => {
  const { events, people } = readTold(`${text}\n`)
  expect(events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Lê Văn Minh leader', 'Ana Rojas leader'])
})
