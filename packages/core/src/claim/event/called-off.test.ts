import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const PAIR = 'Thủ tướng Lê Văn Minh'

test.each([
  [
    'Chuyến thăm của Tổng thống Juan Perez tới Việt Nam, dự kiến từ ngày 25 đến 27/5, đã bị hoãn.',
    'visit planned',
  ],
  ['Ngày 20/5, Tổng thống Peru Juan Perez quyết định hoãn chuyến thăm chính thức Việt Nam.', 'visit planned'],
  ['Hội nghị Cấp cao ASEAN lần thứ 44 dự kiến khai mạc ngày 25/5 đã bị hủy do bão.', 'conference planned'],
  [`Ngày 20/5, tại Lima, ${PAIR} hội đàm với Tổng thống Peru Juan Perez.`, 'meeting reported'],
])('what was called off has not happened: %s', (sentence, event) => {
  expect(readTold(`${sentence}\n`).events.map((told) => told.split(' ').slice(0, 2).join(' '))).toEqual([
    event,
  ])
})

test.each([
  [`Tối 20/5, ${PAIR} nhận điện thoại của Tổng thống Peru Juan Perez.`, 'phone_call reported 2024-05-20', 2],
  [`Tối 20/5, ${PAIR} đã nhận cuộc gọi từ Tổng thống Peru Juan Perez.`, 'phone_call reported 2024-05-20', 2],
  [
    `Trong cuộc điện đàm tối 20/5, ${PAIR} và Tổng thống Peru Juan Perez nhất trí tăng cường hợp tác.`,
    'phone_call reported 2024-05-20',
    2,
  ],
  [
    'Chiều 20/5, chuyên cơ chở Tổng thống Peru Juan Perez và Đoàn đã hạ cánh xuống sân bay quốc tế Nội Bài.',
    'visit reported 2024-05-20',
    1,
  ],
  ['Ngày 20/5, Việt Nam và Lào ra Tuyên bố chung về quan hệ đặc biệt.', 'statement reported 2024-05-20', 0],
])('%s', (sentence, event, people) => {
  const told = readTold(`${sentence}\n`)
  expect([told.events.length, told.events[0]?.startsWith(event), told.people.length]).toEqual([
    1,
    true,
    people,
  ])
})

test('a friend who thanks in another’s name between commas gives what is given', () => {
  expect(
    readTold(
      'Ngày 20/5, Thứ trưởng Ngoại giao Lê Thị Hoa, thừa ủy quyền của Chủ tịch nước, trao Huân chương Hữu nghị tặng ông Juan Perez.\n',
    ).people,
  ).toEqual(['Lê Thị Hoa giver', 'Juan Perez recipient'])
})
