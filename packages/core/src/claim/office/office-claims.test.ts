import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'the one board that the article names',
    'Ông Lê Văn Sáu, Trưởng Ban Tổ chức Trung ương, tiếp đoàn. Cùng dự có các đồng chí: Trần Thị Ba, Phó Trưởng Ban; Lê Văn Tư, Vụ trưởng.',
    [
      'Lê Văn Sáu: Trưởng ban @ Ban Tổ chức Trung ương',
      'Trần Thị Ba: Phó Trưởng ban @ Ban Tổ chức Trung ương',
      'Lê Văn Tư: Vụ trưởng @ null',
    ],
  ],
  [
    'whom an opening clause names by an office alone',
    'Tại cuộc gặp với Chủ tịch Thượng viện Malaysia, Phó Chủ tịch Quốc hội Trần Văn Ba đề nghị hai bên hợp tác.',
    ['Trần Văn Ba: Phó Chủ tịch @ Quốc hội'],
  ],
  [
    'an office after whom an opening clause names',
    'Ông Trần Văn Ba, Phó Chủ tịch Quốc hội, tiếp bà Ana Rojas. Trao đổi với bà Ana Rojas, Phó Chủ tịch Quốc hội bày tỏ cảm ơn.',
    ['Trần Văn Ba: Phó Chủ tịch @ Quốc hội'],
  ],
  [
    'the office of a country that is spoken of',
    'Bộ trưởng Ngoại giao Trần Văn Ba chúc mừng Lào đảm nhiệm thành công vai trò Chủ tịch ASEAN.',
    ['Trần Văn Ba: Bộ trưởng @ Bộ Ngoại giao'],
  ],
  [
    'a chargé d’affaires in short',
    'Đại biện lâm thời Peru Ana Rojas tiếp đoàn. Đại biện Ana Rojas cảm ơn.',
    ['Ana Rojas: Đại biện lâm thời @ Peru'],
  ],
  [
    'two offices of one man in one province',
    'Chiều 4/10, đồng chí Lê Văn Sáu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hòa Bình tiếp đoàn.',
    ['Lê Văn Sáu: Phó Bí thư @ Tỉnh ủy Hòa Bình', 'Lê Văn Sáu: Chủ tịch @ UBND tỉnh Hòa Bình'],
  ],
  [
    'a house named like nobody, and who heads it',
    'Dự có ông Trần Văn Ba, Giám đốc Bệnh viện Đa khoa Lam Hồng, và Hiệu trưởng Trường THPT Nguyễn Trãi Lê Thị Sáu.',
    [
      'Trần Văn Ba: Giám đốc @ Bệnh viện Đa khoa Lam Hồng',
      'Lê Thị Sáu: Hiệu trưởng @ Trường THPT Nguyễn Trãi',
    ],
  ],
  [
    'a house whose head is named right after what it is for',
    'Giám đốc Bệnh viện Đa khoa Trần Văn Ba tiếp đoàn.',
    ['Trần Văn Ba: Giám đốc @ Bệnh viện Đa khoa'],
  ],
  [
    'letters just introduced',
    'Đoàn Liên đoàn Lao động Campuchia (CLFX) do ông Sok Vanna, Chủ tịch CLFX, làm Trưởng đoàn thăm Hà Nội.',
    ['Sok Vanna: Chủ tịch @ CLFX'],
  ],
  [
    'the society of the congress, and no guest’s',
    'Hội người Việt Nam tại Áo tổ chức Đại hội. Tới dự có Chủ tịch Hội Hữu nghị Áo - Việt Nam Peter Huber. Chủ tịch Hội Trần Văn Sáu báo cáo kết quả.',
    [
      'Peter Huber: Chủ tịch @ Hội Hữu nghị Áo - Việt Nam',
      'Trần Văn Sáu: Chủ tịch @ Hội người Việt Nam tại Áo',
    ],
  ],
  [
    'long formal names of states',
    'Ông gửi điện tới Tổng thống Cộng hòa Dân chủ Liên bang Nepal Ram Thapa và Tổng thống Cộng hòa Xã hội Chủ nghĩa Dân chủ Sri Lanka Anura Perera.',
    [
      'Ram Thapa: Tổng thống @ Cộng hòa Dân chủ Liên bang Nepal',
      'Anura Perera: Tổng thống @ Cộng hòa Xã hội Chủ nghĩa Dân chủ Sri Lanka',
    ],
  ],
  [
    'the central committee of a society, by its first words',
    'Đoàn T.W Hội Nông dân Việt Nam do bà Trần Thị Sáu, Ủy viên T.W Đảng, Phó Chủ tịch T.W Hội dẫn đầu.',
    ['Trần Thị Sáu: Ủy viên @ T.W Đảng', 'Trần Thị Sáu: Phó Chủ tịch @ T.W Hội Nông dân Việt Nam'],
  ],
  [
    'a body by its first word, named before',
    'Hội Chữ thập đỏ Lào tiếp đoàn. Bà Trần Thị Sáu, Phó Chủ tịch kiêm Tổng Thư ký Hội, cảm ơn.',
    ['Trần Thị Sáu: Phó Chủ tịch @ Hội Chữ thập đỏ Lào', 'Trần Thị Sáu: Tổng Thư ký @ Hội Chữ thập đỏ Lào'],
  ],
  [
    'a town that no lexicon has',
    'Ông Marko Petrić là Thị trưởng Zelengrad.',
    ['Marko Petrić: Thị trưởng @ Zelengrad'],
  ],
  [
    'bodies of the one province that the article names',
    'Tại tỉnh Lào Cai, Chủ tịch tỉnh Trần Văn Ba và ông Lê Văn Sáu, Phó Bí thư Tỉnh ủy, tiếp đoàn.',
    ['Trần Văn Ba: Chủ tịch @ UBND tỉnh Lào Cai', 'Lê Văn Sáu: Phó Bí thư @ Tỉnh ủy Lào Cai'],
  ],
  [
    'no guess between two provinces',
    'Đoàn Hà Giang thăm Lào Cai. Ông Lê Văn Sáu, Phó Chủ tịch UBND tỉnh, tiếp đoàn.',
    ['Lê Văn Sáu: Phó Chủ tịch @ UBND tỉnh'],
  ],
  [
    'an honour between commas',
    'GS.TS Lê Văn Sáu, Nhà giáo Nhân dân, Giám đốc Học viện Quốc phòng, phát biểu.',
    ['Lê Văn Sáu: Giám đốc @ Học viện Quốc phòng'],
  ],
  [
    'a body led by somebody',
    'Cộng đồng Kinh tế các nước Vùng Hồ (CKVH) do Tổng thống Kenya William Barasa làm Chủ tịch luân phiên.',
    [
      'William Barasa: Tổng thống @ Kenya',
      'William Barasa: Chủ tịch luân phiên @ Cộng đồng Kinh tế các nước Vùng Hồ',
    ],
  ],
  [
    'a high commissioner, and what a parliament is called at home',
    'Cao ủy Vanuatu tại Fiji Jimmy Tari và Phó Chủ tịch Quốc hội (Đại Khural) Mông Cổ Tserendorj Bold cùng dự.',
    ['Jimmy Tari: Cao ủy @ Cao ủy Vanuatu tại Fiji', 'Tserendorj Bold: Phó Chủ tịch @ Quốc hội Mông Cổ'],
  ],
  [
    'a foreign name between marks after its office',
    'Dự có Chủ tịch Hội Hữu nghị Lào - Việt Nam, Boun Savang; Đại biện lâm thời Đại sứ quán Ai Cập tại Lào, Nour Fahmy.',
    [
      'Boun Savang: Chủ tịch @ Hội Hữu nghị Lào - Việt Nam',
      'Nour Fahmy: Đại biện lâm thời @ Đại sứ quán Ai Cập tại Lào',
    ],
  ],
  [
    "a foreigner's committee, not the one of the province named",
    'Đoàn tỉnh Hà Giang thăm ông Khamla Vongsay, Bí thư Tỉnh ủy.',
    ['Khamla Vongsay: Bí thư @ Tỉnh ủy'],
  ],
  [
    "a committee that the same person's other office names in full",
    'Ở Lâm Đồng, ông Triệu Minh, Ủy viên Thường vụ Tỉnh ủy, Trưởng ban Tuyên truyền Tỉnh ủy Vân Nam, phát biểu.',
    [
      'Triệu Minh: Ủy viên Thường vụ @ Tỉnh ủy Vân Nam',
      'Triệu Minh: Trưởng ban @ Ban Tuyên truyền Tỉnh ủy Vân Nam',
    ],
  ],
  [
    'the wife of a holder',
    'Phu nhân Thủ tướng Lê Thị Ba và bà Trần Thị Tư, Ủy viên Ban Chấp hành Đảng bộ tỉnh, Giám đốc Sở Ngoại vụ, cùng dự.',
    ['Trần Thị Tư: Ủy viên @ Ban Chấp hành Đảng bộ tỉnh', 'Trần Thị Tư: Giám đốc @ Sở Ngoại vụ'],
  ],
  [
    'the guest and the host',
    'Tiếp Đại sứ Bỉ, Chủ tịch nước Trần Văn Ba đề nghị hai bên hợp tác.',
    ['Trần Văn Ba: Chủ tịch nước @ null'],
  ],
  [
    'one who acts for another',
    'Thừa ủy quyền Chủ tịch nước, Bộ trưởng Ngoại giao Trần Văn Ba trao huân chương.',
    ['Trần Văn Ba: Bộ trưởng @ Bộ Ngoại giao'],
  ],
  [
    'the leader of a body’s delegation',
    'Đoàn Đại sứ quán Lào tại Hà Nội do ông Anan Chai, Đại biện làm trưởng đoàn.',
    ['Anan Chai: Đại biện @ Đại sứ quán Lào tại Hà Nội'],
  ],
  [
    'a body that the words point back at',
    'Đoàn thăm Ủy ban Nhà nước về người Việt Nam ở nước ngoài. Ông Hà Văn Nam, Chủ nhiệm Ủy ban này, đón.',
    ['Hà Văn Nam: Chủ nhiệm @ Ủy ban Nhà nước về người Việt Nam ở nước ngoài'],
  ],
  [
    'a shortened body',
    'Bộ trưởng Quốc phòng Nhật Bản Nakatani Gen',
    ['Nakatani Gen: Bộ trưởng @ Bộ Quốc phòng Nhật Bản'],
  ],
  ['an implied body', 'Ngoại trưởng Mỹ Antony Blinken', ['Antony Blinken: Ngoại trưởng @ Bộ Ngoại giao Mỹ']],
  [
    'a standing deputy',
    'Thứ trưởng Ngoại giao Thường trực Bùi Thanh Sơn',
    ['Bùi Thanh Sơn: Thứ trưởng Thường trực @ Bộ Ngoại giao'],
  ],
  [
    'a mission abroad',
    'Đại sứ Việt Nam tại Cuba kiêm nhiệm Cộng hòa Dominica Lê Quang Long',
    ['Lê Quang Long: Đại sứ @ Đại sứ quán Việt Nam tại Cuba'],
  ],
  ['an ambassador by country', 'Đại sứ Trung Quốc Khổng Huyền Hựu', ['Khổng Huyền Hựu: Đại sứ @ Trung Quốc']],
  ['a former office', 'nguyên Phó Thủ tướng Vũ Khoan', ['Vũ Khoan: Phó Thủ tướng @ null (former)']],
  ['a dead leader', 'Chủ tịch Hồ Chí Minh', ['Hồ Chí Minh: Chủ tịch @ null (former)']],
  [
    'an adviser of another',
    'ông Neven Ivo - Cố vấn đối ngoại của Tổng thống Croatia tiếp Đại sứ Bùi Lê Thái.',
    ['Neven Ivo: Cố vấn đối ngoại @ null', 'Bùi Lê Thái: Đại sứ @ null'],
  ],
])('%s', (_what, text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})

