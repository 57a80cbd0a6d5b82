import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const place = (text: string): string =>
  readTold(`${text}\n`)
    .events.map((event) => event.split(' @')[1] ?? '-')
    .join(' | ')

test.each([
  [
    'Từ ngày 17 đến 20/5, đoàn do Chánh án Lê Văn Minh làm Trưởng đoàn đã tới Cebu dự Hội nghị Chánh án ASEAN lần thứ 12.',
    'Cebu',
  ],
  [
    'Chiều 15/5, tại Trụ sở Chính phủ, Thủ tướng Nguyễn Văn An đã tiếp Đại sứ Pháp Pierre Martin.',
    'Trụ sở Chính phủ',
  ],
  [
    'Ngày 15/5, tại Đại sứ quán Việt Nam ở Paris, Đại sứ Lê Thị Hà đã tiếp Bộ trưởng Tư pháp Pháp Marc Durand.',
    'Đại sứ quán Việt Nam ở Paris',
  ],
  [
    'Ngày 15/5, tại Tòa án nhân dân tối cao, Chánh án Lê Văn Minh tiếp Chánh án Pierre Martin nhân chuyến thăm và làm việc tại Việt Nam.',
    'Tòa án nhân dân tối cao',
  ],
  [
    'Bà Lê Thị Hà, Trưởng Ban Dân vận Trung ương có buổi làm việc với ông Pierre Martin tại trụ sở Ban.',
    'trụ sở Ban',
  ],
  ['Ngày 15/5, Tổng Lãnh sự quán Việt Nam tại Perth tổ chức lễ kỷ niệm Quốc khánh.', 'Perth'],
  [
    'Chiều 15/5, trả lời câu hỏi về việc nước ngoài tập trận ở đảo Ba Bình, Người phát ngôn Lê Thị Hà khẳng định Việt Nam phản đối.',
    '-',
  ],
  ['Ngày 15/5, Đại sứ Lê Thị Hà gặp Bộ trưởng Tư pháp Pháp Marc Durand tại Paris.', 'Paris'],
  [
    'Sáng 15/5, nhiều đoàn đã đến trụ sở Đại sứ quán Lào thắp hương, ghi sổ tang. Đại sứ Lê Thị Hà phát biểu.',
    'trụ sở Đại sứ quán Lào',
  ],
])('%s', (text, expected) => {
  expect(place(text)).toBe(expected)
})

test('a body is no place where it only sits together', () => {
  expect(place('Ngày 15/5, tại Liên hợp quốc, Đại sứ Lê Thị Hà gặp Đại sứ Pháp Pierre Martin.')).toBe('-')
})

test('what is held beside a session takes place where the session does', () => {
  const { events } = readTold(
    'Ngày 15/5, tại New York, phát biểu tại Hội nghị Cấp cao ASEAN lần thứ 40, Bộ trưởng Lê Văn Minh nhấn mạnh hòa bình.\n\n' +
      'Bên lề hội nghị, Bộ trưởng Lê Văn Minh đã gặp Ngoại trưởng Ghana Kofi Mensah.\n',
  )
  expect(events).toEqual([
    'conference reported 2024-05-15 @New York',
    'meeting reported 2024-05-15 @New York',
  ])
})

test('a wreath is laid elsewhere than a call is paid', () => {
  expect(
    place(
      'Ngày 15/5, Phó Thủ tướng Lê Văn Minh đã đến chào Tổng thống Chile Mario Vega và dâng hoa tại Tượng đài Độc lập.',
    ),
  ).not.toBe('Tượng đài Độc lập')
})
