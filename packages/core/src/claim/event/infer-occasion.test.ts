import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('what an article tells is said to have happened at', () => {
  const told = readTold(
    'Ngày 15/5, tại lễ tốt nghiệp Học viện Ngoại giao, Bộ trưởng Lê Văn Minh trao bằng cho 20 học viên Lào.\n',
  )
  expect(told.events).toEqual(['ceremony reported 2024-05-15'])
  expect(told.people).toEqual(['Lê Văn Minh attendee'])
})

test('an occasion that is only a reason is none', () => {
  expect(readTold('Quan hệ hai nước phát triển mạnh kể từ lễ ký Hiệp định thương mại.\n').events).toEqual([])
})
