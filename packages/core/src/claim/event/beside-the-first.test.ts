import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const types = (text: string): string[] =>
  readTold(text).events.map((event) => event.split(' ').slice(0, 2).join(' '))

test('who met sign right after: that is news too', () => {
  expect(
    types(
      'Ngày 20/5, tại Viêng Chăn, Bộ trưởng Trần Văn Hùng và Bộ trưởng Bounmy Keola đã đồng chủ trì Kỳ họp lần thứ 46 Ủy ban liên Chính phủ. Kết thúc kỳ họp, hai Bộ trưởng đã ký Biên bản kỳ họp.\n',
    ),
  ).toEqual(['conference reported', 'signing reported'])
})

test('what the two signed in another year is none', () => {
  expect(
    types(
      'Ngày 20/5, Bộ trưởng Trần Văn Hùng hội đàm với Ngoại trưởng Chile Juan Perez. Năm 2019, hai Bộ trưởng đã ký Thỏa thuận hợp tác.\n',
    ),
  ).not.toContain('signing reported')
})

test('time that a host gives a guest is a reception', () => {
  const { people } = readTold(
    'Ngày 20/5, Tổng thống Chile Juan Perez đã dành cho Đại sứ Lê Thị Hoa cuộc tiếp thân mật.\n',
  )
  expect(people).toEqual(['Juan Perez host', 'Lê Thị Hoa guest'])
})

test('a reception that only the headline tells, of nobody named, is the ceremony of the text', () => {
  expect(
    types(
      'Chủ tịch nước tiếp các Đại sứ trình Quốc thư\n\nSáng 20/5, tại Phủ Chủ tịch, Chủ tịch nước Phạm Văn Nam đã tiếp nhận Quốc thư của Đại sứ Chile Juan Perez và Đại sứ Peru Patricia Raez.\n',
    ),
  ).toEqual(['ceremony reported'])
})

test('an award handed over without its name is the one that was named', () => {
  const { people, objects } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ Ngoại giao tổ chức lễ trao tặng Huân chương Hữu nghị cho Đại sứ Juan Perez.\n\n' +
      'Thừa ủy quyền của Chủ tịch nước, Thứ trưởng Lê Thị Hoa đã trao Huân chương cho Đại sứ Juan Perez.\n',
  )
  expect(objects).toEqual(['Huân chương Hữu nghị'])
  expect(people).toEqual(['Juan Perez recipient', 'Lê Thị Hoa giver'])
})
