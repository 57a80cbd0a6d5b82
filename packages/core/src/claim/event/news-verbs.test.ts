import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

/** The first event with the people at it, of a sentence that stands alone. */
function firstOf(sentence: string): string {
  const { events, people } = readTold(`${sentence}\n`)
  return `${events[0]?.split(' ')[0] ?? 'nothing'}: ${people.join(', ')}`
}

describe('rarer verbs of the news', () => {
  test.each([
    [
      'Ngày 20/5, Bộ trưởng Trần Văn Hùng ăn trưa làm việc với Ngoại trưởng Chile Juan Perez.',
      'meeting: Trần Văn Hùng attendee, Juan Perez attendee',
    ],
    [
      'Ngày 20/5, Bộ trưởng Trần Văn Hùng thảo luận với Ngoại trưởng Chile Juan Perez về hợp tác.',
      'meeting: Trần Văn Hùng attendee, Juan Perez attendee',
    ],
    [
      'Ngày 20/5, Đại sứ Lê Thị Hoa đã trao bản sao Thư ủy nhiệm cho Thứ trưởng Ngoại giao Juan Perez.',
      'ceremony: Lê Thị Hoa giver, Juan Perez recipient',
    ],
    [
      'Ngày 20/5, Thủ tướng Phạm Văn Nam bấm nút khởi công dự án cầu hữu nghị.',
      'ceremony: Phạm Văn Nam attendee',
    ],
    [
      'Tối 20/5, tại Paris, Đại sứ Nguyễn Văn Minh khai mạc Tuần lễ phim Việt Nam.',
      'ceremony: Nguyễn Văn Minh attendee',
    ],
    [
      'Ngày 20/5, Tổng thống Chile Juan Perez đề cử bà Patricia Raez làm Đại sứ tại Việt Nam.',
      'appointment: Juan Perez giver, Patricia Raez appointee',
    ],
    [
      'Ngày 20/5, bà Patricia Raez tiếp quản chức Bộ trưởng Ngoại giao từ ông Juan Perez.',
      'appointment: Patricia Raez appointee',
    ],
    [
      'Ngày 20/5, Tổng thống Chile Juan Perez đã sa thải Tư lệnh quân đội Pedro Vega.',
      'dismissal: Juan Perez giver, Pedro Vega appointee',
    ],
    [
      'Ngày 20/5, Bộ trưởng Trần Văn Hùng gắn Huân chương Hữu nghị lên ngực áo Đại sứ Juan Perez.',
      'award: Trần Văn Hùng giver, Juan Perez recipient',
    ],
    [
      'Ngày 20/5, Chủ tịch nước Phạm Văn Nam chủ trì lễ trao Huân chương Hữu nghị cho Đại sứ Juan Perez.',
      'award: Phạm Văn Nam chair, Juan Perez recipient',
    ],
    [
      'Ngày 20/5, Thủ tướng Phạm Văn Nam đã đến Viêng Chăn, bắt đầu chuyến công tác tại Lào.',
      'visit: Phạm Văn Nam guest',
    ],
    [
      'Ngày 20/5, Bộ Ngoại giao tổ chức lễ công bố quyết định bổ nhiệm bà Lê Thị Hoa làm Tổng Lãnh sự.',
      'ceremony: Lê Thị Hoa recipient',
    ],
    [
      'Ngày 20/5, Thủ tướng Phạm Văn Nam nhận được thư chúc mừng của Thủ tướng Chile Juan Perez.',
      'message: Juan Perez sender, Phạm Văn Nam recipient',
    ],
    [
      'Ngày 20/5, Bộ trưởng Trần Văn Hùng có bài phát biểu quan trọng tại Hội nghị cấp cao ASEAN lần thứ 44.',
      'conference: Trần Văn Hùng speaker',
    ],
    [
      'Ngày 20/5, Mặt trận Tổ quốc Việt Nam hiệp thương cử ông Lê Văn Bình giữ chức Chủ tịch.',
      'appointment: Lê Văn Bình appointee',
    ],
    [
      'Ngày 20/5, Thứ trưởng Lê Thị Hoa đến chúc mừng Tổng Giám mục Lê Văn Bình nhân lễ Giáng sinh.',
      'meeting: Lê Thị Hoa guest, Lê Văn Bình host',
    ],
  ])('%s', (sentence, told) => {
    expect(firstOf(sentence)).toBe(told)
  })

  test.each([
    'Ông Lê Văn Bình nhận được thư của con gái.',
    'Ngày 20/5, Thủ tướng Phạm Văn Nam tiếp quản dự án của ông Lê Văn Bình.',
    'Bà Patricia Raez được đề cử giải thưởng điện ảnh.',
    'Tại cuộc gặp, hai bên thảo luận về hợp tác.',
  ])('no event: %s', (sentence) => {
    expect(readTold(`${sentence}\n`).events).toEqual([])
  })
})

describe('talks that only their words tell of', () => {
  test.each([
    [
      'Trong cuộc điện đàm ngày 20/5 với Thủ tướng Phạm Văn Nam, Tổng thống Chile Juan Perez khẳng định sẽ tăng đầu tư.',
      'phone_call: Juan Perez attendee, Phạm Văn Nam attendee',
    ],
    [
      'Trong cuộc hội đàm với Thủ tướng Phạm Văn Nam ngày 20/5, Tổng thống Chile Juan Perez khẳng định sẽ tăng đầu tư.',
      'meeting: Juan Perez attendee, Phạm Văn Nam attendee',
    ],
  ])('%s', (sentence, told) => {
    expect(firstOf(sentence)).toBe(told)
  })
})

test('each of several meetings keeps to whom it was with, over a shortened name and whoever speaks later', () => {
  const { events } = readTold(
    'Bên lề hội nghị, ngày 20/5, Bộ trưởng Trần Văn Hùng lần lượt gặp Ngoại trưởng Chile Juan Perez, Ngoại trưởng Philippines Jose Faustino Jr. và Ngoại trưởng Peru Patricia Raez.\n\n' +
      'Trao đổi với ông Juan Perez, Bộ trưởng Trần Văn Hùng đề nghị hai nước sớm ký hiệp định.\n\n' +
      'Tại cuộc gặp, Ngoại trưởng Patricia Raez thông báo Peru sẽ mở văn phòng thương mại.\n',
  )
  expect(events.filter((event) => event.startsWith('meeting reported'))).toHaveLength(3)
})
