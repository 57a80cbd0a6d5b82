import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findConferences } from './find-conferences.ts'
import { joinConferences } from './join-conferences.ts'

const found = (phrase: string) =>
  findConferences(
    readStructure({
      text: `Trong chuyến công tác tuần qua, đoàn đại biểu đã đến dự ${phrase}, gặp gỡ nhiều đối tác.\n`,
    }),
  )

test.each([
  ['Hội nghị Cấp cao ASEAN lần thứ 40', '40'],
  ['Đại hội XIII của Đảng', 'XIII'],
  ['Đại hội đại biểu toàn quốc lần thứ XII của Đảng', 'XII'],
  ['kỳ họp thứ 5 Quốc hội khóa XV', '5'],
  ['Kỳ họp thứ 5, Quốc hội khóa XV', '5'],
  ['Hội nghị Ngoại giao lần thứ 32', '32'],
  ['Đại hội đồng Liên minh Nghị viện thế giới (IPU) lần thứ 144', '144'],
  ['IPU-144', '144'],
  ['ADMM+ lần thứ 3', '3'],
  ['Đại hội đồng Liên hợp quốc khóa 78', '78'],
  ['Hội nghị Trung ương 8 khóa XIII', '8'],
  ['Đối thoại chính sách quốc phòng Việt Nam - Ấn Độ lần thứ 14', '14'],
  ['Phiên thảo luận chung cấp cao Đại hội đồng Liên hợp quốc khóa 78', '78'],
  ['Hội nghị Bộ trưởng kết nối kinh tế Việt Nam - Singapore lần thứ 17', '17'],
  ['Hội thảo quốc tế "Biển xanh: Hợp tác và phát triển"', undefined],
  ['tọa đàm “Gặp gỡ Nhật Bản”', undefined],
  ['Diễn đàn Kinh tế thế giới', undefined],
  ['Hội nghị Bộ trưởng Kinh tế Pháp ngữ lần thứ 12', '12'],
  ['Đại hội nhiệm kỳ 2026-2029', undefined],
  ['Hội nghị đối ngoại toàn quốc năm 2021', undefined],
  ['Phiên họp toàn thể lần thứ 7', '7'],
  ['Hội nghị Trung ương 4 của Đảng', '4'],
  ['Hội nghị phòng, chống ma túy lần thứ 3 giữa Bộ Công an Việt Nam và Bộ Nội vụ Lào', '3'],
  ['Phiên họp lần thứ 2 Ủy ban chỉ đạo hợp tác song phương Việt Nam - Lào', '2'],
  ['Hội nghị các nước châu Phi đoàn kết với Palestine', undefined],
])('%s', (name, ordinal) => {
  expect(found(name).map((mention) => [mention.name, mention.ordinal])).toEqual([[name, ordinal]])
})

test.each([
  'hội nghị lần thứ hai',
  'các diễn đàn đa phương',
  'hội nghị tổng kết',
  'buổi lễ tại Trung tâm Hội nghị Quốc gia',
  'đối thoại với các bên',
  'Ban tổ chức Hội nghị Việt Nam',
])('no conference: %s', (phrase) => {
  expect(found(phrase)).toEqual([])
})

test('forms of one congress join, different ordinals stay apart', () => {
  const joined = joinConferences(
    found(
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, quán triệt Đại hội XIII, Đại hội Đảng XII và Hội nghị Cấp cao ASEAN lần thứ 40 cùng Hội nghị Cấp cao ASEAN lần thứ 41',
    ),
  )
  expect(joined.map(({ ordinal, mentions }) => [ordinal, mentions.length])).toEqual([
    ['XIII', 2],
    ['XII', 1],
    ['40', 1],
    ['41', 1],
  ])
})

test('a series joins the session that its brackets name', () => {
  const joined = joinConferences(
    found(
      'Đại hội đồng AIPA-44, tức Đại hội đồng Liên nghị viện các quốc gia Đông Nam Á lần thứ 44 (AIPA-44)',
    ),
  )
  expect(joined.map(({ ordinal, mentions }) => [ordinal, mentions.length])).toEqual([['44', 2]])
})

test.each([
  ['a name that no lexicon goes on with', 'Hội nghị Những người bạn của Syria'],
  ['a group in words of its own', 'Hội nghị thượng đỉnh Nhóm các nền kinh tế mới nổi'],
  ['a gathering and somebody quoted', 'hội nghị, "đây là dịp tốt" như ông nói'],
])('no name: %s', (_what, phrase) => {
  expect(found(phrase)).toEqual([])
})

