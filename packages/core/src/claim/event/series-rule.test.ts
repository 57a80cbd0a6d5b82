import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const SERIES = `Bên lề hội nghị: Chủ tịch nước gặp lãnh đạo các nước

Nhân dịp dự Hội nghị Cấp cao ASEM lần thứ 13 tại Phnom Penh, ngày 20/5, Chủ tịch nước Trần Văn Bình đã có các cuộc gặp song phương.

Trao đổi với Chủ tịch nước Lào Bounleut Vong, hai bên nhất trí thúc đẩy hợp tác đường sắt.

Gặp Phó Tổng thống Thụy Sĩ Karin Keller, Chủ tịch nước cảm ơn Thụy Sĩ ủng hộ Việt Nam.

Tại cuộc gặp Thủ tướng Phần Lan Petteri Orpo, Chủ tịch nước đánh giá cao hợp tác giáo dục.
`

test('each paragraph that opens with whom somebody met is a meeting of its own', () => {
  const { events, people, said } = readTold(SERIES)
  expect(events).toEqual(Array.from({ length: 3 }, () => 'meeting reported 2024-05-20 @Phnom Penh'))
  expect(people).toEqual(['Trần Văn Bình attendee', 'Bounleut Vong attendee'])
  expect(said.map((words) => words.split(':')[0])).toEqual(['Trần Văn Bình', 'Trần Văn Bình'])
})

test('one such paragraph goes on with the meeting that was told', () => {
  const { events } = readTold(
    'Chủ tịch nước Trần Văn Bình tiếp Đại sứ Lào\n\nNgày 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã tiếp Đại sứ Lào Khamla Vong.\n\n' +
      'Tại buổi tiếp Đại sứ Khamla Vong, Chủ tịch nước đề nghị hai bên tăng cường hợp tác.\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
})

test.each([
  [
    'verb, day and place before the host',
    'Từ ngày 18 đến 22/5, Đoàn đại biểu Đảng Lao động do ông Pierre Martin, Chủ tịch Đảng, dẫn đầu thăm Việt Nam.\n\n' +
      'Tiếp Đoàn sáng 20/5 tại Trụ sở Trung ương Đảng, đồng chí Trần Văn Nam, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, nhiệt liệt chào mừng ông Pierre Martin.\n',
    ['visit reported 2024-05-18/2024-05-22 @Việt Nam', 'meeting reported 2024-05-20 @Trụ sở Trung ương Đảng'],
  ],
  [
    'talks before a signing, told by what was said there',
    'Chiều 20/5, tại Rabat, Bộ trưởng Ngoại giao Trần Văn Nam và Bộ trưởng Ngoại giao Maroc Nasser Bourita đã ký Hiệp định miễn thị thực.\n\n' +
      'Trước đó, tại hội đàm, Bộ trưởng Trần Văn Nam đề nghị hai bên tăng cường trao đổi đoàn; Bộ trưởng Nasser Bourita khẳng định Maroc coi trọng Việt Nam.\n',
    ['signing reported 2024-05-20 @Rabat', 'meeting reported 2024-05-20 @Rabat'],
  ],
  [
    'three met one after another',
    'Ngày 20/5, tại Brasilia, Thủ tướng Trần Văn Nam đã hội kiến Tổng thống Lula Silva, hội đàm với Phó Tổng thống Geraldo Alckmin và gặp Chủ tịch Hạ viện Arthur Lira.\n',
    Array.from({ length: 3 }, () => 'meeting reported 2024-05-20 @Brasilia'),
  ],
  [
    'talks of a visitor',
    'Từ ngày 18 đến 20/5, Thứ trưởng Ngoại giao Trần Văn Nam thăm và làm việc tại Angola. Tại thủ đô Luanda, Thứ trưởng đã hội đàm với Quốc vụ khanh Esmeralda Mendonça.\n',
    ['visit reported 2024-05-18/2024-05-20 @Angola', 'meeting reported 2024-05-18/2024-05-20 @Luanda'],
  ],
  [
    'a meeting that was to be',
    'Cuộc gặp giữa Tổng thống Nga Vladimir Putin và Tổng thống Mỹ Donald Trump dự kiến diễn ra ngày 25/5 tại Alaska.\n',
    ['meeting planned 2024-05-25 @Alaska'],
  ],
])('%s', (_what, text, events) => {
  expect(readTold(text).events).toEqual(events)
})

test('an item of a bulletin has the day that it opens with', () => {
  const { events } = readTold(
    'Ngày 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình tiếp Đại sứ Lào Khamla Vong.\n\n' +
      '* Từ ngày 15 đến 17/5, Thứ trưởng Lê Văn Nam thăm và làm việc tại Angola. Hai bên đã ký Biên bản tham vấn chính trị.\n',
  )
  expect(events).toContain('signing reported 2024-05-15/2024-05-17')
})

test('who is said to have been at the meetings was at each', () => {
  const record = readTold(`${SERIES}\nCùng dự các cuộc gặp có Bộ trưởng Ngoại giao Lê Văn Minh.\n`)
  expect(record.people).toEqual(['Trần Văn Bình attendee', 'Bounleut Vong attendee', 'Lê Văn Minh attendee'])
})
