import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  [
    'Hợp tác biển còn nhiều dư địa, đó là nhận định của ông Lê Văn Ba, Viện trưởng Viện Biển Đông.',
    ['Lê Văn Ba: Hợp tác biển còn'],
  ],
  ['Quan điểm của bà Ana Rojas là hai bên cần sớm nối lại đàm phán.', ['Ana Rojas: hai bên cần sớm']],
  ['Ý kiến của ông Lê Văn Ba là rất xác đáng và cần được ghi nhận.', []],
  ['Năm nay xuất khẩu tăng mạnh, đó là kết quả của ông Lê Văn Ba.', []],
])('%s', (text, statements) => {
  expect(readTold(`Hội thảo về biển\n\n${text}\n`).said).toEqual(statements)
})
