import { expect, test } from 'vitest'
import { namesIn, readParagraph } from '../../../test/one-paragraph.ts'

const bodies = (text: string): string[] => namesIn('organization', text)

test.each([
  'Bộ Ngoại giao',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Giáo dục đại học, Nghiên cứu khoa học và Đổi mới sáng tạo Vương quốc Maroc',
  'Bộ Quốc phòng Nhật Bản',
  'Bộ Y tế Cộng hòa Dominicana',
  'Bộ Ngoại giao và Tín ngưỡng',
  'Hiệp hội Doanh nghiệp Kyushu',
  'Phái đoàn đại diện Việt Nam bên cạnh UNESCO',
  'Bộ Nông nghiệp, Thủy sản, An ninh lương thực và Thiên nhiên Hà Lan',
  'Chương trình Môi trường Liên hợp quốc',
  'Đảng Dân chủ Cơ đốc giáo Đức',
  'Quỹ Khí hậu Xanh',
  'Bộ Tư pháp và Hòa giải Nam Phi',
  'Ủy ban Đối ngoại Hạ viện',
  'Ủy ban Quốc phòng của Thượng viện Pháp',
  'Đại học Quốc gia La Plata',
  'Đại học Bách khoa Tomsk',
  'Tập đoàn Viễn thông Quân đội',
  'Bộ Kinh tế và Phát triển bền vững',
  'Ban Đối ngoại Trung ương',
  'Ban Chỉ đạo 110 của Trung ương',
  'Ủy ban Đối ngoại của Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban liên Chính phủ Việt Nam-Cuba',
  'Ủy ban hỗn hợp giữa Chính phủ Việt Nam và Chính phủ Maroc',
  'Vụ Tổ chức Cán bộ',
  'Hội Hữu nghị Việt Nam - Lào',
  'Nhóm nghị sĩ hữu nghị Croatia-Việt Nam',
  'Đại sứ quán Việt Nam tại Cuba',
  'Đảng Nhân dân Cách mạng Lào',
  'Trung ương Đảng Cộng sản Trung Quốc',
  'Tỉnh ủy Tuyên Quang',
  'Huyện uỷ Đại Lộc',
  'Quận ủy Tân Phú',
  'Tỉnh ủy Cam Túc',
  'Tỉnh ủy Xa-ra-van',
  'Tỉnh đoàn Phú Thọ',
  'UBNDTP Hải Phòng',
  'Bộ CHQS tỉnh Lào Cai',
  'Ủy ban chỉ đạo hợp tác song phương Việt Nam - Lào',
  'Hội hữu nghị Nga - Việt',
  'Tổ chức Cảnh sát hình sự quốc tế',
  'Nhân đại toàn quốc Trung Quốc',
  'Sư đoàn 312',
  'Đoàn Thanh niên Bộ Tài chính',
  'Ban Nội chính Trung ương Đảng',
  'Vụ Chăm sóc Bà mẹ - Trẻ em',
  'Hội người Việt Nam tại Ba Lan',
  'Bệnh viện Đa khoa Lam Hồng',
  'Bệnh viện Hữu nghị Việt Đức',
  'Trung tâm Ngoại ngữ Đông Đô',
  'Trường THPT Chu Văn An',
  'Nhà máy Xi măng Bút Sơn',
  'Liên hiệp các tổ chức hữu nghị tỉnh',

  'Công an tỉnh Hà Giang',
  'UBND TP Hà Nội',
  'Hội đồng Nhân quyền Liên hợp quốc',
  'Tòa án đặc biệt tại Campuchia',
  'Học viện Ngoại giao Cộng hòa Dominica',
  'Thượng viện Hoa Kỳ',
  'Hãng thông tấn Nga ITAR-TASS',
  'Tập đoàn Samsung',
  'Đảng bộ Văn phòng Trung ương Đảng',
  'VinFast',
  'UBND Quận 12',
  'Hiến binh tỉnh Mondulkiri',
  'Ty Công an tỉnh Kra Chê',
  'Bộ Tổng tư lệnh Quân đội Hoàng gia Campuchia',
  'Ủy ban Trung ương MTTQ',
  'ASEAN',
  'Cục Quản lý lao động ngoài nước',
  'Vụ Thị trường châu Á - châu Phi',
  'Cục Thương mại điện tử và Kinh tế số',
  'Cục Gìn giữ hòa bình Việt Nam',
  'Hội Sinh viên Việt Nam tại Tây Úc',
  'Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam',
  'Hiệp hội Doanh nhân Việt Nam ở nước ngoài',
  'Tổng hội người Việt Nam tại Lào',
  'Ủy ban liên hợp phía Lào',
  'Ủy ban liên hợp cắm mốc biên giới Việt Nam - Campuchia',
  'Ủy ban về các vấn đề xã hội của Quốc hội',
  'Ủy ban về Người Việt Nam ở nước ngoài',
  'Viện Lúa đồng bằng sông Hồng',
  'Viện Cây ăn quả miền Bắc',
  'Bệnh viện dã chiến cấp 2 số 9',
  'Đội Công binh số 5',
  'Học viện Chính trị khu vực II',
  'Liên hiệp các tổ chức hữu nghị tỉnh Hà Giang',
  'Ban Quản lý Khu kinh tế Nghi Sơn',
  'Đồn Biên phòng Cửa khẩu quốc tế Cha Lo',
  'Lực lượng gìn giữ hòa bình Liên hợp quốc',
  'Phòng Thương mại và Công nghiệp Uzbekistan',
  'Phòng Thương mại và Kỹ nghệ Pháp',
  'Ủy ban các vấn đề xã hội Quốc hội',
  'T.W Hội Nông dân Việt Nam',
  'Trung ương Hội Sinh viên Việt Nam',
  'Hội LHPN TP. Đà Nẵng',
  'Hội Phụ nữ Việt Nam tại Warsaw',
  'Quỹ Hòa bình Niwano',
  'Viện Khoa học Weizmann',
  'Vụ Tổ chức các cơ quan đảng',
  'Vụ Các vấn đề chung',
  'Tập đoàn Samsung Display',
  'Tập đoàn Toyota Motor',
])('%s', (name) => {
  expect(bodies(`Hôm nay, đại diện ${name} đã phát biểu.`)).toEqual([name])
})

