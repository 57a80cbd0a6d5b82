import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'

test.each([
  'Trường Đại học Vinh',
  'Đại học Huế',
  'Bộ Nông, Lâm và Ngư nghiệp Nhật Bản',
  'Bộ Nông lâm ngư nghiệp Nhật Bản',
  'Bộ Nông, Lâm nghiệp và Thủy sản Nhật Bản',
  'Liên minh nghị sĩ hữu nghị Nhật - Việt',
  'Liên minh nghị sỹ hữu nghị Nhật Bản - Việt Nam',
  'Hội Nghị sĩ hữu nghị Hàn Quốc - Việt Nam',
  'Chiến khu Nam Bộ',
  'Chiến khu Đông Bộ Trung Quốc',
  'Bộ đội Biên phòng',
  'Bộ đội Biên phòng tỉnh Lạng Sơn',
])('%s', (name) => {
  expect(namesIn('organization', `Sáng nay, đoàn của ${name} phối hợp tổ chức cuộc gặp.`)).toEqual([name])
})

test.each([
  'Đoàn đến Vinh kết nối giao thương.',
  'Bộ đội giúp dân gặt lúa ở biên phòng.',
  'Liên minh các nghị sĩ trẻ.',
])('no body is named: %s', (sentence) => {
  expect(namesIn('organization', sentence)).toEqual([])
})

test.each([
  'Liên hiệp các tổ chức hữu nghị Việt Nam (Liên hiệp Hữu nghị)',
  'Hội Hữu nghị Việt Nam - Lào tỉnh Lào Cai (Hội Việt - Lào)',
])('one body by two names: %s', (names) => {
  expect(namesIn('organization', `Sáng nay, ${names} tổ chức cuộc gặp.`)).toHaveLength(1)
})

test.each([
  ['đại diện Bộ Chỉ huy Bộ đội Biên phòng tỉnh phát biểu.', []],
  ['Chủ tịch Đại hội đồng LHQ khóa 78 Dennis Francis phát biểu.', ['Đại hội đồng LHQ']],
  ['Chủ tịch Thượng viện Maulen Sarsenov phát biểu.', ['Thượng viện']],
  ['Ông Juan Perez, Phó Chủ tịch Hạ viện, phát biểu.', ['Hạ viện']],
  ['Bà Lê Thị Hoa, Ủy viên Ban Thường vụ Tỉnh ủy, phát biểu.', ['Ban Thường vụ Tỉnh ủy']],
  ['Chủ tịch Viện Dân biểu Juan Perez phát biểu.', ['Viện Dân biểu']],
])('a house that a title names is a body: %s', (sentence, bodies) => {
  expect(namesIn('organization', sentence)).toEqual(bodies)
})

test.each([
  [
    'Đoàn thăm Trường Tiểu học Nam Sơn. Cô giáo Lý Quyên, Hiệu trưởng nhà trường, phát biểu.',
    ['Lý Quyên: Hiệu trưởng @ Trường Tiểu học Nam Sơn'],
  ],
  [
    'Đoàn thăm Đại học Huế. Hiệu trưởng nhà trường Nguyễn Huy Tưởng phát biểu.',
    ['Nguyễn Huy Tưởng: Hiệu trưởng @ Đại học Huế'],
  ],
  [
    'Đoàn làm việc với Tập đoàn Hòa Phát. Ông Trần Đình Nam, Chủ tịch tập đoàn, phát biểu.',
    ['Trần Đình Nam: Chủ tịch @ Tập đoàn Hòa Phát'],
  ],
  ['Ông Lê Văn Bình, Giám đốc công ty, phát biểu.', ['Lê Văn Bình: Giám đốc @ null']],
  ['Chủ tịch hội nghị Nguyễn Văn An khai mạc.', []],
  ['Tổng thống nước chủ nhà Dina Silva dự.', ['Dina Silva: Tổng thống @ null']],
  ['Thủ tướng nước này phát biểu.', []],
  ['Chủ tịch Quốc hội khóa XIV Lê Thị Hoa dự.', ['Lê Thị Hoa: Chủ tịch @ Quốc hội']],
  ['Chủ tịch Đại hội đồng LHQ khóa 78 Dennis Francis dự.', ['Dennis Francis: Chủ tịch @ Đại hội đồng LHQ']],
  ['Phó Chủ tịch Hội Luật gia nhiệm kỳ 2021-2026 Lê Văn An dự.', ['Lê Văn An: Phó Chủ tịch @ Hội Luật gia']],
])('the house named before: %s', (text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})
