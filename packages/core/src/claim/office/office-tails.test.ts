import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'Phát biểu khai mạc, Tổng Giám đốc Tổ chức Thương mại Thế giới (WTO) - bà Anna Silva nêu ba đề xuất.',
    ['Anna Silva: Tổng Giám đốc @ Tổ chức Thương mại Thế giới'],
  ],
  [
    'Trao đổi tại đây, Trưởng đại diện UNESCO tại Việt Nam - ông Lê Văn Hùng cam kết hỗ trợ.',
    ['Lê Văn Hùng: Trưởng đại diện @ UNESCO'],
  ],
  [
    'Tại họp báo, Cục trưởng Cục Lãnh sự, Bộ Ngoại giao - đồng chí Trần Thị An cho biết thêm.',
    ['Trần Thị An: Cục trưởng @ Cục Lãnh sự'],
  ],
  [
    'Ông Lê Văn Hùng, Trưởng đại diện UNESCO tại Việt Nam - bà Trần Thị An là phiên dịch.',
    ['Lê Văn Hùng: Trưởng đại diện @ UNESCO'],
  ],
  [
    'Ngày 2/3, tại Hà Nội, Đặc phái viên của Tổng thống Chile Lê Thị Lan đã dự lễ.',
    ['Lê Thị Lan: Đặc phái viên @ null'],
  ],
  [
    'Phó Chủ tịch cấp cao Tập đoàn Boeing Anna Silva dự.',
    ['Anna Silva: Phó Chủ tịch cấp cao @ Tập đoàn Boeing'],
  ],
  [
    'Bộ trưởng thứ hai Bộ Ngoại giao Brunei Anna Silva dự.',
    ['Anna Silva: Bộ trưởng thứ hai @ Bộ Ngoại giao Brunei'],
  ],
  [
    'Hội đã bầu các ông, bà: Lê Văn Hùng, Trần Thị An làm Phó Chủ tịch Hội Hữu nghị Việt Nam - Lào.',
    [
      'Trần Thị An: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
      'Lê Văn Hùng: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
    ],
  ],
  [
    'Ông Lê Văn Hùng giới thiệu bà Trần Thị An làm Phó Chủ tịch Hội Hữu nghị Việt Nam - Lào.',
    ['Trần Thị An: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Lào'],
  ],
  ['Bà Anna Silva, Đại diện UNICEF tại Việt Nam, cảm ơn.', ['Anna Silva: Đại diện @ UNICEF']],
  ['Đại diện UNICEF, đại diện FAO và bà Anna Silva dự.', []],
  [
    'Tại lễ ký, Đặc phái viên của Tổng Thư ký Liên hợp quốc về Myanmar - bà Anna Silva phát biểu.',
    ['Anna Silva: Đặc phái viên @ null'],
  ],
  [
    'Quyền Ngoại trưởng Chile Anna Silva và Phó Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Vương Đại Minh dự.',
    [
      'Anna Silva: Quyền Ngoại trưởng @ Bộ Ngoại giao Chile',
      'Vương Đại Minh: Phó Ủy viên trưởng @ Nhân đại toàn quốc Trung Quốc',
    ],
  ],
  ['Thủ trưởng các đơn vị và Phó Thủ trưởng Lê Văn Hùng dự.', []],
])('%s', (text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})
