import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('a body meets in session under its chair', () => {
  const told = readTold(
    'Quốc hội họp về công tác nhân sự\n\n' +
      'Chiều 20/5, tại Hà Nội, Quốc hội họp riêng về công tác nhân sự dưới sự điều hành của Chủ tịch Quốc hội Trần Văn Bình.\n',
  )
  expect(told.events).toEqual(['conference reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Trần Văn Bình chair'])
})
