import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test.each([
  [
    'what somebody leaves, told before the name',
    'Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với bà Trần Thị Sáu; miễn nhiệm chức vụ Bộ trưởng Bộ Ngoại giao đối với ông Lê Văn Ba.',
    ['Trần Thị Sáu: Bộ trưởng @ Bộ Nội vụ (former)', 'Lê Văn Ba: Bộ trưởng @ Bộ Ngoại giao (former)'],
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
    'what office somebody unnamed held on a visit long ago',
    'Gặp bà Ana Rojas, đồng chí ôn lại chuyến thăm của mình năm 1998 với tư cách Thứ trưởng.',
    [],
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
    'whom a congress gives an office',
    'Hội Hữu nghị Việt Nam - Lào tổ chức Đại hội. Đại hội bầu ông Lê Văn Sáu làm Chủ tịch; bà Trần Thị Ba giữ chức Phó Chủ tịch.',
    [
      'Lê Văn Sáu: Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
      'Trần Thị Ba: Phó Chủ tịch @ Hội Hữu nghị Việt Nam - Lào',
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
    'one office for two people',
    'Ông Lê Văn Sáu và bà Trần Thị Ba được bổ nhiệm giữ chức Phó Vụ trưởng.',
    ['Lê Văn Sáu: Phó Vụ trưởng @ null', 'Trần Thị Ba: Phó Vụ trưởng @ null'],
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
    'two bodies of one chair',
    'Bí thư thứ nhất Đảng Cộng sản Cuba, Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Raul Castro gửi điện.',
    ['Raul Castro: Bí thư thứ nhất @ Đảng Cộng sản Cuba', 'Raul Castro: Chủ tịch @ Hội đồng Nhà nước'],
  ],
  [
    'the leader of a body’s delegation',
    'Đoàn Đại sứ quán Lào tại Hà Nội do ông Anan Chai, Đại biện làm trưởng đoàn.',
    ['Anan Chai: Đại biện @ Đại sứ quán Lào tại Hà Nội'],
  ],
  [
    'posts joined by a dash',
    'Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam Trần Văn Ba dự.',
    ['Trần Văn Ba: Phó Chủ tịch @ Hội Luật gia Việt Nam', 'Trần Văn Ba: Tổng Thư ký @ Hội Luật gia Việt Nam'],
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
    'one post after the other at one body',
    'Ông Trần Văn Sáu từng giữ các chức vụ: Phó Chủ tịch rồi Chủ tịch UBND tỉnh Hà Giang.',
    [
      'Trần Văn Sáu: Phó Chủ tịch @ UBND tỉnh Hà Giang (former)',
      'Trần Văn Sáu: Chủ tịch @ UBND tỉnh Hà Giang (former)',
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
    'a body that the words point back at',
    'Đoàn thăm Ủy ban Nhà nước về người Việt Nam ở nước ngoài. Ông Hà Văn Nam, Chủ nhiệm Ủy ban này, đón.',
    ['Hà Văn Nam: Chủ nhiệm @ Ủy ban Nhà nước về người Việt Nam ở nước ngoài'],
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
    'small letters',
    'chánh Văn phòng Trung ương Đảng Lê Hoài Trung',
    ['Lê Hoài Trung: Chánh Văn phòng @ Văn phòng Trung ương Đảng'],
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
    'a rank apart',
    'Bộ trưởng Bộ Quốc phòng, Đại tướng Phan Văn Giang',
    ['Phan Văn Giang: Bộ trưởng @ Bộ Quốc phòng'],
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
  [
    'an adviser of another',
    'ông Neven Ivo - Cố vấn đối ngoại của Tổng thống Croatia tiếp Đại sứ Bùi Lê Thái.',
    ['Neven Ivo: Cố vấn đối ngoại @ null', 'Bùi Lê Thái: Đại sứ @ null'],
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

test('a bare Thứ trưởng is of the only ministry that the article names', () => {
  const text = 'Lãnh đạo Bộ Ngoại giao dự họp. Thứ trưởng Phạm Quang Hiệu phát biểu.'
  expect(officesIn(text)).toEqual(['Phạm Quang Hiệu: Thứ trưởng @ Bộ Ngoại giao'])
  expect(officesIn(`${text} Bộ Công an cũng dự.`)).toEqual(['Phạm Quang Hiệu: Thứ trưởng @ null'])
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
