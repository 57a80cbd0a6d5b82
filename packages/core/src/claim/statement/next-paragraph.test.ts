import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('words quoted in the paragraph after the colon', () => {
  const told = readTold(
    'Chiều 20/5, tại họp báo của Bộ Ngoại giao, trả lời câu hỏi của phóng viên, Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hà nêu rõ:\n\n' +
      '“Việt Nam có đầy đủ bằng chứng lịch sử. Mọi hoạt động trái phép đều vô giá trị.”\n',
  )
  expect(told.said).toEqual(['Lê Thị Thu Hà: Việt Nam có đầy'])
})

test('an answer below its question, by whom the headline names', () => {
  const told = readTold(
    'Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hà trả lời câu hỏi của phóng viên về bản đồ mới\n\n' +
      'Câu hỏi: Xin cho biết phản ứng của Việt Nam trước việc công bố bản đồ này?\n\n' +
      'Trả lời:\n\nViệt Nam phản đối mọi hành động vi phạm chủ quyền của mình ở Biển Đông.\n',
  )
  expect(told.said).toEqual(['Lê Thị Thu Hà: Việt Nam phản đối'])
})

test.each([
  'Hội nghị thông qua các văn kiện sau:\n\nTuyên bố chung về hợp tác biển.\n',
  'Chương trình gồm các nội dung:\n\nPhiên khai mạc do Bộ trưởng Lê Văn Minh chủ trì.\n',
])('a colon after which nobody speaks: %s', (text) => {
  expect(readTold(text).said).toEqual([])
})
