import { expect, test } from 'vitest'
import { namesIn } from '../../../test/one-paragraph.ts'

test.each([
  ['Khu kinh tế Dung Quất', 'Đoàn thăm Khu kinh tế Dung Quất.'],
  ['Khu công nghiệp VSIP Bắc Ninh', 'Nhà đầu tư tại Khu công nghiệp VSIP Bắc Ninh mở rộng.'],
  ['Khu kinh tế Kênh đào Suez', 'Hai bên nói về Khu kinh tế Kênh đào Suez.'],
  ['Khu mới Hùng An', 'Đoàn tới Khu mới Hùng An.'],
  ['Cảng cạn Lào Cai', 'Đoàn thăm Cảng cạn Lào Cai.'],
  ['Hải Phòng', 'Tàu cập cảng Hải Phòng.'],
])('%s in: %s', (place, text) => {
  expect(namesIn('place', text)).toEqual([place])
  expect(namesIn('person', text)).toEqual([])
})
