import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'Sáng nay, Ủy ban Đối ngoại của Quốc hội tiếp Đoàn Ủy ban Đối ngoại Hạ viện Séc. Về phía Ủy ban có các Phó Chủ nhiệm Lê Văn Hùng, Trần An.',
    [
      'Lê Văn Hùng: Phó Chủ nhiệm @ Ủy ban Đối ngoại của Quốc hội',
      'Trần An: Phó Chủ nhiệm @ Ủy ban Đối ngoại của Quốc hội',
    ],
  ],
  [
    'Đoàn Bộ Quốc phòng do Thượng tướng Lê Văn Hùng, Thứ trưởng, làm trưởng đoàn và đoàn Bộ Công an do Thượng tướng Trần Văn An, Thứ trưởng, dẫn đầu đã đến viếng.',
    ['Lê Văn Hùng: Thứ trưởng @ Bộ Quốc phòng', 'Trần Văn An: Thứ trưởng @ Bộ Công an'],
  ],
  [
    'Người phát ngôn Bộ Ngoại giao họp báo. Phó Phát ngôn Lê Văn Hùng cho biết.',
    ['Lê Văn Hùng: Phó Phát ngôn @ Bộ Ngoại giao'],
  ],
  [
    'Cùng dự có Chủ tịch Hội Hữu nghị Việt - Lào tỉnh Lê Văn Hùng, Chủ tịch Hội Nông dân huyện Trần Thị An.',
    ['Lê Văn Hùng: Chủ tịch @ Hội Hữu nghị Việt - Lào tỉnh', 'Trần Thị An: Chủ tịch @ Hội Nông dân huyện'],
  ],
  ['Chủ tịch UBND tỉnh Lê Văn Hùng tiếp đoàn ở Lào Cai.', ['Lê Văn Hùng: Chủ tịch @ UBND tỉnh Lào Cai']],
  ['Đại diện FAO tại Việt Nam Anna Silva dự.', ['Anna Silva: Đại diện @ FAO']],
  [
    'Trưởng ban Chính sách, chiến lược Trung ương Lê Văn Hùng dự.',
    ['Lê Văn Hùng: Trưởng ban @ Ban Chính sách, chiến lược Trung ương'],
  ],
  ['Đại diện lãnh đạo Bộ Ngoại giao và đại diện Bộ Công an dự.', []],
  ['Ông là đại diện Việt Nam Lê Văn Hùng.', []],
  [
    'Thủ tướng đầu tiên của Ấn Độ Jawaharlal Nehru từng thăm Hà Nội.',
    ['Jawaharlal Nehru: Thủ tướng @ Ấn Độ (former)'],
  ],
  ['Bộ trưởng Ngoại giao thứ hai Anna Silva dự.', ['Anna Silva: Bộ trưởng @ Bộ Ngoại giao']],
  ['Chủ tịch Hội Hữu nghị Nhật - Việt Tanaka dự.', ['Tanaka: Chủ tịch @ Hội Hữu nghị Nhật - Việt']],
  ['Tổng thống đương nhiệm Anna Kowalska dự.', ['Anna Kowalska: Tổng thống @ null']],
  ['Hiệu trưởng Đại học Soka Suzuki Hiroshi phát biểu.', ['Suzuki Hiroshi: Hiệu trưởng @ Đại học Soka']],
  ['Chủ tịch Quỹ Nippon Tanaka Yohei cảm ơn.', ['Tanaka Yohei: Chủ tịch @ Quỹ Nippon']],
  ['Thị trưởng thành phố Namyangju Ju Kwang-seok dự.', ['Ju Kwang-seok: Thị trưởng @ thành phố Namyangju']],
  ['Chủ tịch Quỹ Từ thiện Hoa Biển Lê Thị Hoa dự.', ['Lê Thị Hoa: Chủ tịch @ Quỹ Từ thiện Hoa Biển']],
  [
    'Ông gặp Trung tướng Mi-kha-in Xtê-pa-nốp (Mikhail Stepanov), Tư lệnh Lục quân Nga.',
    ['Mi-kha-in Xtê-pa-nốp: Tư lệnh @ Lục quân Nga'],
  ],
  ['Tổng cục trưởng Tổng cục II Lê Văn Hùng dự.', ['Lê Văn Hùng: Tổng cục trưởng @ Tổng cục II']],
  [
    'Hiệu trưởng Trường Sĩ quan Lục quân 2 Lê Văn Hùng dự.',
    ['Lê Văn Hùng: Hiệu trưởng @ Trường Sĩ quan Lục quân 2'],
  ],
  [
    'Tư lệnh Binh chủng Tăng - Thiết giáp Lê Văn Hùng dự.',
    ['Lê Văn Hùng: Tư lệnh @ Binh chủng Tăng - Thiết giáp'],
  ],
  ['Chủ tịch HĐQT Tập đoàn FPT Lê Văn Hùng dự.', ['Lê Văn Hùng: Chủ tịch @ HĐQT Tập đoàn FPT']],
  ['Chủ tịch Hội đồng thành viên Lê Văn Hùng dự.', ['Lê Văn Hùng: Chủ tịch @ Hội đồng thành viên']],
  [
    'Ông gặp Thứ trưởng Ngoại giao phụ trách châu Á Chile Gloria Soto.',
    ['Gloria Soto: Thứ trưởng @ Bộ Ngoại giao Chile'],
  ],
  [
    'Dự có các đồng chí nguyên Phó Thủ tướng: Lê Văn Hùng, Trần An; nguyên Bộ trưởng Ngoại giao Vũ Bình.',
    [
      'Lê Văn Hùng: Phó Thủ tướng @ null (former)',
      'Trần An: Phó Thủ tướng @ null (former)',
      'Vũ Bình: Bộ trưởng @ Bộ Ngoại giao (former)',
    ],
  ],
  [
    'Ông Lê Văn Hùng, Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội dự.',
    ['Lê Văn Hùng: Chủ nhiệm @ Văn phòng Quốc hội', 'Lê Văn Hùng: Tổng Thư ký @ Quốc hội'],
  ],
  [
    'Giám đốc điều hành PeaceGardens Vietnam Claire Miller phát biểu.',
    ['Claire Miller: Giám đốc điều hành @ PeaceGardens Vietnam'],
  ],
  [
    'Chủ tịch Đại Quốc hội Thổ Nhĩ Kỳ Mustafa Kaya gặp Tổng thống Cốt-xta Ri-ca Ốt-xca Xan-chết.',
    ['Mustafa Kaya: Chủ tịch @ Đại Quốc hội Thổ Nhĩ Kỳ', 'Ốt-xca Xan-chết: Tổng thống @ Cốt-xta Ri-ca'],
  ],
])('%s', (text, offices) => expect(officesIn(text).toSorted()).toEqual(offices.toSorted()))

