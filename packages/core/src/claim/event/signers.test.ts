import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const SIGNED =
  'Ngày 15/5, tại Paris, Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Pháp đã ký Hiệp định miễn thị thực.'

test.each([
  'Thay mặt hai Chính phủ ký là Thứ trưởng Ngoại giao Lê Thị Hà và Đại sứ Pháp Pierre Martin.',
  'Đại diện hai bên ký là Thứ trưởng Ngoại giao Lê Thị Hà và Đại sứ Pháp Pierre Martin.',
  'Tham gia ký kết có Thứ trưởng Ngoại giao Lê Thị Hà và Đại sứ Pháp Pierre Martin.',
  'Đại diện ký văn kiện gồm: Thứ trưởng Ngoại giao Lê Thị Hà và Đại sứ Pháp Pierre Martin.',
])('%s', (sentence) => {
  expect(readTold(`${SIGNED} ${sentence}\n`).people).toEqual([
    'Lê Thị Hà signatory',
    'Pierre Martin signatory',
  ])
})

test('who signs for others signs', () => {
  expect(
    readTold(
      'Ngày 15/5, Thứ trưởng Lê Thị Hà và Thứ trưởng Carlos Rojas đã thay mặt hai Bộ ký Bản ghi nhớ về hợp tác đào tạo.\n',
    ).people,
  ).toEqual(['Lê Thị Hà signatory', 'Carlos Rojas signatory'])
})

test('who speaks after a signing signed nothing', () => {
  expect(readTold(`${SIGNED} Thứ trưởng Lê Thị Hà cho biết hai bên đã đàm phán nhiều năm.\n`).people).toEqual(
    [],
  )
})

test.each([
  [
    'two who are named by their office alone',
    'Ngày 15/5, dưới sự chứng kiến của hai Thủ tướng, Thứ trưởng Lê Thị Hà và Thứ trưởng Carlos Rojas đã ký Bản ghi nhớ về hợp tác đào tạo.\n',
    ['Lê Thị Hà signatory', 'Carlos Rojas signatory'],
  ],
  [
    'papers exchanged before witnesses',
    'Ngày 15/5, trước sự chứng kiến của Thủ tướng Lê Văn Minh, Bộ trưởng Lê Thị Hà và Bộ trưởng Carlos Rojas đã trao đổi văn kiện hợp tác.\n',
    ['Lê Thị Hà signatory', 'Carlos Rojas signatory', 'Lê Văn Minh witness'],
  ],
])('%s', (_what, text, people) => {
  expect(readTold(text).people).toEqual(people)
})
