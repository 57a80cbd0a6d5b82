import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Ngày 15/5, Liên minh châu Phi đã quyết định đình chỉ tư cách thành viên của Togo sau cuộc đảo chính.',
  'Hội đồng Bảo an Liên hợp quốc ngày 15/5 đã thông qua Nghị quyết 2730 về bảo vệ nhân viên nhân đạo.',
  'Ngày 15/5, Chính phủ Hà Lan quyết định mở lại đại sứ quán tại nước láng giềng.',
  'Ngày 15/5, Nhật Bản quyết định miễn thị thực cho công dân mười nước.',
])('%s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual(['other reported 2024-05-15'])
})

test('beside a meeting a decision is no news of its own', () => {
  const told = readTold(
    'Sáng 15/5, tại Hà Nội, Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin. Ngày 14/5, Quốc hội Pháp đã thông qua Nghị quyết 12 về hợp tác.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-15 @Hà Nội'])
})

test.each([
  'Việt Nam quyết tâm thực hiện các cam kết quốc tế.',
  'Vai trò của Liên hợp quốc mang tính quyết định đối với hòa bình.',
])('nothing decided: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual([])
})
