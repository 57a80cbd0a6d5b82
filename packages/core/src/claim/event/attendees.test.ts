import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('a list after the second event is of the second', () => {
  const told = readTold(
    'Sáng 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh đã tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n\n' +
      'Chiều cùng ngày, Bộ trưởng Lê Văn Minh chủ trì Hội nghị tổng kết công tác y tế.\n\n' +
      'Tham dự hội nghị có Thứ trưởng Bộ Y tế Đỗ Văn Thành.\n',
  )
  expect(told.events).toHaveLength(2)
  expect(told.people).toEqual(['Lê Văn Minh host', 'Patricia Raez guest'])
})

test('a delegation named beside a ceremony took part in it, over a semicolon too', () => {
  const told = readTold(
    'Lãnh đạo tỉnh dâng hương tại Đền Hùng\n\nSáng 20/5, đã diễn ra lễ dâng hương tại Đền Hùng nhân dịp 50 năm thành lập tỉnh.\n\n' +
      'Đoàn đại biểu do đồng chí Lê Văn Minh, Bộ trưởng Bộ Y tế; đồng chí Đỗ Văn Thành, Thứ trưởng Bộ Y tế, làm trưởng đoàn.\n',
  )
  expect(told.people).toEqual(['Lê Văn Minh leader', 'Đỗ Văn Thành leader'])
})

test('who speaks at a ceremony was there', () => {
  const told = readTold(
    'Ngày 20/5, Đại sứ quán Việt Nam tại Peru tổ chức lễ kỉ niệm 80 năm Quốc khánh.\n\n' +
      'Tới dự có Bộ trưởng Ngoại giao Peru Elmer Schialer.\n\n' +
      'Phát biểu tại buổi lễ, Đại sứ Lê Thị Hoa khẳng định quan hệ hai nước ngày càng phát triển.\n',
  )
  expect(told.events[0]).toMatch(/^ceremony reported 2024-05-20/u)
  expect(told.people).toEqual(['Elmer Schialer attendee', 'Lê Thị Hoa speaker'])
})
