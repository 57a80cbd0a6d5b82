import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('the day of what follows talks on a visit, and who looks on', () => {
  const { events } = readTold(
    'Bộ trưởng Lê Văn Minh thăm chính thức Pháp từ ngày 16 đến 18/5\n\nBộ trưởng Bộ Quốc phòng Lê Văn Minh thăm chính thức Pháp từ ngày 16 đến 18/5.\n\n' +
      'Chiều 17/5, tại Paris, Bộ trưởng Bộ Quốc phòng Lê Văn Minh hội đàm với Bộ trưởng Quân đội Pháp Marc Durand.\n\n' +
      'Kết thúc hội đàm, dưới sự chứng kiến của hai Bộ trưởng, Viện trưởng Đỗ Văn Thành và ông Pierre Martin đã ký Thỏa thuận kỹ thuật.\n',
  )
  expect(events.filter((event) => event.startsWith('signing'))).toEqual(['signing reported 2024-05-17'])
})

test('two ministers look on where others sign', () => {
  const { people } = readTold(
    'Chiều 17/5, dưới sự chứng kiến của hai Bộ trưởng, Viện trưởng Đỗ Văn Thành và ông Pierre Martin đã ký Thỏa thuận kỹ thuật. Dự có Bộ trưởng Lê Văn Minh và Bộ trưởng Pháp Marc Durand.\n',
  )
  expect(people.toSorted()).toEqual([
    'Lê Văn Minh witness',
    'Marc Durand witness',
    'Pierre Martin signatory',
    'Đỗ Văn Thành signatory',
  ])
})

test.each([
  'Ngày 20/5, Chủ tịch Lê Văn Minh có cuộc làm việc với ông Christian Haas - Giám đốc Ngân hàng Tái thiết Đức (KfW) tại Việt Nam.',
  'Ngày 20/5, Chủ tịch Lê Văn Minh tiếp ông Christian Haas, Giám đốc Quỹ Dân số Liên hợp quốc tại Việt Nam.',
])('where a guest has his office says nothing of the place: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual(['meeting reported 2024-05-20'])
})

test('what the headline says was decided stays beside another decision', () => {
  const { events } = readTold(
    'Quốc hội thông qua Nghị quyết phê chuẩn Công ước số 105\n\nSáng 20/5, Quốc hội đã biểu quyết thông qua Nghị quyết phê chuẩn Công ước số 105.\n\nCũng trong sáng nay, Quốc hội đã miễn nhiệm chức danh Bộ trưởng Bộ Y tế đối với ông Lê Văn Minh.\n',
  )
  expect(events.map((event) => event.split(' ')[0])).toEqual(['other', 'dismissal'])
})

test('who goes in to a king, and who is only honoured', () => {
  expect(
    readTold(
      'Sáng 20/5, tại Bangkok, Phó Chủ tịch Quốc hội Lê Văn Minh đã vào yết kiến Nhà vua Maha Vajiralongkorn.\n',
    ).people,
  ).toEqual(['Lê Văn Minh guest', 'Maha Vajiralongkorn host'])
  expect(
    readTold(
      'Sáng 20/5, tại Hà Nội, Đại tướng Kun Kim đã chào xã giao Phó Chủ tịch nước Võ Thị Ánh Xuân, vào Lăng viếng Chủ tịch Hồ Chí Minh.\n',
    ).people,
  ).toEqual(['Kun Kim guest', 'Võ Thị Ánh Xuân host'])
})

test('the wives of two', () => {
  const { people } = readTold(
    'Sáng 20/5, tại Seoul, Phu nhân Ngô Thị Ly cùng Phu nhân Tổng thống Hàn Quốc Kim Hea Kyung đã tham quan Bảo tàng Quốc gia Hàn Quốc.\n',
  )
  expect(people.toSorted()).toEqual(['Kim Hea Kyung guest', 'Ngô Thị Ly guest'])
})