test('a house called after somebody is no person, and the holder of its office is', () => {
  const text = 'Đoàn thăm Học viện Ngoại giao Anwar Karim và gặp Giám đốc Học viện Ngoại giao Peter Lang.'
  expect(namesIn('organization', text)).toContain('Học viện Ngoại giao Anwar Karim')
  expect(namesIn('person', text)).toEqual(['Peter Lang'])
})

test('a company is a body of its own beside its board', () => {
  expect(namesIn('organization', 'Chủ tịch HĐQT Tập đoàn FPT Lê Văn Hùng dự.')).toEqual(['Tập đoàn FPT'])
})

test.each(['Nhân dân anh em Lào rất vui.', 'Công nhân Nhà máy may Uông Bí biểu diễn.'])(
  'nobody is named: %s',
  (text) => expect(namesIn('person', text)).toEqual([]),
)

test.each([
  [
    'Vua Lê-xô-thô Lét-xi-ê III thăm Xanh Vin-xen và Grê-na-đin, Inđônêxia, Lúc-xăm-bua.',
    ['Lê-xô-thô', 'Xanh Vin-xen và Grê-na-đin', 'Inđônêxia', 'Lúc-xăm-bua'],
  ],
])('countries spelt by syllables: %s', (text, places) => expect(namesIn('place', text)).toEqual(places))

test('a provincial branch is another body than the society whose chair is its guest', () => {
  const text =
    'Hội Hữu nghị Việt Nam - Hungary tỉnh Bắc Ninh tổ chức Đại hội. Tới dự có Phó Chủ tịch Hội Hữu nghị Việt Nam - Hungary Lê Văn Hùng.'
  expect(namesIn('organization', text)).toEqual([
    'Hội Hữu nghị Việt Nam - Hungary tỉnh Bắc Ninh',
    'Hội Hữu nghị Việt Nam - Hungary',
  ])
})

test('a longer name right beside a shorter one is another body', () => {
  const text = 'Thỏa thuận giữa Học viện Ngoại giao và Học viện Ngoại giao Anwar Karim đã có hiệu lực.'
  expect(namesIn('organization', text)).toEqual(['Học viện Ngoại giao', 'Học viện Ngoại giao Anwar Karim'])
})

