import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'

test.each([
  ['Chúng tôi đã trao đổi với Giám đốc Công an tỉnh Lào Cai - ông Nguyễn Văn Nam nói - về vụ việc.', []],
  [
    'Dự có Thượng tướng Khamla Sisay, Tổng Tham mưu trưởng Quân đội nhân dân Lào và Đại sứ Nga tại Lào Ivan Petrov.',
    [
      'Khamla Sisay: Tổng Tham mưu trưởng @ Quân đội nhân dân Lào',
      'Ivan Petrov: Đại sứ @ Đại sứ quán Nga tại Lào',
    ],
  ],
  [
    'Cùng dự có Bộ trưởng Văn phòng Tổng thống U Kyaw Htay.',
    ['U Kyaw Htay: Bộ trưởng @ Văn phòng Tổng thống'],
  ],
  [
    'Ông gặp Thống tướng Soe Naing, Tổng Tư lệnh các lực lượng vũ trang Myanmar.',
    ['Soe Naing: Tổng Tư lệnh @ Các lực lượng vũ trang Myanmar'],
  ],
  [
    'Tổng Bí thư, Chủ tịch nước và Bí thư Quân ủy Trung ương Lê Văn Hùng phát biểu.',
    [
      'Lê Văn Hùng: Tổng Bí thư @ null',
      'Lê Văn Hùng: Chủ tịch nước @ null',
      'Lê Văn Hùng: Bí thư @ Quân ủy Trung ương',
    ],
  ],
  ['Ngày 5/3, tại TP.HCM, Chủ tịch UBND TP Lê Văn Hùng tiếp đoàn.', ['Lê Văn Hùng: Chủ tịch @ UBND TP.HCM']],
  [
    'Thứ trưởng Thường trực Bộ Ngoại giao Lê Văn Hùng tiếp khách. Thứ trưởng Lê Văn Hùng cảm ơn.',
    ['Lê Văn Hùng: Thứ trưởng Thường trực @ Bộ Ngoại giao'],
  ],
  [
    'Ông gặp ông Surachai Thanet, Phó Chủ tịch thứ nhất Hội đồng Lập pháp Quốc gia Thái Lan.',
    ['Surachai Thanet: Phó Chủ tịch thứ nhất @ Hội đồng Lập pháp Quốc gia Thái Lan'],
  ],
])('%s', (text, offices) => expect(officesIn(text).toSorted()).toEqual(offices.toSorted()))

test('letters after letters are short for all that stands before both', () => {
  expect(namesIn('organization', 'Hội nghị Bộ trưởng Quốc phòng các nước ASEAN (ADMM) khai mạc.')).toEqual([
    'ASEAN',
  ])
})

test('a school of friendship is named after two countries', () => {
  expect(namesIn('organization', 'Họ dự lễ khánh thành Trường THPT Hữu nghị Lào - Việt Nam.')).toEqual([
    'Trường THPT Hữu nghị Lào - Việt Nam',
  ])
})
