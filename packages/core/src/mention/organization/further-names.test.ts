import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'

test.each([
  ['Bộ Tư lệnh Vùng 4 Hải quân đón đoàn.', ['Bộ Tư lệnh Vùng 4 Hải quân']],
  ['Đoàn của đảng Nước Nga thống nhất đến dự.', ['Đảng Nước Nga thống nhất']],
  ['Ông là đại biểu đảng Bharatiya Janata.', ['Đảng Bharatiya Janata']],
  ['Đảng Cộng sản họp với Đảng Nhân dân Campuchia.', ['Đảng Cộng sản', 'Đảng Nhân dân Campuchia']],
  ['Trường Đại học Sư phạm Hà Nội 2 tổ chức hội thảo.', ['Trường Đại học Sư phạm Hà Nội 2']],
  ['Đại học Huế 30 năm qua.', ['Đại học Huế']],
  ['Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương chủ trì.', ['Vụ Đông Nam Á - Nam Á - Nam Thái Bình Dương']],
  ['Ông gặp lãnh đạo Liên doanh Việt - Nga Vietsovpetro.', ['Liên doanh Việt - Nga Vietsovpetro']],
])('bodies of the news: %s', (text, bodies) => expect(namesIn('organization', text)).toEqual(bodies))

test.each([
  ['Đoàn thăm bản Ka Túp, huyện Sê Pôn.', ['Ka Túp', 'Sê Pôn']],
  ['Hai bên ký bản Ghi nhớ và thông qua bản Hiến pháp.', []],
  ['Họ về làng Sen quê Bác.', ['Sen']],
  ['Bà ở huyện Quảng Điền. Ông quê huyện Quảng Trạch.', ['Quảng Điền', 'Quảng Trạch']],
  ['Chủ tịch UBND huyện Lê Nam dự lễ.', []],
  ['Lễ an táng tại Nghĩa trang TP. Hồ Chí Minh.', ['Nghĩa trang TP. Hồ Chí Minh']],
])('villages: %s', (text, places) => expect(namesIn('place', text)).toEqual(places))

test('no paper begins within a body that is named', () => {
  const text = 'Trung tâm Nghiên cứu Chiến lược và Quốc tế (CSIS) của Mỹ tổ chức hội thảo.'
  expect(namesIn('organization', text)).toEqual(['Trung tâm Nghiên cứu Chiến lược và Quốc tế'])
  expect(namesIn('document', text)).toEqual([])
})

test.each([
  'Cục Phòng, chống thiên tai',
  'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Cục Cảnh sát điều tra tội phạm về ma túy',
  'Hội Kiến trúc sư Việt Nam',
  'Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam',
  'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
  'Ban Chỉ đạo quốc gia về khắc phục hậu quả bom mìn sau chiến tranh',
  'Ban Chỉ đạo Nhà nước về biên giới',
  'Ban Quản lý Khu công nghệ cao Hòa Lạc',
  'Trung tâm Văn hóa Việt Nam tại Pháp',
  'Văn phòng đại diện UNICEF tại Việt Nam',
  'Tổng công ty Phát triển đô thị Kinh Bắc',
  'Liên đoàn các Hội người Việt Nam tại Nhật Bản',
  'Bảo tàng Phụ nữ Việt Nam',
  'Bộ Năng lượng và Mỏ Lào',
])('%s', (name) => {
  expect(namesIn('organization', `Dự án do ${name} tài trợ và thực hiện.`)).toEqual([name])
})

test.each([
  ['Ban Chỉ đạo về việc này sẽ họp.', []],
  ['Ban Chỉ đạo Quốc gia về chuyển đổi số họp phiên thứ hai.', ['Ban Chỉ đạo Quốc gia về chuyển đổi số']],
  ['Đoàn đến thăm Bảo tàng Phụ nữ Việt Nam vào buổi sáng.', []],
  ['Tổng Giám đốc Tổng công ty Điện lực Nguyễn Anh Tuấn dự.', ['Tổng công ty Điện lực']],
  ['Hải quân Pháp tổ chức diễn tập.', ['Hải quân Pháp']],
  ['Bộ Ngoại giao, các vấn đề toàn cầu và khu vực được trao đổi.', ['Bộ Ngoại giao']],
])('names of many words end where they should: %s', (text, bodies) => {
  expect(namesIn('organization', text)).toEqual(bodies)
})

