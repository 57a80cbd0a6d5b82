import { expect, test } from 'vitest'
import { namesIn } from '../../../test/one-paragraph.ts'

test.each([
  ['Đảng Cộng sản Ấn Độ (Mác-xít)', 'Lãnh đạo Đảng Cộng sản Ấn Độ (Mác-xít) gửi điện mừng.'],
  [
    'Đảng Cộng sản Nepal (Mác-xít Lêninnít thống nhất)',
    'Đảng Cộng sản Nepal (Mác-xít Lêninnít thống nhất) dự hội thảo.',
  ],
  ['Đảng Cộng sản Pháp', 'Đảng Cộng sản Pháp (thành lập năm 1920) tổ chức ngày hội.'],
])('%s in: %s', (party, text) => {
  expect(namesIn('organization', text)).toEqual([party])
})
