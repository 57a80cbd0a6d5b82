import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Sáng 20/5, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình tiếp nhận Thư ủy nhiệm của Đại sứ Thụy Sĩ Thomas Gass và Đại sứ Peru Patricia Raez.',
  'Sáng 20/5, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình đã tiếp nhận Quốc thư từ các Đại sứ: Thomas Gass, Đại sứ Thụy Sĩ; Patricia Raez, Đại sứ Peru.',
])('%s', (text) => {
  const { events, people } = readTold(`${text}\n`)
  expect(events).toEqual(['ceremony reported 2024-05-20 @Phủ Chủ tịch'])
  expect(people).toEqual(['Trần Văn Bình recipient', 'Thomas Gass giver', 'Patricia Raez giver'])
})

test('what follows a plan in one breath is planned', () => {
  const { events } = readTold(
    'Ngày 25/5, Thủ tướng Trần Văn Nam sẽ hội đàm với Thủ tướng Thụy Điển Ulf Karlsson; dự Diễn đàn doanh nghiệp.\n',
  )
  expect(events.every((event) => event.includes('planned 2024-05-25'))).toBe(true)
})

test('what is done after a plan of another is told as done', () => {
  const { events } = readTold(
    'Ngày 20/5, Thủ tướng Trần Văn Nam tiếp Bộ trưởng Lê Văn Minh, người sẽ thăm Lào, và hội đàm với Thủ tướng Thụy Điển Ulf Karlsson.\n',
  )
  expect(events[0]).toMatch(/^meeting reported/u)
})
