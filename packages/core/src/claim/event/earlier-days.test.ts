import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('what happened before does not say when the news did', () => {
  const { events } = readTold(
    'Ông Lê Văn Ba được cử làm Trưởng đoàn đàm phán\n\n' +
      'Thủ tướng vừa cử ông Lê Văn Ba làm Trưởng đoàn đàm phán Chính phủ.\n\n' +
      'Trước đó, ngày 8/5, tại Hà Nội, Chính phủ đã họp về tình hình đàm phán.\n',
  )
  expect(events).toEqual(['appointment reported 2024-05-21'])
})
