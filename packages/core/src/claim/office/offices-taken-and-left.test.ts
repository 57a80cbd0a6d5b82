import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'who leaves one body to take an office at another',
    'Ban Bí thư điều động ông Lê Văn Ba thôi tham gia Thành ủy Hải Phòng và bổ nhiệm giữ chức Phó Trưởng Ban Đối ngoại Trung ương.',
    ['Lê Văn Ba: Phó Trưởng ban @ Ban Đối ngoại Trung ương'],
  ],
  [
    'what a country once held',
    'Tổng Thư ký Liên hợp quốc Ana Rojas báo cáo. Trước đó, Việt Nam từng đảm nhiệm vai trò Phó Chủ tịch Hội nghị.',
    ['Ana Rojas: Tổng Thư ký @ Liên hợp quốc'],
  ],
  [
    'who confirms a vote, and who was voted for',
    'Thủ tướng Lê Văn Ba vừa ký các Quyết định phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Khánh Hòa đối với các ông: Trần Văn Tư, Đỗ Văn Năm và bà Lê Thị Sáu.',
    [
      'Lê Văn Ba: Thủ tướng @ null',
      'Trần Văn Tư: Phó Chủ tịch @ UBND tỉnh Khánh Hòa',
      'Đỗ Văn Năm: Phó Chủ tịch @ UBND tỉnh Khánh Hòa',
      'Lê Thị Sáu: Phó Chủ tịch @ UBND tỉnh Khánh Hòa',
    ],
  ],
  [
    'what somebody leaves, told before the name',
    'Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với bà Trần Thị Sáu; miễn nhiệm chức vụ Bộ trưởng Bộ Ngoại giao đối với ông Lê Văn Ba.',
    ['Trần Thị Sáu: Bộ trưởng @ Bộ Nội vụ (former)', 'Lê Văn Ba: Bộ trưởng @ Bộ Ngoại giao (former)'],
  ],
  [
    'what office somebody unnamed held on a visit long ago',
    'Gặp bà Ana Rojas, đồng chí ôn lại chuyến thăm của mình năm 1998 với tư cách Thứ trưởng.',
    [],
  ],
  [
    'whom a congress gives an office',
    'Hội Hữu nghị Việt Nam - Lào tổ chức Đại hội. Đại hội bầu ông Lê Văn Sáu làm Chủ tịch; bà Trần Thị Ba giữ chức Phó Chủ tịch.',
    [
      'Lê Văn Sáu: Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
      'Trần Thị Ba: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
    ],
  ],
  [
    'who held an office at the time',
    'Chủ tịch Thượng viện khi đó là ông Jean Martin và Chủ tịch nước lúc bấy giờ là đồng chí Trần Văn Ba dự.',
    ['Jean Martin: Chủ tịch @ Thượng viện (former)', 'Trần Văn Ba: Chủ tịch nước @ null (former)'],
  ],
  [
    'who was once mayor',
    'Ông Marko Petrić - vốn là Thị trưởng Zelengrad trước năm 2007 - phát biểu.',
    ['Marko Petrić: Thị trưởng @ Zelengrad (former)'],
  ],
  [
    'a row of offices of a witness',
    'Lễ ký diễn ra dưới sự chứng kiến của Phó Bí thư Thành ủy, Chủ tịch HĐND TP Huế Lê Văn Sáu.',
    ['Lê Văn Sáu: Phó Bí thư @ Thành ủy Huế', 'Lê Văn Sáu: Chủ tịch @ HĐND TP Huế'],
  ],
  [
    'as many offices as people',
    'Lê Văn Sáu và Trần Thị Ba nhậm chức Cục trưởng và Phó Cục trưởng.',
    ['Lê Văn Sáu: Cục trưởng @ null', 'Trần Thị Ba: Phó Cục trưởng @ null'],
  ],
  [
    'offices given together',
    'Bộ công bố quyết định bổ nhiệm Thượng tá Lê Văn Sáu giữ chức Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh Lai Châu.',
    [
      'Lê Văn Sáu: Phó Chỉ huy trưởng @ Bộ CHQS tỉnh Lai Châu',
      'Lê Văn Sáu: Tham mưu trưởng @ Bộ CHQS tỉnh Lai Châu',
    ],
  ],
  [
    'a life told after a birthday',
    'Ông Lê Văn Sáu sinh năm 1968, quê Nam Định, từng là Thứ trưởng Bộ Xây dựng (2014-2019).',
    ['Lê Văn Sáu: Thứ trưởng @ Bộ Xây dựng (former)'],
  ],
  [
    'one whom another appoints',
    'Ông Lê Văn Sơn, Vụ trưởng Vụ Lễ tân, đã được Chủ tịch nước Trần Văn Ba bổ nhiệm làm Đại sứ Việt Nam tại Nga.',
    [
      'Lê Văn Sơn: Vụ trưởng @ Vụ Lễ tân',
      'Trần Văn Ba: Chủ tịch nước @ null',
      'Lê Văn Sơn: Đại sứ @ Đại sứ quán Việt Nam tại Nga',
    ],
  ],
  [
    'one post after the other at one body',
    'Ông Trần Văn Sáu từng giữ các chức vụ: Phó Chủ tịch rồi Chủ tịch UBND tỉnh Hà Giang.',
    [
      'Trần Văn Sáu: Phó Chủ tịch @ UBND tỉnh Hà Giang (former)',
      'Trần Văn Sáu: Chủ tịch @ UBND tỉnh Hà Giang (former)',
    ],
  ],
  [
    'a verb that gives the office',
    'Ông Nguyễn Văn Nên được bầu giữ chức Bí thư Thành ủy Hà Nội.',
    ['Nguyễn Văn Nên: Bí thư @ Thành ủy Hà Nội'],
  ],
  [
    'who appoints does not hold it',
    'ngài Abdellatif Miraoui được Quốc vương Mohammed VI bổ nhiệm làm Bộ trưởng Tài chính.',
    ['Mohammed VI: Quốc vương @ null', 'Abdellatif Miraoui: Bộ trưởng @ Bộ Tài chính'],
  ],
  [
    'a career',
    'Ông Trần Quốc Vượng từng giữ các chức vụ: Viện trưởng Viện Kiểm sát nhân dân tối cao. Hiện là Chủ nhiệm Ủy ban Kiểm tra Trung ương.',
    [
      'Trần Quốc Vượng: Viện trưởng @ Viện Kiểm sát nhân dân tối cao (former)',
      'Trần Quốc Vượng: Chủ nhiệm @ Ủy ban Kiểm tra Trung ương',
    ],
  ],
])('%s', (_what, text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})
