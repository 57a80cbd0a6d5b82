import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  [
    'Ngày 15/5, Đại sứ Nhật Bản Ito Naoki đã trao 5.000 USD tiền hỗ trợ cho Bộ trưởng Bộ Y tế Lê Văn Minh.',
    ['Ito Naoki giver', 'Lê Văn Minh recipient'],
  ],
  [
    'Sáng 15/5, Phó Thủ tướng Trần Văn Bình đã trao tượng trưng 200.000 USD của Chính phủ Việt Nam cho Đại sứ Cuba Jorge Perez.',
    ['Trần Văn Bình giver', 'Jorge Perez recipient'],
  ],
  [
    'Ngày 15/5, Đại sứ Nhật Bản Ito Naoki đã trao số tiền 50 triệu yên tới Bộ trưởng Bộ Y tế Lê Văn Minh.',
    ['Ito Naoki giver', 'Lê Văn Minh recipient'],
  ],
  [
    'Ngày 15/5, Đại sứ Lê Thị Hà đã trao tặng Lào lô vật tư y tế. Thứ trưởng Bộ Y tế Aphone Visathep tiếp nhận lô hàng.',
    ['Lê Thị Hà giver', 'Aphone Visathep recipient'],
  ],
  ['Ngày 15/5, Đại sứ Lê Thị Hà đã bàn giao 20 máy thở cho bệnh viện.', ['Lê Thị Hà giver']],
  ['Ngày 15/5, Hội Chữ thập đỏ Việt Nam đã ủng hộ 100 tấn gạo cho nhân dân vùng bão.', []],
])('%s', (text, people) => {
  const told = readTold(`${text}\n`)
  expect(told.events).toEqual(['other reported 2024-05-15'])
  expect(told.people).toEqual(people)
})

test.each([
  'Hai nước ủng hộ lập trường của nhau tại các diễn đàn đa phương.',
  'Kim ngạch thương mại hỗ trợ tăng trưởng đạt 5 tỷ USD.',
])('no gift: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual([])
})
