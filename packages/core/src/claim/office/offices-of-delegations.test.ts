import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'a delegation is led by an officer of its own body',
    'Đoàn Công an tỉnh Savannakhet do Đại tá Khamphanh Xaysombath, Phó Giám đốc, làm Trưởng đoàn.',
    ['Khamphanh Xaysombath: Phó Giám đốc @ Công an tỉnh Savannakhet'],
  ],
  [
    'whom somebody served is another',
    'Ông Lê Văn An từng là Trợ lý Bộ trưởng Ngoại giao, Đặc phái viên của Thủ tướng Chính phủ về UNESCO, Đại sứ Việt Nam tại Bỉ.',
    [
      'Lê Văn An: Trợ lý Bộ trưởng @ Bộ Ngoại giao (former)',
      'Lê Văn An: Đặc phái viên @ null',
      'Lê Văn An: Đại sứ @ Đại sứ quán Việt Nam tại Bỉ (former)',
    ],
  ],
  [
    'letters are of whoever holds both offices',
    'Đại sứ Lê Văn An trình Thư ủy nhiệm của Tổng Bí thư, Chủ tịch nước Trần Văn Bình lên Tổng thống Ấn Độ Ram Singh.',
    [
      'Lê Văn An: Đại sứ @ null',
      'Trần Văn Bình: Tổng Bí thư @ null',
      'Trần Văn Bình: Chủ tịch nước @ null',
      'Ram Singh: Tổng thống @ Ấn Độ',
    ],
  ],
  [
    'the society of ours, not the foreign one named last',
    'Trung ương Hội Chữ thập đỏ Việt Nam hỗ trợ Hội Chữ thập đỏ Myanmar. Chủ tịch Hội Trần Thị Hòa dự lễ.',
    ['Trần Thị Hòa: Chủ tịch @ Trung ương Hội Chữ thập đỏ Việt Nam'],
  ],
  [
    'an office that somebody has, though he had one of that name before',
    'Đại sứ Lê Văn An dự lễ. Ông từng là Đại sứ Việt Nam tại Bỉ.',
    ['Lê Văn An: Đại sứ @ null', 'Lê Văn An: Đại sứ @ Đại sứ quán Việt Nam tại Bỉ (former)'],
  ],
])('%s', (_, text, offices) => expect(officesIn(text)).toEqual(offices))

test('letters named before the body in whose brackets they stand are that body', () => {
  expect(
    namesIn(
      'organization',
      'FIFA mời đoàn. Chủ tịch Liên đoàn Bóng đá thế giới (FIFA) đón đoàn. FIFA tài trợ dự án.',
    ),
  ).toEqual(['Liên đoàn Bóng đá thế giới'])
})
