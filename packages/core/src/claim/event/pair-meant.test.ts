import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('"hai Thủ tướng" are the two who were named before', () => {
  const told = readTold(
    'Sáng 15/5, tại Phủ Chủ tịch, Thủ tướng Nguyễn Văn An chủ trì Lễ đón chính thức Thủ tướng Lào Khamphet Vong.\n\n' +
      'Ngay sau lễ đón, hai Thủ tướng đã tiến hành hội đàm.\n',
  )
  expect(told.events).toContain('meeting reported 2024-05-15')
})

test('"hai bên" are no people', () => {
  const told = readTold(
    'Sáng 15/5, tại Hà Nội, Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin. Hai bên đã hội đàm thân mật.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-15 @Hà Nội'])
})

test('"các cuộc gặp với A và B" are a meeting each', () => {
  const told = readTold(
    'Ngày 15/5, tại Hà Nội, Thủ tướng Nguyễn Văn An đã có các cuộc gặp với Đại sứ Pháp Pierre Martin và Đại sứ Nhật Bản Ito Naoki.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-15 @Hà Nội', 'meeting reported 2024-05-15 @Hà Nội'])
})

test('credentials appoint nobody', () => {
  const told = readTold(
    'Ngày 15/5, tại Brussels, Đại sứ Lê Thị Hà đã trình Thư ủy nhiệm bổ nhiệm làm Đại sứ Việt Nam tại Bỉ lên Nhà vua Philippe Leopold.\n',
  )
  expect(told.events).toEqual(['ceremony reported 2024-05-15 @Brussels'])
  expect(told.people).toEqual(['Lê Thị Hà giver', 'Philippe Leopold recipient'])
})
