import { expect, test } from 'vitest'
import { namesIn, readParagraph } from '../../../test/one-paragraph.ts'

const places = (text: string): string[] => namesIn('place', text)

test.each([
  [['Bulgaria'], 'Tổng thống Bulgaria Rumen Radev đến.'],
  [['Vương quốc Campuchia'], 'Đoàn thăm Vương quốc Campuchia.'],
  [['Cộng hòa Dominica'], 'Chuyến thăm Cộng hòa Dominica.'],
  [['Hà Nội'], 'Ngày 17/2, tại Hà Nội, ba cơ quan làm việc.'],
  [['Bỉ', 'Anh', 'Italy', 'Đức'], 'thăm Bỉ, Anh, Italy và Đức'],
  [['Tacloban', 'Leyte'], 'Thành phố Tacloban, thủ phủ tỉnh Leyte, tan hoang.'],
  [['Nga', 'Ukraine'], 'Quan hệ Nga - Ukraine'],
  [['Cam-pu-chia'], 'nhân dân Cam-pu-chia'],
  [['Tuyên Quang'], 'chuyến công tác ở Tuyên Quang'],
  [['Mỹ'], 'phía Mỹ cho biết'],
  [['sân bay Nội Bài'], 'Đoàn về đến sân bay Nội Bài.'],
  [['Công viên APEC'], 'Buổi lễ diễn ra tại Công viên APEC, bên sông Hàn.'],
  [['Trung tâm Hành chính thành phố'], 'Ông tiếp đoàn tại Trung tâm Hành chính thành phố.'],
  [['Phủ Chủ tịch'], 'Lễ đón tại Phủ Chủ tịch.'],
  [['Trụ sở Chính phủ'], 'Lễ đón tại Trụ sở Chính phủ.'],
  [['Nghĩa trang liệt sĩ Việt - Lào'], 'Đoàn viếng Nghĩa trang liệt sĩ Việt - Lào.'],
  [['Điện Élysée', 'Điện Biên Phủ'], 'Hai bên gặp nhau tại Điện Élysée, nhắc đến Điện Biên Phủ.'],
  [['Mỹ Hòa Hưng', 'An Giang'], 'Khu lưu niệm ở xã Mỹ Hòa Hưng, tỉnh An Giang.'],
  [['Ả Rập Saudi'], 'Ngoại trưởng Ả Rập Saudi đến.'],
  [['Lomé'], 'Tại Lomé, hai bên hội đàm. Lomé hoan nghênh.'],
  [['Ouidah', 'Benin'], 'Đoàn tới Ouidah, Benin.'],
  [['Thái Lan', 'Ba Lan'], 'Doanh nghiệp vùng Đông Bắc Thái Lan và vùng Tây Bắc Ba Lan.'],
  [['Kigali'], 'Cộng đồng nói Pháp ngữ và Anh ngữ họp tại Kigali, nhắc tới Công ước Hà Nội.'],
  [['Luông-phay', 'Lào'], 'Hội nghị tại Luông-phay (Lào) bế mạc.'],
])('%j', (names, phrase) => {
  expect(places(phrase)).toEqual(names)
})

test.each([
  ['a part of the country', 'các tỉnh Đồng bằng bị ngập; các nước vùng Vịnh họp'],
  ['a given name', 'Ông Trần Tuấn Anh và bà Lê Thị Nga dự.'],
  ['a name after a form of address', 'Bà Nga cho biết thêm.'],
  ['an ordinary word', 'Anh hùng, áo dài, Pháp luật, Ý kiến, Đức tính'],
  ['a language', 'dạy bằng tiếng Pháp và tiếng Anh'],
  ['peace', 'vì hòa bình và ổn định'],
  ['a body', 'Bộ Ngoại giao Trung Quốc ra tuyên bố.'],
  ['a ship with its number', 'tàu khảo sát Hải Dương 22'],
  ['a firm that somebody works for', 'Ông làm việc tại Ericsson.'],
  ['a thing on the net', 'Ông viết trên Facebook; trận đấu tại Premier League.'],
  ['a rig', 'giàn khoan Hải Dương 981'],
])('%s is no place', (_what, phrase) => {
  expect(places(phrase)).toEqual([])
})

test('two names of one country are one place with its code', () => {
  const { entities } = readParagraph('Hoa Kỳ hoan nghênh. Phía Mỹ cảm ơn.')
  expect(entities).toMatchObject([{ name: 'Hoa Kỳ', aliases: ['Mỹ'], country: 'US', mentions: [{}, {}] }])
})

test('countries by their pair names', () => {
  const { entities } = readParagraph('quan hệ Việt - Trung')
  expect(entities.map(({ country }) => country)).toEqual(['VN', 'CN'])
})
