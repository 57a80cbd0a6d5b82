import { expect, test } from 'vitest'
import { namesIn } from '../../test/one-paragraph.ts'

test.each([
  ['Công ty Baker & Cole', 'Đoàn thăm Công ty Baker & Cole.'],
  ['Tổng vụ Khí hậu', 'Ông làm việc tại Tổng vụ Khí hậu.'],
  [
    'Trung tâm Đào tạo, bồi dưỡng nghiệp vụ Bộ Y tế',
    'Đoàn thăm Trung tâm Đào tạo, bồi dưỡng nghiệp vụ Bộ Y tế.',
  ],
  ['Quân đội nhân dân (QĐND) Việt Nam', 'Triển lãm giới thiệu Quân đội nhân dân (QĐND) Việt Nam.'],
  ['Bảo tàng Guimet', 'Triển lãm do Bảo tàng Guimet tổ chức.'],
])('the body %s in: %s', (body, text) => {
  expect(namesIn('organization', text)[0]).toBe(body)
})

test('a part of a greater body and the greater body', () => {
  expect(namesIn('organization', 'Ông thăm Cục Thú y của Bộ Nông nghiệp.')).toEqual([
    'Cục Thú y của Bộ Nông nghiệp',
    'Bộ Nông nghiệp',
  ])
})

test.each([
  ['hàng vào thị trường Trung - Đông Âu', ['Trung - Đông Âu']],
  ['quan hệ Trung - Mỹ lắng dịu', ['Trung', 'Mỹ']],
  ['động đất ở tỉnh Tây Azerbaijan', ['Tây Azerbaijan']],
  ['tham gia cuộc diễn tập MILAN 2024', []],
  ['thi đấu tại Milan năm 2024', ['Milan']],
  ['đặt vòng hoa tại Đài tưởng niệm Chiến sĩ vô danh', ['Đài tưởng niệm Chiến sĩ vô danh']],
  ['viếng tại Đại sứ quán Nhật Bản, 27 Liễu Giai, Hà Nội', ['Hà Nội']],
  ['đón khách tại Tu viện Strahov', ['Tu viện Strahov']],
])('places: %s', (text, places) => {
  expect(namesIn('place', `Hôm qua, họ ${text}.`)).toEqual(places)
  expect(namesIn('person', `Hôm qua, họ ${text}.`)).toEqual([])
})
