import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('one award called two things', () => {
  const { conflicts } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh đã trao Huân chương Hữu nghị cho Đại sứ Cuba Jorge Perez nhân kết thúc nhiệm kỳ.\n\n' +
      'Tại buổi lễ, Đại sứ Jorge Perez bày tỏ vinh dự được đón nhận phần thưởng cao quý, và cảm ơn sự giúp đỡ của các cơ quan Việt Nam.\n\n' +
      'Nhân dịp này, ông cũng gặp gỡ bạn bè quốc tế và giới thiệu về Huy chương Hữu nghị mà ông vừa nhận.\n',
  )
  expect(conflicts).toEqual(['award-kind'])
})

test('two days for one event', () => {
  const { conflicts } = readTold(
    'Bộ trưởng Lê Văn Minh trao Huân chương Hữu nghị tặng Đại sứ Cuba Jorge Perez\n\n' +
      'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh đã trao Huân chương Hữu nghị cho Đại sứ Cuba Jorge Perez.\n\n' +
      'Bộ trưởng Lê Văn Minh trao Huân chương Hữu nghị cho Đại sứ Cuba Jorge Perez ngày 5/2/2024. (Ảnh: Tuấn Anh)\n',
  )
  expect(conflicts).toEqual(['event-date'])
})

test('one seat, two holders', () => {
  const seats = (second: string) =>
    readTold(
      `Sáng 20/5, Bộ trưởng Bộ Y tế Lê Văn Minh dự hội thảo. Chiều cùng ngày, ${second} Bộ Y tế Đỗ Văn Thành tiếp đoàn chuyên gia.\n`,
    ).conflicts
  expect(seats('Bộ trưởng')).toEqual(['office-holder'])
  expect(seats('nguyên Bộ trưởng')).toEqual([])
  expect(seats('Thứ trưởng')).toEqual([])
})

test('holders of two terms', () => {
  const { conflicts } = readTold(
    'Sáng 20/5, bà Lê Thị Hà, Chủ tịch Hội Hữu nghị Việt - Pháp khóa VI báo cáo. Ông Đỗ Văn Thành giữ chức Chủ tịch Hội Hữu nghị Việt - Pháp khóa VII.\n',
  )
  expect(conflicts).toEqual([])
})

test('content of another year than the publication date', () => {
  const { conflicts } = readTold(
    'Bước sang năm 2014, ba cơ quan thống nhất kế hoạch công tác. Ngày 17/2, tại Hà Nội, Bộ trưởng Lê Văn Minh đã làm việc với các cơ quan về kết quả năm 2013 và nhiệm vụ năm 2014.\n',
    '2024-05-21',
  )
  expect(conflicts).toEqual(['publication-date'])
})
