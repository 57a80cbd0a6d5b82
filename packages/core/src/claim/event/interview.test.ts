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
