import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'several who are said to hold one title',
    'Các ông Lê Văn Ba, Trần Văn Tư và bà Đỗ Thị Năm là Phó Chủ tịch Hội Luật gia Việt Nam.',
    [
      'Đỗ Thị Năm: Phó Chủ tịch @ Hội Luật gia Việt Nam',
      'Trần Văn Tư: Phó Chủ tịch @ Hội Luật gia Việt Nam',
      'Lê Văn Ba: Phó Chủ tịch @ Hội Luật gia Việt Nam',
    ],
  ],
  [
    'a side named by its country',
    'Thống đốc Ngân hàng Nhà nước Lê Thị Hồng tiếp Thống đốc Ngân hàng CHDCND Lào Bounleua Sisay. Cùng dự, về phía Ngân hàng Nhà nước có Phó Thống đốc Lê Văn Ba; về phía Lào có Phó Thống đốc Vathana Dalaloy.',
    [
      'Lê Thị Hồng: Thống đốc @ Ngân hàng Nhà nước',
      'Bounleua Sisay: Thống đốc @ Ngân hàng CHDCND Lào',
      'Lê Văn Ba: Phó Thống đốc @ Ngân hàng Nhà nước',
      'Vathana Dalaloy: Phó Thống đốc @ Ngân hàng CHDCND Lào',
    ],
  ],
  [
    'names with dashes after a heading',
    'Dự có các Ủy viên Bộ Chính trị: Thượng tướng Lê Văn Sáu - Bộ trưởng Bộ Công an, Đại tướng Trần Văn Ba - Bộ trưởng Bộ Quốc phòng.',
    [
      'Lê Văn Sáu: Ủy viên @ Bộ Chính trị',
      'Trần Văn Ba: Ủy viên @ Bộ Chính trị',
      'Lê Văn Sáu: Bộ trưởng @ Bộ Công an',
      'Trần Văn Ba: Bộ trưởng @ Bộ Quốc phòng',
    ],
  ],
  [
    'one office for two people',
    'Ông Lê Văn Sáu và bà Trần Thị Ba được bổ nhiệm giữ chức Phó Vụ trưởng.',
    ['Lê Văn Sáu: Phó Vụ trưởng @ null', 'Trần Thị Ba: Phó Vụ trưởng @ null'],
  ],
  [
    'two bodies of one chair',
    'Bí thư thứ nhất Đảng Cộng sản Cuba, Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Raul Castro gửi điện.',
    ['Raul Castro: Bí thư thứ nhất @ Đảng Cộng sản Cuba', 'Raul Castro: Chủ tịch @ Hội đồng Nhà nước'],
  ],
  [
    'posts joined by a dash',
    'Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam Trần Văn Ba dự.',
    ['Trần Văn Ba: Phó Chủ tịch @ Hội Luật gia Việt Nam', 'Trần Văn Ba: Tổng Thư ký @ Hội Luật gia Việt Nam'],
  ],
  [
    'offices of others',
    'Thủ tướng Trần Văn Ba trình Quốc hội phê chuẩn bổ nhiệm Phó Thủ tướng. Ông Ba cho biết năm nay Lào là Chủ tịch ASEAN.',
    ['Trần Văn Ba: Thủ tướng @ null'],
  ],
  [
    'an office that heads a list',
    'Cùng dự có các đồng chí Ủy viên Trung ương Đảng: Võ Văn Lâm, Bộ trưởng Bộ Nội vụ; Đào Việt Hùng; lãnh đạo Bộ Công an và ông Lê Văn Nam.',
    [
      'Võ Văn Lâm: Ủy viên @ Trung ương Đảng',
      'Đào Việt Hùng: Ủy viên @ Trung ương Đảng',
      'Võ Văn Lâm: Bộ trưởng @ Bộ Nội vụ',
    ],
  ],
  [
    'two posts of one command',
    'Đại tá Lò Văn Hùng, Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh Lào Cai, phát biểu.',
    [
      'Lò Văn Hùng: Phó Chỉ huy trưởng @ Bộ CHQS tỉnh Lào Cai',
      'Lò Văn Hùng: Tham mưu trưởng @ Bộ CHQS tỉnh Lào Cai',
    ],
  ],
  [
    'a stack before the name',
    'Phó Thủ tướng Chính phủ, Bộ trưởng Bộ Ngoại giao Phạm Bình Minh chủ trì.',
    ['Phạm Bình Minh: Phó Thủ tướng @ Chính phủ', 'Phạm Bình Minh: Bộ trưởng @ Bộ Ngoại giao'],
  ],
  [
    'a stack after the name',
    'ông Hoàng Bình Quân, Ủy viên Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương dự.',
    ['Hoàng Bình Quân: Ủy viên @ Trung ương Đảng', 'Hoàng Bình Quân: Trưởng ban @ Ban Đối ngoại Trung ương'],
  ],
  [
    'one title for several names',
    'các Phó Chủ nhiệm Ủy ban Đối ngoại: Ngô Đức Mạnh, Hà Huy Thông.',
    ['Ngô Đức Mạnh: Phó Chủ nhiệm @ Ủy ban Đối ngoại', 'Hà Huy Thông: Phó Chủ nhiệm @ Ủy ban Đối ngoại'],
  ],
  [
    'deputies in a row',
    'Phó Chủ tịch Quốc hội Uông Chu Lưu, Phùng Quốc Hiển và Đỗ Bá Tỵ cùng dự.',
    [
      'Uông Chu Lưu: Phó Chủ tịch @ Quốc hội',
      'Phùng Quốc Hiển: Phó Chủ tịch @ Quốc hội',
      'Đỗ Bá Tỵ: Phó Chủ tịch @ Quốc hội',
    ],
  ],
  [
    'a headed list',
    'Về phía Bộ Ngoại giao có các ông: Hồ Xuân Sơn, Thứ trưởng; Vũ Hồng Nam, Trợ lý Bộ trưởng, Chánh Văn phòng Bộ.',
    [
      'Hồ Xuân Sơn: Thứ trưởng @ Bộ Ngoại giao',
      'Vũ Hồng Nam: Trợ lý Bộ trưởng @ Bộ Ngoại giao',
      'Vũ Hồng Nam: Chánh Văn phòng @ Văn phòng Bộ Ngoại giao',
    ],
  ],
  [
    'small letters',
    'chánh Văn phòng Trung ương Đảng Lê Hoài Trung',
    ['Lê Hoài Trung: Chánh Văn phòng @ Văn phòng Trung ương Đảng'],
  ],
  [
    'a rank apart',
    'Bộ trưởng Bộ Quốc phòng, Đại tướng Phan Văn Giang',
    ['Phan Văn Giang: Bộ trưởng @ Bộ Quốc phòng'],
  ],
  [
    'a remit before the name',
    'Đại diện cấp cao của EU về chính sách an ninh Josep Borrell',
    ['Josep Borrell: Đại diện cấp cao @ EU'],
  ],
  [
    'neighbours keep their own',
    'gặp Tổng Bí thư Nguyễn Phú Trọng, Chủ tịch nước Trần Đại Quang và Chủ tịch Quốc hội Nguyễn Thị Kim Ngân.',
    [
      'Nguyễn Phú Trọng: Tổng Bí thư @ null',
      'Trần Đại Quang: Chủ tịch nước @ null',
      'Nguyễn Thị Kim Ngân: Chủ tịch @ Quốc hội',
    ],
  ],
])('%s', (_what, text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})