test.each([
  [
    'Hội Hữu nghị Việt Nam - Hungary họp. Hội Hữu nghị Việt Nam - Hungary đón Hội người Việt Nam tại Hungary. Báo cáo do Phó Chủ tịch Hội Lê Văn Hùng trình bày.',
    ['Lê Văn Hùng: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Hungary'],
  ],
  [
    'Ban Tổ chức Trung ương dự. Có ông Trần An, Phó Trưởng Ban Đối ngoại Trung ương; ông Lê Văn Hùng, Phó Trưởng Ban.',
    [
      'Lê Văn Hùng: Phó Trưởng ban @ Ban Đối ngoại Trung ương',
      'Trần An: Phó Trưởng ban @ Ban Đối ngoại Trung ương',
    ],
  ],
  [
    'Đoàn hội đàm với Đoàn đại biểu Ban Đối ngoại Trung ương do đồng chí Lê Văn Hùng, Bí thư Trung ương Đảng, Trưởng Ban, làm trưởng đoàn; Ban Tổ chức Trung ương cùng dự.',
    ['Lê Văn Hùng: Bí thư @ Trung ương Đảng', 'Lê Văn Hùng: Trưởng ban @ Ban Đối ngoại Trung ương'],
  ],
  [
    'Ông gặp Quốc vụ khanh phụ trách Ngoại thương Thani bin Ahmed Karim.',
    ['Thani bin Ahmed Karim: Quốc vụ khanh @ null'],
  ],
  [
    'Bí thư Tỉnh ủy Hà Giang Lê Văn Hùng, Chủ tịch UBND tỉnh Trần An và Bí thư Huyện ủy Đồng Văn Nguyễn Văn Bình dự.',
    [
      'Lê Văn Hùng: Bí thư @ Tỉnh ủy Hà Giang',
      'Nguyễn Văn Bình: Bí thư @ Huyện ủy Đồng Văn',
      'Trần An: Chủ tịch @ UBND tỉnh Hà Giang',
    ],
  ],
  [
    'Ông gặp Giám đốc Quốc gia Ngân hàng Phát triển châu Á (ADB) tại Việt Nam Kimura Tomoyuki.',
    ['Kimura Tomoyuki: Giám đốc Quốc gia @ Ngân hàng Phát triển châu Á'],
  ],
  [
    'Phó Tỉnh trưởng tỉnh Quảng Đông Trương Hổ và Chủ tịch Chính phủ nhân dân Khu tự trị dân tộc Choang Quảng Tây Lam Thiên Lập dự.',
    [
      'Lam Thiên Lập: Chủ tịch @ Chính phủ nhân dân Khu tự trị dân tộc Choang Quảng Tây',
      'Trương Hổ: Phó Tỉnh trưởng @ tỉnh Quảng Đông',
    ],
  ],
  [
    'Ông Lê Văn Hùng, Phó Chủ tịch thường trực kiêm Tổng Thư ký Quỹ Hòa bình và Phát triển Việt Nam dự.',
    [
      'Lê Văn Hùng: Phó Chủ tịch Thường trực @ Quỹ Hòa bình và Phát triển Việt Nam',
      'Lê Văn Hùng: Tổng Thư ký @ Quỹ Hòa bình và Phát triển Việt Nam',
    ],
  ],
  [
    'Có các Bộ trưởng: Lê Văn Hùng (Ngoại giao), Trần An (Quốc phòng); ông Vũ Bình (nguyên Đại sứ Việt Nam tại Mỹ).',
    [
      'Lê Văn Hùng: Bộ trưởng @ Bộ Ngoại giao',
      'Trần An: Bộ trưởng @ Bộ Quốc phòng',
      'Vũ Bình: Đại sứ @ Đại sứ quán Việt Nam tại Mỹ (former)',
    ],
  ],
  [
    'Có các Bộ trưởng Quốc phòng: Chuck Miller (Mỹ), Onodera Kenji (Nhật Bản).',
    ['Chuck Miller: Bộ trưởng @ Bộ Quốc phòng Mỹ', 'Onodera Kenji: Bộ trưởng @ Bộ Quốc phòng Nhật Bản'],
  ],
  [
    'Chủ tịch Tập đoàn Samsung Lee Jae-yong, Chủ tịch đảng Thế giới mới Kim Moo-young dự.',
    ['Kim Moo-young: Chủ tịch @ Đảng Thế giới mới', 'Lee Jae-yong: Chủ tịch @ Tập đoàn Samsung'],
  ],
  [
    'Bộ trưởng tại Phủ Tổng thống Sri Wahyuni và Giám đốc khu vực Tây Thái Bình Dương của Tổ chức Y tế thế giới Shin Young-soo dự.',
    ['Shin Young-soo: Giám đốc khu vực @ Tổ chức Y tế thế giới', 'Sri Wahyuni: Bộ trưởng @ Phủ Tổng thống'],
  ],
  [
    'Bộ trưởng Điều phối các vấn đề Chính trị, Pháp luật và An ninh Indonesia Luhut Pandjaitan dự.',
    ['Luhut Pandjaitan: Bộ trưởng @ Bộ Điều phối các vấn đề Chính trị, Pháp luật và An ninh Indonesia'],
  ],
  [
    'Tổng Bí thư Đảng Cộng sản Ấn Độ (Mác-xít) Sitaram Yadav và Thư ký báo chí Nhà Trắng Josh Miller dự.',
    ['Josh Miller: Thư ký báo chí @ Nhà Trắng', 'Sitaram Yadav: Tổng Bí thư @ Đảng Cộng sản Ấn Độ (Mác-xít)'],
  ],
  [
    'Tổng Giám đốc Công ty Mitsubishi Heavy Industries Miyanaga Shunichi dự.',
    ['Miyanaga Shunichi: Tổng Giám đốc @ Công ty Mitsubishi Heavy Industries'],
  ],
  [
    'Có Thiếu tướng Lê Văn Hùng, Cục trưởng Cục Gìn giữ hòa bình Việt Nam; Đại tá Trần An, Phó Cục trưởng.',
    [
      'Lê Văn Hùng: Cục trưởng @ Cục Gìn giữ hòa bình Việt Nam',
      'Trần An: Phó Cục trưởng @ Cục Gìn giữ hòa bình Việt Nam',
    ],
  ],
  [
    'Tại Hà Nội có các Ủy viên Ban Thường vụ Thành ủy: Lê Văn Hùng, Trần An; Trưởng Ban Tuyên giáo Thành ủy Vũ Bình.',
    [
      'Lê Văn Hùng: Ủy viên @ Ban Thường vụ Thành ủy Hà Nội',
      'Trần An: Ủy viên @ Ban Thường vụ Thành ủy Hà Nội',
      'Vũ Bình: Trưởng ban @ Ban Tuyên giáo Thành ủy',
    ],
  ],
  [
    'Trưởng Ban Lễ tang là Tổng Bí thư Lê Văn Hùng.',
    ['Lê Văn Hùng: Trưởng ban @ Ban Lễ tang', 'Lê Văn Hùng: Tổng Bí thư @ null'],
  ],
  [
    'Ông Lê Văn Hùng - Chủ tịch Hội Doanh nghiệp người Việt Nam tại Úc phát biểu.',
    ['Lê Văn Hùng: Chủ tịch @ Hội Doanh nghiệp người Việt Nam tại Úc'],
  ],
  [
    'Chủ tịch nước Lê Văn Hùng đến. Chủ tịch Hùng phát biểu. Nguyên Đại sứ Trần Văn An dự. Đại sứ An chia sẻ.',
    ['Lê Văn Hùng: Chủ tịch nước @ null', 'Trần Văn An: Đại sứ @ null (former)'],
  ],
  [
    'Ủy ban Nhà nước về người Việt Nam ở nước ngoài họp. Phó Chủ nhiệm Ủy ban Lê Văn Hùng gặp ông Ác-man-đô, Chủ tịch Đảng Frê-li-mô.',
    [
      'Lê Văn Hùng: Phó Chủ nhiệm @ Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
      'Ác-man-đô: Chủ tịch @ Đảng Frê-li-mô',
    ],
  ],
  [
    'Ông Jim Miller, Chủ tịch kiêm Tổng Giám đốc điều hành Hãng Boeing phát biểu.',
    ['Jim Miller: Chủ tịch @ Hãng Boeing', 'Jim Miller: Tổng Giám đốc điều hành @ Hãng Boeing'],
  ],
  [
    'Tổng Bí thư Lê Văn Hùng và Phu nhân Tổng Bí thư Ngô Phương Mai dự. Có Chánh Thanh tra Bộ Ngoại giao Trần An và Giám đốc Viện Hồ Chí Minh Ivan Petrov.',
    [
      'Ivan Petrov: Giám đốc @ Viện Hồ Chí Minh',
      'Lê Văn Hùng: Tổng Bí thư @ null',
      'Trần An: Chánh Thanh tra @ Thanh tra Bộ Ngoại giao',
    ],
  ],
  [
    'Chủ tịch Đoàn Chủ tịch Hội đồng Nhân dân Tối cao Kim Yong-su và Phó Đại diện Thương mại Hoa Kỳ Wendy Miller dự.',
    [
      'Kim Yong-su: Chủ tịch @ Đoàn Chủ tịch Hội đồng Nhân dân Tối cao',
      'Wendy Miller: Phó Đại diện Thương mại @ Hoa Kỳ',
    ],
  ],
])('bodies named before: %s', (text, offices) =>
  expect(officesIn(text).toSorted()).toEqual(offices.toSorted()),
)

test('two of a royal house are two', () => {
  const text = 'Quốc vương Norodom Sihanouk và Thái hậu Norodom Monineath Sihanouk đón khách.'
  expect(namesIn('person', text)).toEqual(['Norodom Sihanouk', 'Norodom Monineath Sihanouk'])
})

test('a Chinese name and its Latin spelling in brackets are one person', () => {
  expect(namesIn('person', 'Ông Hồng Lỗi (Hong Lei) phát biểu.')).toEqual(['Hồng Lỗi'])
})