test.each([
  [
    'a person after it',
    'Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Trần Văn Hằng nói',
    'Ủy ban Đối ngoại của Quốc hội',
  ],
  ['a row of bodies', 'lãnh đạo Bộ Công an, Văn phòng Chính phủ dự', 'Bộ Công an'],
  ['its chairman', 'Chủ tịch Quỹ Hòa bình Niwano Kenji Mori nói', 'Quỹ Hòa bình Niwano'],
  ['a whole foreign name', 'Giám đốc Trung tâm Văn hóa Peter Novak nói', 'Trung tâm Văn hóa'],
  ["a firm's chairman", 'Chủ tịch Tập đoàn Hyundai Motor Chung Min-ho nói', 'Tập đoàn Hyundai Motor'],
  ['a verb', 'Bộ Ngoại giao cho biết', 'Bộ Ngoại giao'],
  [
    'a summit in brackets',
    'Hội nghị thượng đỉnh Tổ chức Hợp tác Thượng Hải (SCO)',
    'Tổ chức Hợp tác Thượng Hải',
  ],
  [
    'a verb after a country',
    'Phòng Thương mại và Công nghiệp Lào họp',
    'Phòng Thương mại và Công nghiệp Lào',
  ],
  ['another head', 'Bộ Nội vụ và Trung ương Hội Luật gia Việt Nam', 'Bộ Nội vụ'],
  ['a verb of work', 'Cục Lãnh sự phát triển dịch vụ', 'Cục Lãnh sự'],
  ['a second body in brackets', 'Bộ Y tế và Tổ chức Y tế Thế giới (WHO)', 'Bộ Y tế'],
  ['where it is at work', 'Hội Chữ thập đỏ Lào tại Viêng Chăn', 'Hội Chữ thập đỏ Lào'],
  ['a line break', 'Quốc vụ khanh Bộ Quốc\nphòng Campuchia', 'Bộ Quốc phòng Campuchia'],
])('the name ends before %s', (_what, phrase, name) => {
  expect(bodies(phrase)[0]).toBe(name)
})

test.each([
  ['bare words', 'Đảng, Nhà nước và Chính phủ luôn quan tâm.'],
  ['a level alone', 'Ủy ban thường trực đã họp; Đại hội Đảng toàn quốc'],
  ['a place', 'việc Đài Loan tiến hành diễn tập; Hội An kết nghĩa với Trường Sa.'],
  ['a set of rules', 'Bộ Quy tắc ứng xử ở Biển Đông và Bộ Tiêu chuẩn quốc gia.'],
  ['small letters', 'các bộ, ban, ngành và hội đồng'],
])('%s name no body', (_what, phrase) => {
  expect(bodies(phrase)).toEqual([])
})

test.each([
  ['abbreviations', 'Ban Đối ngoại T.Ư họp. Ban Đối ngoại Trung ương Đảng họp.'],
  ['an abbreviation in brackets', 'Hội Kiều học Việt Nam (HKH) họp. HKH cảm ơn.'],
  ['the country it is of', 'Bộ Ngoại giao Việt Nam nêu rõ. Bộ Ngoại giao khẳng định.'],
  ['a shorter name', 'Ủy ban Tư pháp của Quốc hội thẩm tra. Ủy ban Tư pháp đề nghị.'],
  ['an abbreviation that proves the name', 'Cơ quan Giám sát các vấn đề đại dương (GSDD) họp. GSDD cảm ơn.'],
  ['a mission of the United Nations', 'Phái bộ Liên hợp quốc ở Nam Sudan (UNMISS) họp. UNMISS cảm ơn.'],
  [
    'a ministry that Việt Nam never had',
    'Bộ Thương mại và Đầu tư Kenya họp. Bộ Thương mại và Đầu tư cảm ơn.',
  ],
  [
    "a party's committee",
    'Trung ương Đảng Nhân dân Cách mạng Lào và Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào',
  ],
  [
    'our own central body',
    'Ủy ban Kiểm tra Trung ương Đảng Cộng sản Việt Nam họp. Ủy ban Kiểm tra Trung ương kết luận.',
  ],
  ['its own name', 'Hãng thông tấn Nga ITAR-TASS và ITAR-TASS'],
])('%s: one body', (_what, text) => {
  expect(bodies(text)).toHaveLength(1)
})

