import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const told: [string, string, string[]][] = [
  [
    'talks that took place, named before those who held them',
    'Chiều 20/5, tại Viêng Chăn đã diễn ra cuộc hội kiến giữa Thủ tướng Nguyễn Văn An với Thủ tướng Lào Khamphet Vong.',
    ['meeting reported 2024-05-20 @Viêng Chăn', 'Nguyễn Văn An attendee', 'Khamphet Vong attendee'],
  ],
  [
    'a talk by telephone told by its noun',
    'Ngày 20/5, cuộc điện đàm giữa Thủ tướng Nguyễn Văn An và Thủ tướng Lào Khamphet Vong đã diễn ra theo đề nghị của phía Lào.',
    ['phone_call reported 2024-05-20', 'Nguyễn Văn An attendee', 'Khamphet Vong attendee'],
  ],
  [
    'what two agreed where they met',
    'Thủ tướng Nguyễn Văn An và Thủ tướng Lào Khamphet Vong đã thống nhất nhiều việc trong cuộc điện đàm ngày 20/5.',
    ['phone_call reported 2024-05-20', 'Nguyễn Văn An attendee', 'Khamphet Vong attendee'],
  ],
  [
    'what was said when receiving',
    'Thứ trưởng Bộ Y tế Đỗ Văn Thành nêu rõ như vậy khi tiếp Đại sứ Peru tại Việt Nam Patricia Raez ngày 20/5.',
    ['meeting reported 2024-05-20', 'Đỗ Văn Thành host', 'Patricia Raez guest'],
  ],
  [
    'two who enter into talks',
    'Sáng 20/5, Thủ tướng Nguyễn Văn An và Thủ tướng Lào Khamphet Vong đã bước vào hội đàm.',
    ['meeting reported 2024-05-20', 'Nguyễn Văn An attendee', 'Khamphet Vong attendee'],
  ],
  [
    'a paper signed by those named behind "được"',
    'Thỏa thuận hợp tác y tế được Thứ trưởng Bộ Y tế Đỗ Văn Thành và Đại sứ Peru tại Việt Nam Patricia Raez ký tại Hà Nội ngày 20/5.',
    ['signing reported 2024-05-20 @Hà Nội', 'Đỗ Văn Thành signatory', 'Patricia Raez signatory'],
  ],
  [
    'a letter quoted',
    'Trong điện mừng gửi Thủ tướng Lào Khamphet Vong ngày 20/5, Thủ tướng Nguyễn Văn An tin tưởng quan hệ hai nước sẽ phát triển.',
    ['message reported 2024-05-20', 'Nguyễn Văn An sender', 'Khamphet Vong recipient'],
  ],
  [
    'a letter handed over for another',
    'Ngày 20/5, Đại sứ Việt Nam tại Lào Lê Thị Hà đã chuyển thư của Thủ tướng Nguyễn Văn An tới Thủ tướng Lào Khamphet Vong.',
    ['message reported 2024-05-20', 'Nguyễn Văn An sender', 'Khamphet Vong recipient'],
  ],
  [
    'an answer of which no word is told',
    'Chiều 20/5, Phó Người phát ngôn Bộ Ngoại giao Trần Văn Nam đã trả lời câu hỏi về tình hình khu vực.',
    ['statement reported 2024-05-20', 'Trần Văn Nam speaker'],
  ],
  [
    'a session where somebody spoke on a day',
    'Phát biểu tại Hội nghị Ngoại giao lần thứ 33 sáng 20/5, tại Hà Nội, Thủ tướng Nguyễn Văn An yêu cầu toàn ngành nỗ lực.',
    ['conference reported 2024-05-20 @Hà Nội', 'Nguyễn Văn An speaker'],
  ],
  [
    'a session where what stands before was said',
    'Đó là yêu cầu của Thủ tướng Nguyễn Văn An tại Hội nghị Ngoại giao lần thứ 33, diễn ra ngày 20/5.',
    ['conference reported 2024-05-20', 'Nguyễn Văn An speaker'],
  ],
  [
    'a session attended and directed',
    'Sáng 20/5, dự và chỉ đạo Hội nghị Ngoại giao lần thứ 33, Thủ tướng Nguyễn Văn An yêu cầu toàn ngành nỗ lực.',
    ['conference reported 2024-05-20', 'Nguyễn Văn An attendee'],
  ],
  [
    'a paper signed before lookers-on',
    'Bản ghi nhớ hợp tác lao động đã được ký ngày 20/5 tại Viêng Chăn trước sự chứng kiến của Thủ tướng Nguyễn Văn An và Thủ tướng Lào Khamphet Vong.',
    ['signing reported 2024-05-20 @Viêng Chăn', 'Nguyễn Văn An witness', 'Khamphet Vong witness'],
  ],
  [
    'an order that bears a name, and who gets it',
    'Chiều 20/5, Chủ tịch nước Trần Minh Chính trao Huân chương Hồ Chí Minh tặng Thủ tướng Lào Khamphet Vong.',
    ['award reported 2024-05-20', 'Trần Minh Chính giver', 'Khamphet Vong recipient'],
  ],
  [
    'a speaker whose name ends as a word begins',
    'Ngày 20/5, Thủ tướng Trần Minh Chính phát biểu tại Hội nghị Ngoại giao lần thứ 33.',
    ['conference reported 2024-05-20', 'Trần Minh Chính speaker'],
  ],
  [
    'a resolution that nobody names',
    'Ngày 20/5, Đại hội đồng Liên hợp quốc đã thông qua Nghị quyết kêu gọi chấm dứt cấm vận.',
    ['other reported 2024-05-20'],
  ],
  [
    'a ship in port',
    'Sáng 20/5, tàu hộ vệ của Hải quân Ấn Độ đã cập cảng Tiên Sa, Đà Nẵng, bắt đầu chuyến thăm hữu nghị.',
    ['visit reported 2024-05-20 @Đà Nẵng'],
  ],
]

describe('what a lead alone tells', () => {
  for (const [what, lead, expected] of told)
    test(what, () => {
      const { events, people } = readTold(`${lead}\n`)
      expect([...events, ...people]).toEqual(expected)
    })
})

describe('what a lead does not tell', () => {
  for (const lead of [
    'Tàu chở hàng nước ngoài cập cảng Tiên Sa ngày càng nhiều.',
    'Ngày 20/5, Thứ trưởng Bộ Y tế Đỗ Văn Thành gửi lời chia buồn tới nhân dân Peru khi phát biểu tại lễ viếng.',
  ])
    test(lead, () => {
      const { events } = readTold(`${lead}\n`)
      expect(events.filter((event) => /^(?:visit|message)/u.test(event))).toEqual([])
    })
})
