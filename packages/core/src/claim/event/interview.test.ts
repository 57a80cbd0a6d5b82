import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Trao đổi với Tuổi Trẻ Online ngày 15/5, Đại sứ Lê Thị Hà cho biết kết quả này đến từ nhiều năm vận động.',
  'Trao đổi với phóng viên TTXVN, Đại sứ Lê Thị Hà cho biết kết quả này đến từ nhiều năm vận động.',
  'Đại sứ Lê Thị Hà trao đổi với báo chí về kết quả chuyến thăm.',
  'Gặp gỡ báo chí trước chuyến thăm, Đại sứ Lê Thị Hà cho biết hai bên sẽ ký nhiều văn kiện.',
])('an interview is no meeting: %s', (text) => {
  expect(readTold(`${text}\n`).events.filter((event) => event.startsWith('meeting'))).toEqual([])
})

test('talks with a party are', () => {
  expect(readTold('Ngày 15/5, Đại sứ Lê Thị Hà trao đổi với Thị trưởng Paris Anne Moreau.\n').events).toEqual(
    ['meeting reported 2024-05-15'],
  )
})

test('what the answers of an interview tell of is not what it reports', () => {
  const { events } = readTold(
    'Đại sứ Lê Thị Hà: Quan hệ hai nước phát triển tốt đẹp\n\n' +
      'Nhân dịp kỷ niệm quan hệ ngoại giao, Đại sứ Lê Thị Hà đã trả lời phỏng vấn báo chí.\n\n' +
      'Xin Đại sứ cho biết kết quả hợp tác?\n\n' +
      'Kết quả rất tốt. Ngày 12/5, tại Paris, hai bên đã ký Bản ghi nhớ về nông nghiệp. Năm ngoái, Tổng thống Anne Moreau thăm Việt Nam.\n\n' +
      'Đại sứ đánh giá thế nào về triển vọng?\n\n' +
      'Tôi tin rằng hợp tác sẽ mở rộng. Ngày 13/5, tôi đã gặp Bộ trưởng Jean Dupont.\n',
  )
  expect(events).toEqual(['statement reported 2024-05-21'])
})
