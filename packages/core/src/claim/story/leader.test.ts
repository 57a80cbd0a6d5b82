import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD =
  'Sáng 20/5, tại Astana, Tổng Bí thư Trần Văn Bình hội đàm với Tổng thống Kazakhstan Askar Nurmagambetov.\n\n'
const FOREIGN_LEAD =
  'Sáng 20/5, tại Hà Nội, Thủ tướng Trần Văn Bình hội đàm với Thủ tướng Bỉ Pieter Vermeulen. Cùng dự có Đại sứ Bỉ tại Việt Nam Karl Janssens.\n\n'

test.each([
  ['Nhà lãnh đạo Kazakhstan nhấn mạnh đây là chuyến thăm lịch sử.', 'Askar Nurmagambetov'],
  ['Nguyên thủ Kazakhstan khẳng định sẽ sớm thăm Việt Nam.', 'Askar Nurmagambetov'],
  ['Người đứng đầu Nhà nước Kazakhstan đề nghị hai bên mở đường bay thẳng.', 'Askar Nurmagambetov'],
  ['Người đứng đầu Đảng Cộng sản Việt Nam khẳng định sẽ tạo mọi thuận lợi.', 'Trần Văn Bình'],
  ['Nhà lãnh đạo Việt Nam đề nghị Kazakhstan mở cửa thị trường nông sản.', 'Trần Văn Bình'],
])('%s', (sentence, speaker) => {
  const { said } = readTold(LEAD + sentence)
  expect(said.map((words) => words.split(':')[0])).toEqual([speaker])
})

test.each([
  ['Nhà lãnh đạo Bỉ nhấn mạnh hai nước cần hợp tác về khí hậu.', 'Pieter Vermeulen'],
  ['Người đứng đầu Chính phủ Bỉ cam kết hỗ trợ Việt Nam về nông nghiệp xanh.', 'Pieter Vermeulen'],
  ['Nhà ngoại giao Bỉ cho biết sẽ sớm tổ chức Tuần văn hóa tại Hà Nội.', 'Karl Janssens'],
])('%s', (sentence, speaker) => {
  const { said } = readTold(FOREIGN_LEAD + sentence)
  expect(said.map((words) => words.split(':')[0])).toEqual([speaker])
})

test.each([
  'Các nhà lãnh đạo Kazakhstan đánh giá cao vai trò của Việt Nam.',
  'Hai nhà lãnh đạo nhấn mạnh cần sớm mở đường bay thẳng.',
  'Nhà lãnh đạo Mông Cổ khẳng định sẽ sớm thăm Việt Nam.',
  'Người đứng đầu doanh nghiệp Kazakhstan cho biết sẽ đầu tư lớn.',
])('nobody is known to have said: %s', (sentence) => {
  expect(readTold(LEAD + sentence).said).toEqual([])
})
