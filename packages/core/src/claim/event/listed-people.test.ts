import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('those whom the lines below a heading list are appointed, and those present were there', () => {
  const { events, people } = readTold(
    'Chủ tịch nước trao quyết định bổ nhiệm Đại sứ\n\nSáng 20/5, tại Hà Nội, Chủ tịch nước Phạm Văn Nam trao Quyết định bổ nhiệm hai Đại sứ. ' +
      'Dự buổi lễ có Bộ trưởng Ngoại giao Trần Văn Hùng.\n\nDanh sách các Đại sứ được bổ nhiệm:\n\n' +
      '- Ông Lê Văn Bình, Đại sứ tại Peru;\n\n- Bà Đỗ Thị Hà, Đại sứ tại Chile.\n\n' +
      'Chủ tịch nước chúc mừng các Đại sứ.\n',
  )
  expect(events).toHaveLength(1)
  expect(people).toEqual([
    'Phạm Văn Nam giver',
    'Trần Văn Hùng attendee',
    'Lê Văn Bình appointee',
    'Đỗ Thị Hà appointee',
  ])
})

test('numbered lines below a heading on who was there', () => {
  const { people } = readTold(
    'Ngày 20/5, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Hùng tiếp Đại sứ Peru Patricia Raez.\n\n' +
      'Tham dự buổi tiếp có:\n\n1. Thứ trưởng Ngoại giao Lê Thị Hoa\n\n2. Vụ trưởng Vụ châu Mỹ Đỗ Văn Thành\n\n' +
      'Đại biểu Lê Văn Bình phát biểu sau đó tại một nơi khác.\n',
  )
  expect(people.slice(2)).toEqual(['Lê Thị Hoa attendee', 'Đỗ Văn Thành attendee'])
})

test.each([
  'Bộ Ngoại giao trả lời như sau:\n\nÔng Lê Văn Bình, Chủ tịch Hội, không phải người Chile.',
  'Tham dự có:\n\nÔng Lê Văn Bình cho biết hội viên còn ít.',
])('a colon before an ordinary paragraph opens no list: %#', (rest) => {
  const { people } = readTold(
    `Ngày 20/5, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Hùng tiếp Đại sứ Peru Patricia Raez.\n\n${rest}\n`,
  )
  expect(people).toEqual(['Trần Văn Hùng host', 'Patricia Raez guest'])
})
