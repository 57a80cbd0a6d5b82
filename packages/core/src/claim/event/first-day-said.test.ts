import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('a day that is spoken of is not the one it was said on', () => {
  const told = readTold(
    'Đại sứ nói về quan hệ hai nước\n\nBà Lê Thị Hoa: “Năm 2023 là năm lịch sử, và ngày 25/5 tới chúng tôi sẽ ký kết”.\n',
  )
  expect(told.events).toEqual(['statement reported 2024-05-21'])
})

test('talks at which one speaks and another replies have been held on the article’s day', () => {
  const told = readTold(
    [
      'Việt Nam - Peru giao lưu quốc phòng',
      'Sáng 20/5, tại Hà Nội, Đại tướng Lê Văn Minh chủ trì lễ đón Đại tướng Juan Perez, Tư lệnh Quân đội Peru.',
      'Tại hội đàm vào buổi chiều, Đại tướng Lê Văn Minh nhắc lại Hiệp định ngày 9/11/2022 và đề nghị mở rộng đào tạo.',
      'Về phần mình, Đại tướng Juan Perez đánh giá hợp tác đã đi vào thực chất.',
    ].join('\n\n'),
  )
  expect(told.events.map((event) => event.split(' ').slice(0, 3).join(' '))).toEqual([
    'ceremony reported 2024-05-20',
    'meeting reported 2024-05-20',
  ])
})

test('two papers that two pairs sign one after the other', () => {
  const told = readTold(
    'Chiều 20/5, tại Hà Nội, Thứ trưởng Lê Văn Minh và Đại sứ Peru Patricia Raez ký Công hàm trao đổi về viện trợ. Thứ trưởng Trần Thị Hoa và ông Juan Perez ký Hiệp định viện trợ.\n',
  )
  expect(told.events.filter((event) => event.startsWith('signing reported'))).toHaveLength(2)
})

test.each([
  'Ngày 20/5, tại Praha, Kỳ họp lần thứ 16 Ủy ban hỗn hợp Việt Nam - Séc đã kết thúc tốt đẹp dưới sự đồng chủ trì của Thứ trưởng Lê Văn Minh và Thứ trưởng Jan Novák.',
  'Ngày 20/5, Bộ trưởng Lê Văn Minh đã đồng chủ trì Kỳ họp lần thứ 5 Ủy ban hỗn hợp Việt Nam - Séc tại Praha cùng Bộ trưởng Ngoại thương Séc Jan Novák.',
])('both who chaired a session that has ended: %s', (sentence) => {
  const told = readTold(`${sentence}\n`)
  expect([told.events, told.people]).toEqual([
    ['conference reported 2024-05-20 @Praha'],
    ['Lê Văn Minh chair', 'Jan Novák chair'],
  ])
})

test.each([
  [
    'Được tin Chủ tịch Quốc hội Peru Juan Perez từ trần, ngày 20/5, Chủ tịch Quốc hội Lê Văn Minh gửi điện chia buồn.',
    ['Lê Văn Minh sender'],
  ],
  [
    'Ngày 20/5, Chủ tịch Quốc hội Lê Văn Minh gửi điện chia buồn tới Chủ tịch Quốc hội Peru Juan Perez.',
    ['Lê Văn Minh sender', 'Juan Perez recipient'],
  ],
])('no message goes to whom it mourns: %s', (sentence, people) => {
  expect(readTold(`${sentence}\n`).people).toEqual(people)
})

test('ambassadors named with their countries in brackets all hand over', () => {
  const { people } = readTold(
    'Sáng 20/5, tại Hà Nội, Chủ tịch nước Lê Văn Minh tiếp các Đại sứ: Pierre Dubois (Bỉ), Yoon Sung-mi (Hàn Quốc) và Nasr Karim (Palestine) đến trình Quốc thư.\n',
  )
  expect(people).toHaveLength(4)
})
