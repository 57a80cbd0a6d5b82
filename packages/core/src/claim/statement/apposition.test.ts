import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const said = (sentence: string): string[] =>
  readTold(`Ngày 15/5, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau.\n\n${sentence}\n`).said

test.each([
  [
    'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ Lê Thị Hà phát biểu: “Đây là bước tiến quan trọng”.',
    ['Lê Thị Hà: Đây là bước tiến'],
  ],
  [
    'Thay mặt lãnh đạo tỉnh, đồng chí Lê Thị Hà chào mừng thanh niên hai nước; nhấn mạnh vai trò của giao lưu nhân dân.',
    ['Lê Thị Hà: vai trò của giao'],
  ],
  [
    'Em Lê Minh Anh, sinh viên năm cuối, hồ hởi: “Em rất mong được sang Paris học tập”.',
    ['Lê Minh Anh: Em rất mong được'],
  ],
  ['“Đây sẽ là bệ phóng cho sinh viên hai nước”, bà Anne Moreau kỳ vọng.', ['Anne Moreau: Đây sẽ là bệ']],
  [
    'Đại sứ Lê Thị Hà thay mặt gia đình bày tỏ lòng biết ơn sâu sắc tới bạn bè.',
    ['Lê Thị Hà: lòng biết ơn sâu'],
  ],
  [
    'Bà Lê Thị Hà, Chủ tịch Hội Hữu nghị Việt - Pháp khóa VI cho biết nhiệm kỳ qua Hội đã có thêm nhiều chi hội.',
    ['Lê Thị Hà: nhiệm kỳ qua Hội'],
  ],
  [
    'Phó Thị trưởng Paris Paul Lefevre - người cùng dự cuộc gặp - nói: “Paris sẵn sàng hợp tác”.',
    ['Paul Lefevre: Paris sẵn sàng hợp'],
  ],
  [
    'Bà Anne Moreau - vốn là luật sư - tái khẳng định Paris coi trọng hợp tác với Hà Nội.',
    ['Anne Moreau: Paris coi trọng hợp'],
  ],
  [
    'Chị Nguyễn Thị Lan, du học sinh tại Pháp, cho biết đây là lần đầu chị đón Tết xa nhà.',
    ['Nguyễn Thị Lan: đây là lần đầu'],
  ],
  [
    'Bà Lê Thị Hà, người đã có 20 năm trong ngành, hoan nghênh kết quả trên và cho biết sẽ thông tin thêm.',
    ['Lê Thị Hà: kết quả trên', 'Lê Thị Hà: sẽ thông tin thêm.'],
  ],
  [
    'Hãng tin AFP dẫn tuyên bố của Chủ tịch Ủy ban AU, bà Fatima Diallo, nêu rõ AU lên án mọi hành vi đảo chính.',
    ['Fatima Diallo: AU lên án mọi'],
  ],
  [
    'Đại sứ Lê Thị Hà đã có bài phát biểu quan trọng, trong đó nhấn mạnh vai trò của hợp tác đa phương.',
    ['Lê Thị Hà: vai trò của hợp'],
  ],
])('%s', (sentence, expected) => {
  expect(said(sentence)).toEqual(expected)
})

test.each([
  'Gặp Đại sứ Lê Thị Hà, hai bên nhất trí tăng cường hợp tác, nhấn mạnh vai trò của địa phương.',
  'Tại cuộc gặp với Đại sứ Lê Thị Hà, các doanh nghiệp, nhà đầu tư, chia sẻ nhiều kinh nghiệm.',
])('others speak: %s', (sentence) => {
  expect(said(sentence)).toEqual([])
})
