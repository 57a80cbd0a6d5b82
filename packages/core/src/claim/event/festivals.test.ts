import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Sáng 20/5, tại Hà Nội, Lễ hội Hoa anh đào Nhật Bản - Hà Nội năm 2024 khai mạc với sự tham dự của Đại sứ Nhật Bản Ito Naoki.',
  'Sáng 20/5, tại Hà Nội đã diễn ra Ngày hội văn hóa Việt Nam - Nhật Bản. Đại sứ Nhật Bản Ito Naoki dự sự kiện.',
  'Sáng 20/5, tại Hà Nội đã khai mạc Tuần lễ Phim Nhật Bản. Tham dự có Đại sứ Nhật Bản Ito Naoki.',
])('%s', (text) => {
  const { events, people } = readTold(`${text}\n`)
  expect(events).toEqual(['ceremony reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Ito Naoki attendee'])
})
