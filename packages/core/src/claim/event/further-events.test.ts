import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('what follows on the same day is reported too', () => {
  const told = readTold(
    'Bộ trưởng Lê Văn Minh tiếp Đại sứ Peru\n\n' +
      'Sáng 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh đã tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n\n' +
      'Chiều cùng ngày, Bộ trưởng Lê Văn Minh và Đại sứ Chile tại Việt Nam Pablo Araya đã đồng chủ trì Hội thảo hợp tác y tế.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội', 'conference reported 2024-05-20'])
})

test('talks right after the welcome are news of their own', () => {
  const told = readTold(
    'Sáng 20/5, tại Hà Nội, Trung tướng Trần Văn Bình chủ trì lễ đón Đại tướng Sok Vanna, Tư lệnh Quân đội Campuchia.\n\n' +
      'Ngay sau lễ đón, Trung tướng Trần Văn Bình đã hội đàm với Đại tướng Sok Vanna.\n',
  )
  expect(told.events.map((event) => event.split(' ').slice(0, 2).join(' '))).toEqual([
    'ceremony reported',
    'meeting reported',
  ])
})

test('paragraphs that open with days of their own each tell their news', () => {
  const told = readTold(
    'Ngày 20/5, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Đỗ Văn Thành đã tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n\n' +
      'Ngày 18/5, tại Huế, Thứ trưởng Bộ Ngoại giao Lê Thị Hoa đã hội đàm với Thứ trưởng Bộ Ngoại giao Chile Alex Wetzig.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội', 'meeting reported 2024-05-18 @Huế'])
})

test('what happened before stays in the background', () => {
  const told = readTold(
    'Bộ trưởng Lê Văn Minh tiếp Đại sứ Peru\n\n' +
      'Sáng 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh đã tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n\n' +
      'Trước đó, ngày 10/5, Đại sứ Patricia Raez đã hội đàm với Chủ tịch Quốc hội Trần Văn Bình.\n',
  )
  expect(told.events.map((event) => event.split(' ')[1])).toEqual(['reported', 'background'])
})

test.each([
  [
    'beside a session, each of several',
    'Ngày 20/5, tại New York, Bộ trưởng Ngoại giao Lê Văn Minh phát biểu tại Hội nghị Cấp cao ASEAN lần thứ 40.\n\n' +
      'Bên lề hội nghị, Bộ trưởng Lê Văn Minh đã lần lượt gặp Ngoại trưởng Ghana Kofi Mensah và Tổng Thư ký OECD Peter Novak.\n',
    ['meeting', 'meeting'],
  ],
  [
    'earlier the same day',
    'Chiều 20/5, Thứ trưởng Lê Thị Hà đã hội đàm với Thứ trưởng Bộ Ngoại giao Chile Alex Wetzig.\n\n' +
      'Trước đó, sáng cùng ngày, Thứ trưởng Lê Thị Hà đã đến chào Tổng thống Chile Mario Vega.\n',
    ['meeting', 'meeting'],
  ],
  [
    'bodies that sign on the occasion of a visit',
    'Từ ngày 3 đến 7/5, đoàn Hội Nông dân Việt Nam do bà Lê Thị Hà, Chủ tịch Hội dẫn đầu thăm và làm việc tại Cuba.\n\n' +
      'Nhân dịp này, Hội Nông dân Việt Nam và Hội Nông dân Cuba đã ký Bản ghi nhớ về hợp tác nông nghiệp.\n',
    ['visit', 'signing'],
  ],
])('%s', (_what, text, types) => {
  const reported = readTold(text).events.filter((event) => event.split(' ')[1] === 'reported')
  expect(reported.map((event) => event.split(' ')[0]).filter((type) => type !== 'conference')).toEqual(types)
})
