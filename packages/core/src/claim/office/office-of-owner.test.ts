import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  'Chuyến thăm của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng thành công.',
  'Chuyến thăm Lào của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng trong tháng 5.',
  'Phát biểu của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng rất quan trọng.',
  'Ông chuyển lời mời của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng tới bà Anna Silva.',
  'Dưới sự chủ trì của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng.',
  'Theo lời mời của Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Hùng, bà Anna Silva thăm Huế.',
])('what is somebody’s is of all his offices: %s', (sentence) => {
  expect(officesIn(sentence).filter((office) => office.startsWith('Lê'))).toEqual([
    'Lê Văn Hùng: Phó Thủ tướng @ null',
    'Lê Văn Hùng: Bộ trưởng @ Bộ Ngoại giao',
  ])
})

test.each([
  [
    'Theo lời mời của Tổng thống Pháp, Chủ tịch nước Lê Văn Hùng thăm Pháp.',
    'Lê Văn Hùng: Chủ tịch nước @ null',
  ],
  ['Cảm ơn sự quan tâm của Chủ tịch nước, Đại sứ Anna Silva thông báo kết quả.', 'Anna Silva: Đại sứ @ null'],
  [
    'Cố vấn đối ngoại của Tổng thống Croatia, Quốc vụ khanh Bộ Ngoại giao Frano Matić tiếp.',
    'Frano Matić: Quốc vụ khanh @ Bộ Ngoại giao',
  ],
])('whoever acts after the clause holds only what stands with the name: %s', (sentence, office) => {
  expect(officesIn(sentence)).toEqual([office])
})

test.each([
  [
    'Đặc phái viên của Tổng Bí thư, Chủ tịch nước Lê Văn Hùng thăm Cuba.',
    ['Lê Văn Hùng: Đặc phái viên @ null'],
  ],
  [
    'Đặc phái viên của Chủ tịch nước, Bộ trưởng Nội vụ Lê Thị An dự lễ.',
    ['Lê Thị An: Đặc phái viên @ null', 'Lê Thị An: Bộ trưởng @ Bộ Nội vụ'],
  ],
  ['Đặc phái viên của Tổng thống Putin tới Cairo.', ['Putin: Tổng thống @ null']],
])('envoys and whom they serve: %s', (sentence, offices) => {
  expect(officesIn(sentence)).toEqual(offices)
})

test('our deputy is at our body, whoever abroad bears the title last', () => {
  const text =
    'Chánh án Tòa án nhân dân tối cao Lê Văn Hùng tiếp bà Anna Petrova, Chánh án Tòa án tối cao Liên bang Nga. Cùng dự có Phó Chánh án Trần Văn Nam.'
  expect(officesIn(text)).toContain('Trần Văn Nam: Phó Chánh án @ Tòa án nhân dân tối cao')
})
