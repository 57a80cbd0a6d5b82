import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { officeAt } from './office-at.ts'

const read = (phrase: string): string | null => {
  const tokens = tokenize(phrase)
  const hit = officeAt(tokens, 0, tokens.length)
  return hit && `${hit.title} @ ${hit.organization}`
}

test.each([
  ['Bộ trưởng Bộ Quốc phòng', 'Bộ trưởng @ Bộ Quốc phòng'],
  ['Bộ trưởng Quốc phòng', 'Bộ trưởng @ Bộ Quốc phòng'],
  ['bộ trưởng Bộ Tài chính', 'Bộ trưởng @ Bộ Tài chính'],
  ['Bộ trưởng NN&PTNT', 'Bộ trưởng @ Bộ NN&PTNT'],
  [
    "Bộ trưởng Thương mại và Tăng trưởng xuất khẩu Damien O'Connor",
    'Bộ trưởng @ Bộ Thương mại và Tăng trưởng xuất khẩu',
  ],
  ['Bộ trưởng Lao động, Việc làm và Gia đình Malta', 'Bộ trưởng @ Bộ Lao động, Việc làm và Gia đình Malta'],
  ['các Bộ trưởng Ngoại giao, Quốc phòng và Công an', 'Bộ trưởng @ Bộ Ngoại giao'],
  ['Thẩm phán Tòa án Tối cao, cùng dự', 'Thẩm phán @ Tòa án Tối cao'],
  ['Chủ tịch Ủy ban MTTQ Việt Nam thành phố', 'Chủ tịch @ Ủy ban MTTQ Việt Nam thành phố'],
  ['Trưởng Ban Đối ngoại Trung ương', 'Trưởng ban @ Ban Đối ngoại Trung ương'],
  [
    'Phó Trưởng ban Thường trực Ban Kinh tế Trung ương',
    'Phó Trưởng ban Thường trực @ Ban Kinh tế Trung ương',
  ],
  ['Quốc vụ khanh Quan hệ kinh tế quốc tế, Bộ Ngoại giao Peru', 'Quốc vụ khanh @ Bộ Ngoại giao Peru'],
  ['Tổng thống đầu tiên của Indonesia Sukarno', 'Tổng thống @ Indonesia'],
  ['Tổng thống thứ 45 của Hoa Kỳ Donald Trump', 'Tổng thống @ Hoa Kỳ'],
  ['Ủy viên Bộ Chính trị', 'Ủy viên @ Bộ Chính trị'],
  ['Bí thư Thành ủy Hà Nội', 'Bí thư @ Thành ủy Hà Nội'],
  ['Phó Bí thư Huyện ủy Đại Lộc', 'Phó Bí thư @ Huyện ủy Đại Lộc'],
  ['Thứ trưởng Công an', 'Thứ trưởng @ Bộ Công an'],
  ['Phó Giám đốc Công an tỉnh', 'Phó Giám đốc @ Công an tỉnh'],
  ['Trưởng Đoàn đại biểu Quốc hội tỉnh Bắc Ninh', 'Trưởng Đoàn @ Đoàn đại biểu Quốc hội tỉnh Bắc Ninh'],
  ['Trưởng Đoàn đại biểu Quốc hội tỉnh', 'Trưởng Đoàn @ Đoàn đại biểu Quốc hội tỉnh'],
  ['UVTW Đảng', 'Ủy viên @ Trung ương Đảng'],
  ['Ngoại trưởng Hợp chúng quốc Hoa Kỳ', 'Ngoại trưởng @ Bộ Ngoại giao Hoa Kỳ'],
  ['UVBCT', 'Ủy viên @ Bộ Chính trị'],
  ['Công chúa kế vị Bỉ', 'Công chúa kế vị @ Bỉ'],
  ['Quận trưởng Mauro Rojas', 'Quận trưởng @ null'],
  ['Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng', 'Chủ tịch @ Hội đồng Nhà nước'],
  ['Phó Tổng công tố bên cạnh Tòa án Tối cao Pháp', 'Phó Tổng công tố @ Tòa án Tối cao Pháp'],
  ['Đại sứ Cộng hòa Nhân dân Trung Hoa tại Việt Nam', 'Đại sứ @ Đại sứ quán Trung Quốc tại Việt Nam'],
  ['Phó Chủ tịch Thường trực Quốc hội', 'Phó Chủ tịch Thường trực @ Quốc hội'],
  ['Chủ tịch nước Lào', 'Chủ tịch nước @ Lào'],
  ['Tổng thống nước Cộng hòa Kazakhstan', 'Tổng thống @ Cộng hòa Kazakhstan'],
  ['Đại sứ Việt Nam tại Cuba', 'Đại sứ @ Đại sứ quán Việt Nam tại Cuba'],
  [
    'Đại sứ đặc mệnh toàn quyền Liên bang Nga tại Việt Nam',
    'Đại sứ @ Đại sứ quán Liên bang Nga tại Việt Nam',
  ],
  ['Chánh Văn phòng Bộ', 'Chánh Văn phòng @ null'],
  ['Trợ lý Tổng thống Nga', 'Trợ lý Tổng thống @ Nga'],
  ['Thường trực Ban Bí thư', 'Thường trực @ Ban Bí thư'],
  ['Quốc vụ khanh Bộ Ngoại giao Đức', 'Quốc vụ khanh @ Bộ Ngoại giao Đức'],
  ['Chủ tịch Hội đồng quản trị Tập đoàn Vingroup', 'Chủ tịch @ Hội đồng quản trị Tập đoàn Vingroup'],
  ['Cố vấn An ninh quốc gia Ajit Doval', 'Cố vấn An ninh quốc gia @ null'],
  ['Thị trưởng Velika Gora Milan Savić', 'Thị trưởng @ Velika Gora'],
  ['Thống đốc Anna Kowalska', 'Thống đốc @ null'],
  ['Phó Chủ tịch Hội Trần Thị Sáu', 'Phó Chủ tịch @ null'],
  ['Thứ trưởng Quốc phòng và Thượng tướng Ivan Petrov', 'Thứ trưởng @ Bộ Quốc phòng'],
  ['Chủ tịch Hội đồng Liên bang (Thượng viện) Nga Vera Petrova', 'Chủ tịch @ Hội đồng Liên bang Nga'],
  ['Phó Vụ trưởng phụ trách Vụ Châu Âu', 'Phó Vụ trưởng phụ trách @ Vụ Châu Âu'],
  ['Phó Cục trưởng phụ trách biên giới', null],
  ['Ủy viên trưởng Uỷ ban thường vụ Quốc hội', 'Ủy viên trưởng @ Uỷ ban thường vụ Quốc hội'],
  ['Tỉnh trưởng Gangnamdo Kim Tae Min', 'Tỉnh trưởng @ Gangnamdo'],
  ['Chính trị viên Đồn Biên phòng Pa Thơm', 'Chính trị viên @ Đồn Biên phòng Pa Thơm'],
  ['Tham tán Văn hóa Đại sứ quán Pháp tại Việt Nam', 'Tham tán Văn hóa @ Đại sứ quán Pháp tại Việt Nam'],
  ['Chủ tịch Ủy ban Chính quyền tỉnh Salavan', 'Chủ tịch @ Ủy ban Chính quyền tỉnh Salavan'],
  ['Chủ tịch QH Trương Đức Giang', 'Chủ tịch @ QH'],
  ['Chủ tịch ZRC Min Aung Thein', 'Chủ tịch @ ZRC'],
  ['CHỦ TỊCH LÊ VĂN SÁU', 'Chủ tịch @ null'],
  ['Phó Tổng thống JD Vance', 'Phó Tổng thống @ null'],
  ['Quốc vụ khanh thứ hai Bộ Kinh tế Hungary', 'Quốc vụ khanh thứ hai @ Bộ Kinh tế Hungary'],
  ['Phó Tư lệnh thứ nhất Lục quân Philippines', 'Phó Tư lệnh thứ nhất @ Lục quân Philippines'],
  ['Tổng Giám đốc hãng thông tấn ITAR-TASS', 'Tổng Giám đốc @ Hãng thông tấn ITAR-TASS'],
  [
    'Bộ trưởng Thương mại, Công nghiệp Singapore Tan Wei Ming',
    'Bộ trưởng @ Bộ Thương mại, Công nghiệp Singapore',
  ],
  ['Điều phối viên cứu trợ khẩn cấp Liên hợp quốc', 'Điều phối viên cứu trợ khẩn cấp @ Liên hợp quốc'],
  ['Ủy viên T.W Đảng', 'Ủy viên @ T.W Đảng'],
  ['PTT Trần Hồng Hà', 'Phó Thủ tướng @ null'],
] as const)('%s', (phrase, office) => {
  expect(read(phrase)).toBe(office)
})

