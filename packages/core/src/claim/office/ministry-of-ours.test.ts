import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test('a bare minister beside the counterpart of another country is at the ministry of ours that is named', () => {
  expect(
    officesIn(
      'Tại trụ sở Bộ Tư pháp, Bộ trưởng Lê Văn Nam hội đàm với Bộ trưởng Bộ Tư pháp Lào Phoukhong Sisoulath. Dự có Thứ trưởng Đỗ Văn Hùng.',
    ),
  ).toEqual([
    'Lê Văn Nam: Bộ trưởng @ Bộ Tư pháp',
    'Phoukhong Sisoulath: Bộ trưởng @ Bộ Tư pháp Lào',
    'Đỗ Văn Hùng: Thứ trưởng @ Bộ Tư pháp',
  ])
})

test.each([
  ['beside a Chinese ministry', 'Bộ Y tế và Bộ Y tế Trung Quốc ký kế hoạch. Dự có Thứ trưởng Mã Hiểu Vĩ.'],
  [
    'of a paper alone',
    'Bộ Y tế Lào đón đoàn. Văn bản của Bộ Văn hóa được nhắc lại. Dự có Thứ trưởng Đỗ Văn Hùng.',
  ],
  [
    'who heads an office of the government',
    'Đoàn thăm Bộ Y tế. Dự có Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Đỗ Văn Hùng.',
  ],
])('at no ministry: %s', (_, text) => {
  expect(officesIn(text).filter((office) => /(?:Bộ|Thứ) trưởng @ Bộ/u.test(office))).toEqual([])
})

test.each([
  'Với Đại sứ Peru Patricia Raez, Chủ tịch nước đề nghị mở rộng hợp tác.',
  'Đối với Đại sứ Peru Patricia Raez, Chủ tịch nước gửi lời chúc mừng.',
])('whom something is said to bears no title of the speaker: %s', (text) => {
  expect(officesIn(text)).toEqual(['Patricia Raez: Đại sứ @ Peru'])
})
