import { expect, test } from 'vitest'
import { namesIn } from '../../../test/one-paragraph.ts'

test.each([
  ['Bộ Tư lệnh Vùng 4 Hải quân đón đoàn.', ['Bộ Tư lệnh Vùng 4 Hải quân']],
  ['Đoàn của đảng Nước Nga thống nhất đến dự.', ['Đảng Nước Nga thống nhất']],
  ['Ông là đại biểu đảng Bharatiya Janata.', ['Đảng Bharatiya Janata']],
  ['Đảng Cộng sản họp với Đảng Nhân dân Campuchia.', ['Đảng Cộng sản', 'Đảng Nhân dân Campuchia']],
  ['Trường Đại học Sư phạm Hà Nội 2 tổ chức hội thảo.', ['Trường Đại học Sư phạm Hà Nội 2']],
  ['Đại học Huế 30 năm qua.', ['Đại học Huế']],
  ['Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương chủ trì.', ['Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương']],
  ['Ông gặp lãnh đạo Liên doanh Việt - Nga Vietsovpetro.', ['Liên doanh Việt - Nga Vietsovpetro']],
])('bodies of the news: %s', (text, bodies) => expect(namesIn('organization', text)).toEqual(bodies))

test.each([
  ['Đoàn thăm bản Ka Túp, huyện Sê Pôn.', ['Ka Túp', 'Sê Pôn']],
  ['Hai bên ký bản Ghi nhớ và thông qua bản Hiến pháp.', []],
  ['Họ về làng Sen quê Bác.', ['Sen']],
])('villages: %s', (text, places) => expect(namesIn('place', text)).toEqual(places))

test('no paper begins within a body that is named', () => {
  const text = 'Trung tâm Nghiên cứu Chiến lược và Quốc tế (CSIS) của Mỹ tổ chức hội thảo.'
  expect(namesIn('organization', text)).toEqual(['Trung tâm Nghiên cứu Chiến lược và Quốc tế'])
  expect(namesIn('document', text)).toEqual([])
})
