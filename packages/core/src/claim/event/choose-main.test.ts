import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

describe('a bulletin tells something of its own in each item', () => {
  test('items that open with an asterisk', () => {
    const told = readTold(
      'Tin ngày 9-5\n* Ngày 9-5, Chủ tịch nước Trần Văn Bình tiếp Đại sứ Pháp Pierre Martin.\n' +
        '* Nhân dịp Quốc khánh Malaysia (10-5), Thủ tướng Nguyễn Văn An đã gửi điện mừng tới Thủ tướng Malaysia Ahmad Yusof.\n' +
        '* Từ ngày 11 đến 14-5, Đoàn đại biểu Đảng Cộng sản Pháp do đồng chí Luc Dubois dẫn đầu sẽ thăm Việt Nam.\n',
    )
    expect(told.events).toEqual([
      'meeting reported 2024-05-09',
      'message reported 2024-05-21',
      'visit planned 2024-05-11/2024-05-14 @Việt Nam',
    ])
  })

  test('stars within one line, nobody named', () => {
    const told = readTold(
      'Cộng đồng người Việt đón Tết\n\n★ Ngày 14-1, tại Praha, Đại sứ quán Việt Nam tại Séc tổ chức gặp mặt mừng Xuân. ' +
        '★ Cùng ngày, tại Cairo, Đại sứ quán Việt Nam tại Ai Cập cũng đã tổ chức Tết Cộng đồng. ' +
        '★ Trước đó, ngày 13-1, Tổng Lãnh sự quán Việt Nam tại Perth đã gặp mặt sinh viên.\n',
    )
    expect(told.events).toEqual([
      'ceremony reported 2024-01-14 @Praha',
      'ceremony reported 2024-01-14 @Cairo',
      'meeting reported 2024-01-13',
    ])
  })

  test('dashes before days', () => {
    const told = readTold(
      'Hoạt động đối ngoại\n\n- Ngày 9-5, Chủ tịch nước Trần Văn Bình tiếp Đại sứ Pháp Pierre Martin.\n\n' +
        '- Ngày 8-5, tại Paris, Đại sứ Lê Thị Hà gặp Thị trưởng Montreuil Patrice Bessac.\n',
    )
    expect(told.events).toEqual(['meeting reported 2024-05-09', 'meeting reported 2024-05-08 @Paris'])
  })
})

test('dashes before points of a list open no items', () => {
  const told = readTold(
    'Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin\n\nSáng 9-5, Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin.\n\n' +
      '- Đại sứ Pierre Martin từng gặp Bộ trưởng Lê Văn Minh năm 2020.\n',
  )
  expect(told.events.filter((event) => !event.includes('background'))).toEqual([
    'meeting reported 2024-05-09',
  ])
})
