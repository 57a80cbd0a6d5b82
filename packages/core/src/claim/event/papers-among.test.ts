import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('the papers named among those that were counted are what was signed', () => {
  const { events, objects } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh và Bộ trưởng John Smith ký 12 văn kiện, trong đó có Hiệp định dẫn độ và Bản ghi nhớ về du lịch.\n',
  )
  expect(events).toEqual(['signing reported 2024-05-20 @Hà Nội'])
  expect(objects).toEqual(['Hiệp định dẫn độ', 'Bản ghi nhớ về du lịch'])
})

test('who looks on while papers are signed is a witness', () => {
  const { events, people } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Lê Văn Minh và Bộ trưởng John Smith đã chứng kiến việc ký kết Hiệp định dẫn độ.\n',
  )
  expect(events).toEqual(['signing reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Lê Văn Minh witness', 'John Smith witness'])
})

test.each([
  'Ngày 20/5, ông Lê Văn Minh, Chủ tịch Petrovietnam, và bà Anna Silva, Tổng Giám đốc Equinor, đã ký Thỏa thuận hợp tác năng lượng.\n',
  'Ngày 20/5, ông Lê Văn Minh và bà Anna Silva, đại diện hai bên, ký Thỏa thuận hợp tác năng lượng.\n',
])('both sign, whatever stands behind their names: %s', (text) => {
  expect(readTold(text).people).toEqual(['Lê Văn Minh signatory', 'Anna Silva signatory'])
})
