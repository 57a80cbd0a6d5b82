import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('the news of a vote that a message answers', () => {
  const { events, people } = readTold(
    'Chủ tịch nước gửi điện mừng\n\nTheo TTXVN, được tin ông Jorge Perez đắc cử Tổng thống Cuba, ngày 20/5, Chủ tịch nước Trần Văn Bình đã gửi điện mừng tới ông Jorge Perez.\n',
  )
  expect(events).toEqual(['message reported 2024-05-20'])
  expect(people).toEqual(['Trần Văn Bình sender', 'Jorge Perez recipient'])
})

test('who wins is named before the verb', () => {
  const { people } = readTold('Ngày 20/5, ông Jorge Perez tái đắc cử Tổng thống, đánh bại bà Ana Rojas.\n')
  expect(people).toEqual(['Jorge Perez appointee'])
})

test('a speech on taking office is no second appointment', () => {
  const { events } = readTold(
    'Ngày 20/5, tại New York, Hội nghị đã bầu Đại sứ Lê Văn Minh làm Chủ tịch Hội nghị.\n\nPhát biểu nhậm chức, Đại sứ Lê Văn Minh cảm ơn các nước.\n',
  )
  expect(events).toEqual(['election reported 2024-05-20 @New York'])
})