test.each([
  'Trưởng đoàn Nguyễn Văn Bình',
  'Đại sứ quán Việt Nam',
  'Tổng lãnh sự quán Pháp',
  'giám đốc cho biết',
  'bộ trưởng hai nước',
  'cố gắng',
  'Thường trực đã họp',
])('%s is no office', (phrase) => {
  expect(read(phrase)).toBeNull()
})

test('a former office says so', () => {
  const tokens = tokenize('nguyên Thứ trưởng Bộ Ngoại giao')
  expect(officeAt(tokens, 0, tokens.length)).toMatchObject({ title: 'Thứ trưởng', former: true })
})

test('brackets and remits between office and name belong to the office', () => {
  for (const phrase of [
    'Tổng Giám đốc Tổ chức Thương mại Thế giới (WTO) Ngozi Iweala',
    'Bí thư Tỉnh ủy Vân Nam (Trung Quốc) Vương Ninh',
    'Đại diện cấp cao của EU về chính sách đối ngoại Josep Borrell',
    'Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam Carolyn Turk',
    'Cục trưởng Cục Lễ tân, Bộ Ngoại giao Nguyễn Việt Dũng',
    'Chủ tịch Duma Quốc gia, Quốc hội Liên bang, Liên bang Nga Josep Petrov',
  ]) {
    const tokens = tokenize(phrase)
    const hit = officeAt(tokens, 0, tokens.length)
    expect(tokens[hit?.last ?? 0]?.raw).toMatch(/^(?:Ngozi|Vương|Josep|Carolyn|Nguyễn)$/u)
  }
})

test('“vị” before a title leads it in, save where it is the end of “cương vị”', () => {
  const verb = tokenize('giữ cương vị Thứ trưởng Bộ Tài chính')
  expect(officeAt(verb, 2, verb.length)).toBeNull()
  expect(officeAt(verb, 3, verb.length)?.titleFirst).toBe(3)
  const guest = tokenize('hai vị Thứ trưởng')
  expect(officeAt(guest, 1, guest.length)?.titleFirst).toBe(2)
})