test.each([
  'Hội nghị bốn tỉnh biên giới lần thứ 5',
  'Hội nghị cấp cao ba nước Campuchia - Lào - Việt Nam lần thứ 13',
  'Cuộc gặp quốc tế các đảng cộng sản và công nhân lần thứ 24',
  'Cuộc gặp quốc tế các đảng cộng sản và công nhân',
  'Hội thảo khoa học quốc tế về Biển Đông lần thứ 16',
  'Khóa họp 57 Hội đồng Nhân quyền Liên hợp quốc',
  'Hội chợ Triển lãm kinh tế - thương mại Đồng bằng sông Hồng 2024',
  'Lễ hội Hoa anh đào Nhật Bản - Hà Nội năm 2025',
  'Khóa họp lần thứ 10 Ủy ban liên Chính phủ Việt Nam - Cuba về hợp tác kinh tế, thương mại, khoa học và kỹ thuật',
  'Hội nghị lần thứ 28 các bên tham gia Công ước khung của Liên hợp quốc về biến đổi khí hậu (COP28)',
  'Đối thoại Chiến lược Ngoại giao - Quốc phòng Việt Nam - Hàn Quốc lần thứ 11',
  'Tuần lễ Cấp cao ASEAN 44, 45',
  'Hội nghị Bộ trưởng Tài chính ASEAN+3',
  'Hội nghị Hợp tác giữa các địa phương Việt Nam và Pháp lần thứ 12',
  'Hội nghị Xúc tiến đầu tư tỉnh Quảng Trị năm 2025',
])('to its end: %s', (name) => {
  expect(found(name).map((mention) => mention.name)).toEqual([name])
})

test.each([
  [
    'Hội nghị Thượng đỉnh Liên hợp quốc về Tương lai diễn ra tại New York',
    'Hội nghị Thượng đỉnh Liên hợp quốc về Tương lai',
  ],
  ['Hội nghị Ngoại trưởng Mekong lần thứ 9 họp tại Chiang Mai', 'Hội nghị Ngoại trưởng Mekong lần thứ 9'],
])('and no farther: %s', (phrase, name) => {
  expect(found(phrase).map((mention) => mention.name)).toEqual([name])
})

test.each([
  'các hội nghị của ASEAN năm 2024',
  'Hội nghị do Bộ Y tế tổ chức năm 2024',
  'hội nghị này lần thứ hai trong năm 2024',
  'Hội chợ thương mại quốc tế Sông Lam',
])('names no gathering: %s', (phrase) => {
  expect(found(phrase)).toEqual([])
})

test('what a gathering decides for a year is no part of its name', () => {
  const text = 'Các đại biểu đến từ 10 tỉnh. Hội nghị quyết định kế hoạch hoạt động năm 2025.\n'
  expect(findConferences(readStructure({ text }))).toEqual([])
})

test('letters and figure in brackets are the same session by its short form', () => {
  const [joined, ...others] = joinConferences(
    found('IPU-150, tức Đại hội đồng Liên minh Nghị viện thế giới lần thứ 150 (IPU-150)'),
  )
  expect(others).toEqual([])
  expect(joined?.aliases).toContain('IPU-150')
})

test('a society’s congress is not the party’s', () => {
  const [joined] = joinConferences(found('Đại hội lần thứ VI'))
  expect(joined?.aliases).not.toContain('Đại hội VI của Đảng')
})

test.each([
  [
    'Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 50 (AMM-50), Hội nghị Bộ trưởng Ngoại giao ASEAN - Trung Quốc và AMM-50',
    2,
  ],
  ['Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 27, Hội nghị Cấp cao ASEAN lần thứ 44', 2],
  ['Hội nghị Cấp cao ASEAN - Nhật Bản lần thứ 27, Hội nghị Cấp cao ASEAN - Nhật Bản', 1],
  ['Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Trung Quốc lần thứ 9', 1],
])('a partner after the dash makes another gathering: %s', (phrase, count) => {
  expect(joinConferences(found(phrase))).toHaveLength(count)
})

test.each([
  'Hội nghị Liên hợp quốc về Đại dương lần thứ 3',
  'Hội nghị Cấp cao kỷ niệm 50 năm quan hệ ASEAN - Nhật Bản',
  'Diễn đàn "Hành lang xanh" lần thứ ba',
  'Hội nghị Thượng đỉnh về Khí hậu',
  'Cuộc họp lần thứ 17 Nhóm công tác chung Việt Nam - Ấn Độ',
  'Hội nghị Bộ trưởng kinh tế - thương mại Việt Nam - Lào lần thứ 2',
])('whole: %s', (name) => {
  expect(found(`${name} theo lời mời của nước chủ nhà`).map((mention) => mention.name)).toEqual([name])
})