test('a foreign ministry is not the Vietnamese one of the same name', () => {
  expect(bodies('Bộ Quốc phòng Campuchia và Bộ Quốc phòng đã họp.')).toEqual([
    'Bộ Quốc phòng Campuchia',
    'Bộ Quốc phòng',
  ])
})

test('what a mention points at is one of the names', () => {
  const text = 'Ban Đối ngoại\nT.Ư và Liên hợp quốc (LHQ)'
  for (const { name, aliases, mentions } of readParagraph(text).entities) {
    for (const { start, end } of mentions) {
      expect([name, ...aliases]).toContain(text.slice(start, end).replaceAll('\n', ' '))
    }
  }
})

test.each([
  ['a name after it', 'Bí thư Huyện ủy Trần Văn Sáu nói', ['Trần Văn Sáu']],
  ['a single given name', 'Bí thư Thành ủy Nhân nói', ['Nhân']],
  ['its place', 'ông Trần Văn Sáu, Bí thư Huyện ủy Tân Lạc, đã tiếp đoàn', ['Trần Văn Sáu']],
  ['a place that ends like a name begins', 'Bí thư Huyện ủy Đại Từ Lê Văn Sáu nói', ['Lê Văn Sáu']],
  ['a place like a name', 'ông Trần Văn Sáu, Bí thư Quận ủy Lê Chân, nói', ['Trần Văn Sáu']],
])('a party committee with %s', (_what, phrase, people) => {
  expect(namesIn('person', phrase)).toEqual(people)
})

test.each([
  ['the state by its long name', 'Quốc hội Lào', 'Quốc hội Cộng hòa Dân chủ Nhân dân Lào'],
  ['another spelling', 'Chính phủ Cam-pu-chia', 'Chính phủ Vương quốc Campuchia'],
  ['an abbreviation', 'Đảng NDCM Lào', 'Đảng Nhân dân Cách mạng Lào'],
])('%s is one body', (_what, short, long) => {
  expect(bodies(`Đoàn đã thăm ${short}. Lãnh đạo ${long} chủ trì.`)).toHaveLength(1)
})

test('a delegation is nobody, though Đoàn is a surname', () => {
  const text =
    'Đoàn Tổng Lãnh sự quán Lào do bà Anna Vong dẫn đầu; Đoàn Đảng, chính quyền tỉnh do ông Lê Văn Sáu dẫn đầu.'
  expect(namesIn('person', text)).toEqual(['Anna Vong', 'Lê Văn Sáu'])
})

test('the party without a name and two parliaments at once are no bodies', () => {
  expect(bodies('Công tác xây dựng Đảng của Việt Nam được giới thiệu.')).toEqual([])
  expect(bodies('Hợp tác Quốc hội Việt - Lào phát triển.')).toEqual(['Quốc hội'])
})

test.each([
  ['Cục Lãnh sự, Bộ Ngoại giao', 'Bộ Ngoại giao'],
  ['Vụ Châu Âu (Bộ Công Thương)', 'Bộ Công Thương'],
  ['Viện Chiến lược thuộc Bộ Quốc phòng', 'Bộ Quốc phòng'],
  ['Bộ Ngoại giao, Bộ Quốc phòng', undefined],
  ['Sở Ngoại vụ, các ban', undefined],
])('%s is part of %s', (phrase, parent) => {
  const [body] = readParagraph(`Lãnh đạo ${phrase} đã dự.`).entities
  expect(body?.parent).toBe(parent)
})

test('a greater body in brackets is no other name', () => {
  const [first] = readParagraph('Cục Lãnh sự (Bộ Ngoại giao) thông báo.').entities
  expect(first).toMatchObject({ name: 'Cục Lãnh sự', aliases: [] })
})

test.each([
  ['Bộ Nông nghiệp Cộng hòa Dominica', 'DO'],
  ['Bộ Y tế Cộng hòa Dân chủ Congo', 'CD'],
  ['Đảng Cộng hòa Hoa Kỳ', 'US'],
])('%s is a body of %s', (name, code) => {
  const { entities } = readParagraph(`Tin cho hay ${name} đã thông báo.`)
  expect(entities.find((entity) => entity.name === name)?.country).toBe(code)
})
