import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('two visits in one sentence, each with its days', () => {
  const { events } = readTold(
    'Chủ tịch Quốc hội Trần Văn Bình thăm chính thức Indonesia từ ngày 4 đến 7/5, thăm chính thức Iran từ ngày 8 đến 10/5.\n',
  )
  expect(events).toEqual([
    'visit reported 2024-05-04/2024-05-07 @Indonesia',
    'visit reported 2024-05-08/2024-05-10 @Iran',
  ])
})

test('meetings of two hosts with one guest', () => {
  const { events, people } = readTold(
    'Chiều 20/5, Chủ tịch nước Trần Văn Bình và Chủ tịch Quốc hội Lê Văn Minh cũng có các cuộc gặp với Thủ tướng Peru Ana Rojas.\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20', 'meeting reported 2024-05-20'])
  expect(people).toEqual(['Trần Văn Bình attendee', 'Ana Rojas attendee'])
})

test('what is given on an occasion that was told far above', () => {
  const { events } = readTold(
    'Khánh thành trường học tại Quảng Trị\n\nSáng 20/5, tại Quảng Trị đã diễn ra lễ khánh thành Trường Tiểu học Tân Long.\n\n' +
      'Đến dự có Phó Chủ tịch UBND tỉnh Quảng Trị Lê Văn Minh.\n\nTrường rộng 5.000 m2. Trường có 20 phòng. Trường có sân. Trường có vườn. Trường có bếp.\n\n' +
      'Nhân dịp này, nhà trường nhận thêm sách. Ông Lê Văn Minh đã trao Bằng khen của Chủ tịch UBND tỉnh cho nhà tài trợ.\n',
  )
  expect(events).toEqual(['ceremony reported 2024-05-20 @Quảng Trị', 'award reported 2024-05-20 @Quảng Trị'])
})
