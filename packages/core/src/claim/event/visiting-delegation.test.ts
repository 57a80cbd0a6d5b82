import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD =
  'Sáng 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh hội đàm với Bộ trưởng Bộ Y tế Lào Bounfeng Phommalaysith.\n\n'

test.each([
  'Chiều cùng ngày, Đoàn đã đến chào Phó Thủ tướng Trần Văn Bình tại Trụ sở Chính phủ.',
  'Chiều cùng ngày, Đoàn đã vào Lăng viếng Chủ tịch Hồ Chí Minh và đến chào Phó Thủ tướng Trần Văn Bình.',
  'Chiều cùng ngày, Phó Thủ tướng Trần Văn Bình đã tiếp Đoàn tại Trụ sở Chính phủ.',
])('the delegation is that of the visitor: %s', (text) => {
  const told = readTold(`${LEAD}${text}\n`)
  expect(told.events.filter((event) => event.startsWith('meeting reported'))).toHaveLength(2)
})

test.each([
  'Chiều cùng ngày, Phó Thủ tướng Trần Văn Bình đã tiếp Đoàn doanh nghiệp Mỹ.',
  'Đoàn doanh nghiệp Mỹ làm việc tại Hà Nội. Đoàn cũng chào Phó Thủ tướng Trần Văn Bình.',
])('another delegation is not his: %s', (text) => {
  const told = readTold(`${LEAD}${text}\n`)
  expect(told.events.filter((event) => event.startsWith('meeting reported'))).toHaveLength(1)
})
