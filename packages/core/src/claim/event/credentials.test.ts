import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('who receives letters of credence, and then who gives them, are one ceremony', () => {
  const { events, people } = readTold(
    'Chủ tịch nước tiếp nhận Thư ủy nhiệm của ba Đại sứ\n\n' +
      'Ngày 20/5, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình đã tiếp nhận Thư ủy nhiệm của các tân Đại sứ.\n\n' +
      'Các Đại sứ trình Thư ủy nhiệm gồm: Đại sứ Peru Patricia Raez; Đại sứ Cuba Jorge Perez; Đại sứ Chile Ana Rojas.\n',
  )
  expect(events).toEqual(['ceremony reported 2024-05-20 @Phủ Chủ tịch'])
  expect(people.toSorted()).toEqual([
    'Ana Rojas giver',
    'Jorge Perez giver',
    'Patricia Raez giver',
    'Trần Văn Bình recipient',
  ])
})

test('a copy of the letter is received by a minister', () => {
  const { events, people } = readTold(
    'Ngày 20/5, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Lê Văn Minh đã nhận bản sao Thư ủy nhiệm của Đại sứ Peru Patricia Raez.\n',
  )
  expect(events).toEqual(['ceremony reported 2024-05-20 @Hà Nội'])
  expect(people.toSorted()).toEqual(['Lê Văn Minh recipient', 'Patricia Raez giver'])
})

test('an instrument of ratification handed in', () => {
  const { events, people } = readTold(
    'Ngày 20/5, tại New York, Đại sứ Lê Văn Minh đã nộp văn kiện phê chuẩn Hiệp định Biển cả lên Liên hợp quốc.\n',
  )
  expect(events).toEqual(['ceremony reported 2024-05-20 @New York'])
  expect(people).toEqual(['Lê Văn Minh giver'])
})
