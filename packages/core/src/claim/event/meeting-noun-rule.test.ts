import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('a speech at a reception tells the reception', () => {
  const told = readTold(
    'Chiều 20/5, tại Hà Nội, phát biểu tại buổi tiếp Đại sứ Peru tại Việt Nam Patricia Raez, Thứ trưởng Bộ Y tế Đỗ Văn Thành nhấn mạnh hợp tác y tế còn nhiều tiềm năng.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Đỗ Văn Thành host', 'Patricia Raez guest'])
})

test('what a speech points back to was said at a meeting', () => {
  const told = readTold(
    'Việt Nam sẵn sàng chia sẻ kinh nghiệm chống dịch với Peru. Đây là khẳng định của Thứ trưởng Bộ Y tế Đỗ Văn Thành, ngày 20/5, tại cuộc gặp Đại sứ Peru tại Việt Nam Patricia Raez.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20'])
})

test('welcome and talks in one breath are one meeting', () => {
  const told = readTold(
    'Sáng 20/5, Bộ trưởng Bộ Y tế Lê Văn Minh đã đón, hội đàm với Bộ trưởng Y tế Peru Cesar Vasquez.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20'])
})

test('a meeting named by its noun that takes place', () => {
  const told = readTold(
    'Cuộc hội đàm giữa Thủ tướng Nguyễn Văn An và Thủ tướng Lào Khamphet Vong diễn ra chiều 20/5 tại Viêng Chăn.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Viêng Chăn'])
  expect(told.people).toEqual(['Nguyễn Văn An attendee', 'Khamphet Vong attendee'])
})
