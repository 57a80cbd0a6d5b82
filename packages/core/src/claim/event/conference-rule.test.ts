import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('a body meets in session under its chair', () => {
  const told = readTold(
    'Quốc hội họp về công tác nhân sự\n\n' +
      'Chiều 20/5, tại Hà Nội, Quốc hội họp riêng về công tác nhân sự dưới sự điều hành của Chủ tịch Quốc hội Trần Văn Bình.\n',
  )
  expect(told.events).toEqual(['conference reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Trần Văn Bình chair'])
})

describe('talks and sessions', () => {
  test.each([
    [
      'Từ ngày 12 đến 14/5, Thứ trưởng Bộ Ngoại giao Lê Thị Hà đã thăm làm việc tại Hungary và đồng chủ trì Tham khảo chính trị lần thứ 9 với Quốc vụ khanh Hungary Tamas Kovacs.',
      ['visit reported 2024-05-12/2024-05-14 @Hungary', 'meeting reported 2024-05-12/2024-05-14 @Hungary'],
    ],
    [
      'Ngày 14/5, tại Hà Nội đã diễn ra Tham khảo chính trị cấp Thứ trưởng Ngoại giao Việt Nam - Peru lần thứ 4.',
      ['meeting reported 2024-05-14 @Hà Nội'],
    ],
    [
      'Trong hai ngày 13 và 14/5, tại Viêng Chăn đã diễn ra cuộc họp lần thứ XX Ủy ban liên hợp phân giới cắm mốc.',
      ['conference reported 2024-05-13/2024-05-14 @Viêng Chăn'],
    ],
    [
      'Từ ngày 13-15/5, tại Nairobi, Kenya đã diễn ra Phiên đàm phán thứ 6 Hiệp định CEPA giữa hai nước.',
      ['meeting reported 2024-05-13/2024-05-15 @Nairobi'],
    ],
    [
      'Ngày 15/5, Vòng đàm phán thứ ba Hiệp định thương mại tự do Việt Nam - UAE đã khai mạc tại Dubai.',
      ['meeting reported 2024-05-15 @Dubai'],
    ],
    [
      'Ngày 15/5, tại Geneva, dưới sự trung gian của Đại sứ Thụy Sĩ Hans Meier, Tổng thống Armenia Aram Petrosyan và Thủ tướng Azerbaijan Ilham Mammadov đã có vòng đàm phán trực tiếp.',
      ['meeting reported 2024-05-15 @Geneva'],
    ],
  ])('%s', (text, expected) => {
    expect(readTold(`${text}\n`).events).toEqual(expected)
  })

  test('who mediates takes no part, who chairs with somebody shares the chair', () => {
    expect(
      readTold(
        'Ngày 15/5, tại Geneva, dưới sự trung gian của Đại sứ Thụy Sĩ Hans Meier, Tổng thống Armenia Aram Petrosyan và Thủ tướng Azerbaijan Ilham Mammadov đã có vòng đàm phán trực tiếp.\n',
      ).people,
    ).toEqual(['Aram Petrosyan attendee', 'Ilham Mammadov attendee'])
    expect(
      readTold(
        'Ngày 15/5, Thứ trưởng Lê Thị Hà đồng chủ trì Tham vấn chính trị lần thứ 5 với Quốc vụ khanh Hungary Tamas Kovacs.\n',
      ).people,
    ).toEqual(['Lê Thị Hà chair', 'Tamas Kovacs chair'])
  })

  test.each([
    'Hai nước sẽ sớm nối lại đàm phán về Hiệp định thương mại.',
    'Đàm phán là con đường duy nhất để giải quyết tranh chấp.',
  ])('no talks held: %s', (text) => {
    expect(readTold(`${text}\n`).events).toEqual([])
  })
})

test('a session and who chairs it, told by another noun, is one', () => {
  const told = readTold(
    'Sáng 20/5, tại Hà Nội, diễn ra Đối thoại Chiến lược Quốc phòng Việt Nam - Nga lần thứ 7. Thượng tướng Lê Văn Minh và Thượng tướng Ivan Petrov đồng chủ trì buổi Đối thoại.\n',
  )
  expect(told.events).toEqual(['conference reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Lê Văn Minh chair', 'Ivan Petrov chair'])
})

test.each([
  'Từ ngày 8 đến 10/5, đoàn đại biểu Bộ Quốc phòng do Thứ trưởng Bộ Quốc phòng Lê Văn Minh làm trưởng đoàn tham dự và có bài phát biểu quan trọng tại Đối thoại Quốc phòng Seoul lần thứ 14.',
])('takes part and speaks: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual(['conference reported 2024-05-08/2024-05-10'])
})