test.each([
  ['Hội Thầy thuốc trẻ Việt Nam khám bệnh cho bà con.', ['Hội Thầy thuốc trẻ Việt Nam']],
  ['Hiệp hội Nhôm thanh định hình Việt Nam đề nghị.', ['Hiệp hội Nhôm thanh định hình Việt Nam']],
  ['Hội Luật gia ủng hộ Việt Nam trong vụ kiện.', ['Hội Luật gia']],
  ['Hội Cựu chiến binh giúp Việt Nam tìm hài cốt.', ['Hội Cựu chiến binh']],
])('our country closes the name of a society: %s', (text, bodies) => {
  expect(namesIn('organization', text)).toEqual(bodies)
})

test.each([
  ['Ông Lê Thành Nhân tư vấn cho đoàn.', ['Lê Thành Nhân']],
  ['Đồng chí Trần Minh Toàn bức xúc về việc này.', ['Trần Minh Toàn']],
])("fields of work cut nobody's name: %s", (text, people) => {
  expect(namesIn('person', text)).toEqual(people)
})

test.each([
  ['Nhà máy Lọc hóa dầu Nghi Sơn', 'Đoàn thăm Nhà máy Lọc hóa dầu Nghi Sơn.'],
  ['Chính quyền tỉnh Vân Nam', 'Chính quyền tỉnh Vân Nam mong muốn hợp tác.'],
  ['Thư viện Quốc gia El Hamma', 'Sách được tặng Thư viện Quốc gia El Hamma.'],
  ['Siemens Gamesa', 'Siemens Gamesa tham gia dự án.'],
  ['Viện Hữu nghị với các dân tộc Cuba', 'Viện Hữu nghị với các dân tộc Cuba tiếp đoàn.'],
  ['Ủy ban Văn hóa và Du lịch châu Hồng Hà', 'Ủy ban Văn hóa và Du lịch châu Hồng Hà ký thỏa thuận.'],
  ['Cao ủy Liên hợp quốc về người tị nạn', 'Cao ủy Liên hợp quốc về người tị nạn (UNHCR) cảm ơn.'],
  ['Tổng LĐLĐ Việt Nam', 'Phó Chủ tịch Tổng LĐLĐ Việt Nam Phan Anh tiếp khách.'],
  ['Tổng Công đoàn Nhật Bản', 'Tổng Công đoàn Nhật Bản (RENGO) cử đoàn sang thăm.'],
  ['Tòa án quân sự Trung ương', 'Tòa án quân sự Trung ương mở phiên tòa.'],
  ['Tòa án tối cao Liên bang Nga', 'Tòa án tối cao Nga đón khách. Tòa án tối cao Liên bang Nga ký.'],
  ['Trung tâm Đào tạo Nội soi Việt - Nhật', 'Trung tâm Đào tạo Nội soi Việt - Nhật ra mắt.'],
])('whole: %s', (name, text) => {
  expect(namesIn('organization', text)).toEqual([name])
})

test.each([
  'Nhà máy của Việt Nam đã chạy.',
  'Trong lúc ấy chính quyền Bắc Kinh im lặng.',
  'Đoàn thăm tàu BRP Gabriela Silang.',
  'Đại tá chỉ huy Trạm PCG Manila.',
])('nobody and no body: %s', (text) => {
  expect([...namesIn('organization', text), ...namesIn('person', text)]).toEqual([])
})

test.each([
  ['Các công ty hóa chất Mỹ như Monsanto, Dow Chemical và Bayer im lặng.', 'Monsanto; Dow Chemical; Bayer'],
  ['Các doanh nghiệp như Elon Musk nói đều muốn đến.', ''],
  ['Các nước như Hungary, Slovenia ủng hộ.', ''],
  ['Vụ Quản lý ngoại hối, Cục Quản lý thị trường dự.', 'Vụ Quản lý ngoại hối; Cục Quản lý thị trường'],
  ['Cục Quản lý thị trường phát hiện vụ việc.', 'Cục Quản lý thị trường'],
  [
    'Lãnh đạo Học viện Phụ nữ Việt Nam, Bảo tàng Phụ nữ Việt Nam dự.',
    'Học viện Phụ nữ Việt Nam; Bảo tàng Phụ nữ Việt Nam',
  ],
  ['Tổ chức trẻ em Rồng trao quà.', ''],
])('in rows and with what they manage: %s', (text, names) => {
  expect(namesIn('organization', text).join('; ')).toBe(names)
})

