import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('what a spokesperson speaks of is no news beside her briefing', () => {
  const told = readTold(
    'Việt Nam lên tiếng về vụ va chạm tàu cá\n\n' +
      'Người phát ngôn Bộ Ngoại giao Đỗ Thu Lan nói Việt Nam phản đối hành động này.\n\n' +
      '"Lập trường của Việt Nam là rõ ràng", bà Lan nói tại họp báo thường kỳ ở Hà Nội chiều 20/5.\n\n' +
      'Phó Thủ tướng Trần Văn Bình đã dẫn đầu đoàn Việt Nam dự lễ tang ở Tehran ngày 18/5.\n',
  )
  expect(told.events.filter((event) => !event.includes('background'))).toEqual([
    'statement reported 2024-05-20 @Hà Nội',
  ])
  expect(told.people).toEqual(['Đỗ Thu Lan speaker'])
})
