import { describe, expect, test } from 'vitest'
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

describe('who else was there', () => {
  test('at the other end of an online meeting', () => {
    const told = readTold(
      'Ngày 15/5, tại Hà Nội, Phó Chủ tịch Quốc hội Lê Thị Hoa hội đàm trực tuyến với Chủ tịch Hạ viện Chile Rodrigo Vega.\n\n' +
        'Tham dự phía Việt Nam có Thứ trưởng Trần Văn Bình; ở đầu cầu Santiago có Phó Chủ tịch Hạ viện Chile, bà Paula Soto và Đại sứ Việt Nam tại Chile Đỗ Văn Thành.\n',
    )
    expect(told.people.slice(2)).toEqual([
      'Trần Văn Bình attendee',
      'Paula Soto attendee',
      'Đỗ Văn Thành attendee',
    ])
  })

  test('who travels with a delegation was on its visit, not at its meetings', () => {
    const { events, people } = readTold(
      'Từ ngày 12 đến 14/5, Thứ trưởng Lê Thị Hà đã thăm làm việc tại Hungary và đồng chủ trì Tham khảo chính trị lần thứ 9 với Quốc vụ khanh Hungary Tamas Kovacs.\n\n' +
        'Cùng tham gia đoàn có Vụ trưởng Vụ Châu Âu Trần Văn Bình.\n',
    )
    expect(events).toHaveLength(2)
    expect(people).toEqual(['Lê Thị Hà guest', 'Trần Văn Bình attendee'])
  })

  test.each([
    ['Đáp từ, Đại sứ Pháp Pierre Martin bày tỏ vinh dự.', 'Pierre Martin speaker'],
    ['Thay mặt sứ quán, Tham tán Lê Văn Minh thông báo tình hình trong nước.', 'Lê Văn Minh speaker'],
    ['Phát biểu chúc Tết, Đại sứ Lê Thị Hà biểu dương bà con.', 'Lê Thị Hà speaker'],
    ['Đại sứ Lê Thị Hà đọc diễn văn chào mừng.', 'Lê Thị Hà speaker'],
    ['Trong diễn văn khai mạc, Đại sứ Lê Thị Hà điểm lại lịch sử quan hệ hai nước.', 'Lê Thị Hà speaker'],
  ])('at a ceremony of which nobody was named: %s', (sentence, speaker) => {
    expect(
      readTold(`Tối 15/5, tại Paris, Đại sứ quán Việt Nam tại Pháp tổ chức Tết Cộng đồng. ${sentence}\n`)
        .people,
    ).toEqual([speaker])
  })
})

test('who presents a report was at the conference', () => {
  const { people } = readTold(
    'Ngày 20/5, tại Hà Nội, Hội nghị Ngoại giao lần thứ 40 đã khai mạc dưới sự chủ trì của Bộ trưởng Ngoại giao Trần Văn Hùng.\n\n' +
      'Thứ trưởng Lê Thị Hà trình bày báo cáo tổng kết.\n',
  )
  expect(people).toEqual(['Trần Văn Hùng chair', 'Lê Thị Hà speaker'])
})

test('several appointments of one day have no guests of their own', () => {
  const { people } = readTold(
    'Ngày 20/5, Thủ tướng Phạm Văn Nam trao quyết định bổ nhiệm Thứ trưởng Bộ Y tế cho ông Đỗ Văn Thành và bổ nhiệm bà Lê Thị Hà giữ chức Thứ trưởng Bộ Tài chính.\n\n' +
      'Tại Bộ Y tế, ngày 20/5, Bộ trưởng Trần Văn Hùng trao quyết định bổ nhiệm Vụ trưởng cho ông Lê Văn Bình.\n\nTham dự có ông Hồ Văn Sơn.\n',
  )
  expect(people).not.toContain('Hồ Văn Sơn attendee')
})

test.each([
  'Đồng chí Lê Thị Hà, Trưởng Ban Đối ngoại, dự và chỉ đạo hội nghị.',
  'Thứ trưởng Lê Thị Hà tới dự lễ và trao quà.',
])('who comes and does something there: %s', (sentence) => {
  const { people } = readTold(
    `Ngày 20/5, tại Hà Nội, hội nghị tổng kết công tác đối ngoại đã diễn ra. ${sentence}\n`,
  )
  expect(people).toEqual(['Lê Thị Hà attendee'])
})
