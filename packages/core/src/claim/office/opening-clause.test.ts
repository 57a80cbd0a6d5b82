import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD =
  'Sáng 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã tiếp Đại sứ Peru Patricia Raez và Đại sứ Chile Pablo Araya.\n\n'

test('after a clause on whom somebody received, the title is of who speaks', () => {
  const told = readTold(
    `${LEAD}Tiếp Đại sứ Patricia Raez, Chủ tịch nước chia sẻ những mất mát do bão lũ ở Peru. Chủ tịch nước nhấn mạnh hai nước cần tăng cường hợp tác y tế.\n`,
  )
  expect(told.said.map((words) => words.split(':')[0])).toEqual(['Trần Văn Bình', 'Trần Văn Bình'])
})

test('a bare title in the clause is of nobody who speaks after it', () => {
  const told = readTold(
    `${LEAD}Tiếp Đại sứ Chile, Chủ tịch nước Trần Văn Bình đề nghị hai bên sớm nối lại đường bay thẳng.\n`,
  )
  expect(told.said).toEqual(['Trần Văn Bình: hai bên sớm nối'])
})