test('a bare Thứ trưởng is of the only ministry that the article names', () => {
  const text = 'Lãnh đạo Bộ Ngoại giao dự họp. Thứ trưởng Phạm Quang Hiệu phát biểu.'
  expect(officesIn(text)).toEqual(['Phạm Quang Hiệu: Thứ trưởng @ Bộ Ngoại giao'])
  expect(officesIn(`${text} Bộ Công an cũng dự.`)).toEqual(['Phạm Quang Hiệu: Thứ trưởng @ null'])
})

test('a consul general is of the only mission that the article names', () => {
  const text =
    'Tối 18/1, Tổng Lãnh sự quán Việt Nam tại Fukuoka tổ chức chương trình. Tổng Lãnh sự Vũ Thị Ba phát biểu. Tổng Lãnh sự Ana Rojas dự.'
  expect(officesIn(text)).toEqual([
    'Vũ Thị Ba: Tổng Lãnh sự @ Tổng Lãnh sự quán Việt Nam tại Fukuoka',
    'Ana Rojas: Tổng Lãnh sự @ null',
  ])
})

test('an office said twice is one claim with both as evidence', () => {
  expect(officesIn('Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đến. Bộ trưởng Bùi Thanh Sơn nói.')).toEqual([
    'Bùi Thanh Sơn: Bộ trưởng @ Bộ Ngoại giao',
  ])
})

test.each([
  ['a rank is no office', 'Đại tướng Võ Nguyên Giáp từ trần.'],
  ['a bare office names nobody', 'Phó Thủ tướng nhấn mạnh vai trò của ngành.'],
  ['another name begins after the comma', 'Theo Bộ trưởng, Trần Văn Sơn đã đến.'],
])('%s', (_what, text) => {
  expect(officesIn(text)).toEqual([])
})

test('decomposed letters change nothing', () => {
  const text =
    'Tại TP Hồ Chí Minh, ông Lê Văn Sáu, Phó Bí thư Thành ủy, tiếp Đại sứ Việt Nam tại Vương quốc Bỉ Trần Thị Ba.'
  expect(officesIn(text.normalize('NFD')).map((office) => office.normalize('NFC'))).toEqual(officesIn(text))
  expect(officesIn(text)).toEqual([
    'Lê Văn Sáu: Phó Bí thư @ Thành ủy TP Hồ Chí Minh',
    'Trần Thị Ba: Đại sứ @ Đại sứ quán Việt Nam tại Bỉ',
  ])
})