test.each([
  [
    'Lãnh đạo các Cục: Đối ngoại, An ninh mạng và Quản lý xuất nhập cảnh dự.',
    'Cục Đối ngoại; Cục An ninh mạng; Cục Quản lý xuất nhập cảnh',
  ],
  ['Lãnh đạo các Vụ Châu Âu, Đông Bắc Á dự.', 'Vụ Châu Âu; Vụ Đông Bắc Á'],
  [
    'Đoàn thăm Viện Phương Đông thuộc Viện Hàn lâm Khoa học Séc.',
    'Viện Phương Đông; Viện Hàn lâm Khoa học Séc',
  ],
  ['Học viện Quân sự Hoàng gia Sandhurst đón đoàn.', 'Học viện Quân sự Hoàng gia Sandhurst'],
  ['Quỹ đầu tư TPG và Ngân hàng JP Morgan tham gia.', 'Quỹ đầu tư TPG; Ngân hàng JP Morgan'],
  [
    'Tập đoàn Amkor Technology mở nhà máy. Tập đoàn Amkor khánh thành. Bộ Quốc phòng Anh ký. Bộ Quốc phòng Vương quốc Anh mời.',
    'Tập đoàn Amkor Technology; Bộ Quốc phòng Vương quốc Anh',
  ],
  ['Lực lượng Quốc phòng các nước ASEAN họp.', 'ASEAN'],
])('rows told apart and names closed: %s', (text, names) => {
  expect(namesIn('organization', text).join('; ')).toBe(names)
})

test.each([
  ['Lãnh đạo các tập đoàn Embraer, JBS, Vale dự.', 'Embraer; JBS; Vale'],
  ['Các tập đoàn Nhật Bản, Hàn Quốc đầu tư.', ''],
  ['Ông cảm ơn các tổ chức như PeaceTrees Vietnam, MAG.', 'PeaceTrees Vietnam; MAG'],
  [
    'Đoàn Thành ủy - HĐND - UBND thành phố Hà Nội vào viếng.',
    'Thành ủy Hà Nội; HĐND thành phố Hà Nội; UBND thành phố Hà Nội',
  ],
  ['Trường Cao đẳng Cộng đồng Kon Tum đón đoàn.', 'Trường Cao đẳng Cộng đồng Kon Tum'],
])('several behind one word: %s', (text, names) => {
  expect(namesIn('organization', text).join('; ')).toBe(names)
})

test.each([
  ['Học viên Bun-mi Xay-xa-na chia sẻ.', 'Bun-mi Xay-xa-na'],
  ['Sinh viên Lào học tại Huế.', ''],
  ['Cựu phóng viên ảnh Nick Út (hãng AP) kể lại.', 'Nick Út'],
  ['Thủ tướng tới São José dos Campos.', ''],
])('people by their calling: %s', (text, names) => {
  expect(namesIn('person', text).join('; ')).toBe(names)
})

test.each([
  ['Trưởng Ban Pháp chế HĐND tỉnh Lê Văn Nam dự.', 'Lê Văn Nam: Trưởng ban @ Ban Pháp chế HĐND tỉnh'],
  [
    'Chủ nhiệm Ủy ban Đối ngoại thành phố Evgeny Grigoriev dự.',
    'Evgeny Grigoriev: Chủ nhiệm @ Ủy ban Đối ngoại thành phố',
  ],
  [
    'Chủ tịch Hội đồng Lập pháp Saint Petersburg Ivan Belsky dự.',
    'Ivan Belsky: Chủ tịch @ Hội đồng Lập pháp Saint Petersburg',
  ],
  ['Giám đốc Trung tâm Park Min Jung giới thiệu.', 'Park Min Jung: Giám đốc @ null'],
  ['Bộ trưởng Quân đội Pháp Sébastien Martin dự.', 'Sébastien Martin: Bộ trưởng @ Bộ Quân đội Pháp'],
  ['Trưởng phòng Kế hoạch tổng hợp Lê Văn Nam dự.', 'Lê Văn Nam: Trưởng phòng @ Phòng Kế hoạch tổng hợp'],
])('whose name follows what their body is of: %s', (text, office) => {
  expect(officesIn(text)).toEqual([office])
})

test.each([
  [
    'Chủ tịch Hội đồng Liên bang Quốc hội Liên bang Nga đến thăm. Đoàn Hội đồng Liên bang Nga về nước.',
    ['Hội đồng Liên bang Quốc hội Liên bang Nga'],
  ],
  ['Hạ viện Quốc hội Thái Lan họp. Hạ viện Thái Lan bỏ phiếu.', ['Hạ viện Quốc hội Thái Lan']],
  [
    'Hội đồng Liên bang Thụy Sĩ họp. Hội đồng Liên bang Nga họp.',
    ['Hội đồng Liên bang Thụy Sĩ', 'Hội đồng Liên bang Nga'],
  ],
  ['Ông ở Viện Nghiên cứu lập pháp.', ['Viện Nghiên cứu lập pháp']],
])('houses named with their parliament, institutes of a field: %s', (text, bodies) =>
  expect(namesIn('organization', text)).toEqual(bodies),
)
