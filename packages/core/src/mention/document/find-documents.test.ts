import { describe, expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import type { NameMention } from '../mention.ts'
import { findDocuments } from './find-documents.ts'
import { joinDocuments } from './join-documents.ts'

/** A sentence around the phrase keeps the structure stage from taking it for page noise. */
const around = (phrase: string): string =>
  `Sáng nay tại Hà Nội, các đại biểu đã thảo luận và quán triệt ${phrase}.\n`
const found = (text: string): NameMention[] => findDocuments(readStructure({ text }))
const names = (phrase: string): string[] => found(around(phrase)).map((mention) => mention.name)

describe('numbered papers', () => {
  test.each([
    [
      '22-NQ/TW',
      ['Nghị quyết số 22-NQ/TW của Bộ Chính trị', 'nghị quyết số 22-NQ/TW', 'Nghị quyết 22 - NQ/TW'],
    ],
    [
      '1328/QĐ-TTg',
      ['Quyết định số 1328 / QĐ - TTg ngày 1/9/2021', 'Quyết định 1328/QĐ-TTg của Thủ tướng Chính phủ'],
    ],
    ['25', ['Chỉ thị 25 của Ban Bí thư về đối ngoại đa phương', 'Chỉ thị số 25']],
    ['2758', ['Nghị quyết số 2758 của Đại hội đồng Liên hợp quốc']],
  ])('%s', (number, phrases) => {
    for (const phrase of phrases)
      expect(
        found(around(phrase)).map((m) => m.number),
        phrase,
      ).toEqual([number])
  })

  test('issuer, year and subject are kept apart', () => {
    const [mention] = found(
      around('Chỉ thị số 15-CT/TW ngày 10/8/2022 của Ban Bí thư về công tác ngoại giao kinh tế'),
    )
    expect(mention).toMatchObject({
      kind: 'Chỉ thị',
      issuer: 'Ban Bí thư',
      year: '2022',
      subject: 'công tác ngoại giao kinh tế',
    })
  })
})

describe('named instruments', () => {
  test.each([
    ['Hiệp định Thương mại tự do Việt Nam - Liên minh châu Âu (EVFTA)'],
    ['Công ước Liên hợp quốc về Luật Biển năm 1982'],
    ['Quy chế phối hợp công tác giữa Bộ Tư pháp và Ban Dân vận Trung ương'],
    ['Tuyên bố về ứng xử của các bên ở Biển Đông (DOC)'],
    ['Tuyên bố chung về thiết lập quan hệ đối tác chiến lược'],
    ['Bộ Quy tắc ứng xử ở Biển Đông (COC)'],
    ['Hiến chương Liên hợp quốc'],
    ['Ý định thư hợp tác về giáo dục'],
    ['Hiệp định Paris'],
    ['Tuyên ngôn Nhân quyền'],
    ['Hiến chương Hòa bình Á châu'],
    ['Bản ghi nhớ kết quả hội đàm'],
    ['Nghị quyết phê chuẩn đề nghị của Chính phủ về việc thành lập hai ủy ban'],
    ['Kế hoạch hợp tác phòng, chống ma túy giai đoạn 2020-2025'],
    ['Đề án xây dựng nguồn nhân lực ngoại giao đến năm 2030'],
  ])('%s', (name) => {
    expect(names(`${name}, trong đó có nhiều nội dung mới`)).toEqual([name])
  })
})

test.each([
  'kế hoạch 5 năm tới',
  'các thỏa thuận cấp cao giữa hai bên',
  'quan hệ đối tác Chiến lược với các nước',
  'ý kiến của Luật sư Nguyễn Văn Lâm',
  'những chương trình cụ thể',
  'tuyên bố của hai bên',
  'hợp tác pháp luật Việt Nam - Lào',
  'Nghị quyết bổ sung',
  'Ông nói: “Quy chế giúp công việc của hai bên thông suốt hơn”',
  'Bộ trưởng Bộ Kế hoạch và Đầu tư Lê Văn Sáu gặp Phó Thủ tướng Lào',
])('no document: %s', (phrase) => {
  expect(names(phrase)).toEqual([])
})

test('a short form joins the document named in full, an abbreviation the name it stands beside', () => {
  const text =
    'Hai bên ký Quy chế phối hợp giữa Bộ Y tế và Bộ Công an trong buổi sáng hôm qua tại Hà Nội. ' +
    'Việc thực hiện Quy chế sẽ do hai bộ cùng theo dõi. Các nước ký Công ước Liên hợp quốc về Luật Biển (UNCLOS) và tuân thủ UNCLOS 1982.'
  const joined = joinDocuments(found(text))
  expect(joined.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Quy chế phối hợp giữa Bộ Y tế và Bộ Công an', 2],
    ['Công ước Liên hợp quốc về Luật Biển (UNCLOS)', 2],
  ])
  expect(joined[1]?.aliases).toContain('UNCLOS 1982')
})

test('two parties after a name that holds an "and"', () => {
  expect(
    found('ký Hiệp ước Hữu nghị và Hợp tác giữa Lào và Việt Nam ngày 18/7/1977').map(({ name }) => name),
  ).toEqual(['Hiệp ước Hữu nghị và Hợp tác giữa Lào và Việt Nam'])
})

test('number and figure alone are one paper', () => {
  const text =
    'Hội nghị quán triệt Nghị quyết số 22-NQ/TW của Bộ Chính trị về hội nhập quốc tế. Thực hiện Nghị quyết 22-NQ/TW, các bộ đã có chương trình.'
  expect(joinDocuments(found(text)).map(({ mentions }) => mentions.length)).toEqual([2])
})

test.each([
  [
    'Ông nhắc tới “Công ước về Luật Biển 1982 là khuôn khổ pháp lý cho mọi hoạt động trên biển”.',
    'Công ước về Luật Biển 1982',
  ],
  ['Người phát ngôn nêu “Hiệp định Genève là văn kiện lịch sử quan trọng”.', 'Hiệp định Genève'],
])('a quoted sentence that opens with a name: %s', (text, name) => {
  expect(found(`${text}\n`).map((mention) => mention.name)).toEqual([name])
})

test.each([
  ['Luật Tổ chức Viện kiểm sát nhân dân năm 2024', 'Luật Tổ chức Viện kiểm sát nhân dân năm 2024'],
  ['Bản ghi nhớ về trao đổi sinh viên', 'Bản ghi nhớ về trao đổi sinh viên ngay trong tuần tới'],
])('%s', (name, phrase) => {
  expect(names(phrase)[0]).toBe(name)
})

test.each([
  'Bản ghi nhớ giữa Bộ Giáo dục và Đào tạo Việt Nam và Bộ Giáo dục Ma-rốc về trao đổi giảng viên',
  'Thỏa thuận hợp tác giữa Tập đoàn Sao Bắc (SBG) và Công ty Telekom về chuyển đổi số',
  'Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa Cuba về hải quan',
  'Kế hoạch hợp tác giai đoạn 2023-2025 giữa hai Bộ Ngoại giao',
  'Kế hoạch hợp tác năm 2026 giữa Bộ Công an và Bộ An ninh Lào',
  'Kế hoạch hành động 2024-2028',
  'Biên bản Kỳ họp lần thứ 12 Ủy ban liên Chính phủ Việt Nam - Mông Cổ',
  'Biên bản tham vấn chính trị giữa hai Bộ Ngoại giao',
  'Nghị quyết Đại hội lần thứ XII của Đảng Nhân dân Cách mạng Lào',
  'bản Ghi nhớ hợp tác giai đoạn 2022-2026',
  'Thỏa thuận hợp tác đào tạo cán bộ kiểm toán giữa Kiểm toán Nhà nước và Cơ quan Kiểm toán Lào',
  'Ý định thư hợp tác trong lĩnh vực giáo dục giữa Đại học Huế và Đại học Savannakhet',
  'Nghị định thư sửa đổi, bổ sung Hiệp định vận tải đường bộ giữa Việt Nam và Campuchia',
  'Hiệp định hợp tác kinh tế, thương mại, khoa học và kỹ thuật giữa Việt Nam và Angola',
  'Hiệp định hợp tác song phương 5 năm 2021-2025',
  'Hợp đồng mua bán 10 máy bay giữa Sao Mai Air và Boeing',
  'Nghị quyết 68/262 của Đại hội đồng Liên hợp quốc',
  'Bản ghi nhớ về hợp tác du lịch giữa tỉnh Lào Cai và châu Hồng Hà',
])('to its end: %s', (name) => {
  expect(names(name)).toEqual([name])
})

test.each([
  ['Hiệp định vận tải biển tạo thuận lợi cho giao lưu giữa Việt Nam và Nhật Bản', 'Hiệp định vận tải biển'],
  ['Bản ghi nhớ về hợp tác giữa hai Bộ trong khuôn khổ chuyến thăm', 'Bản ghi nhớ về hợp tác giữa hai Bộ'],
  [
    'Chương trình hành động giai đoạn 2024-2027, mở rộng hợp tác giữa các địa phương',
    'Chương trình hành động giai đoạn 2024-2027',
  ],
])('and no farther: %s', (phrase, name) => {
  expect(names(phrase)).toEqual([name])
})

test.each(['Hiệp định này và quan hệ giữa Việt Nam và Lào', 'Kế hoạch của Chính phủ'])(
  'a kind without a name: %s',
  (phrase) => {
    expect(names(phrase)).toEqual([])
  },
)

test('the day of signing is said with a name and is none of it elsewhere', () => {
  const text =
    'Hai bên đánh giá cao Bản ghi nhớ về hợp tác lao động ký tháng 3-2015 và các kết quả đã đạt được trong thời gian qua.'
  const [joined] = joinDocuments(found(text))
  expect(joined?.name).toBe('Bản ghi nhớ về hợp tác lao động ký tháng 3-2015')
  expect(joined?.aliases).toContain('Bản ghi nhớ về hợp tác lao động')
})

test.each([
  ['tuân thủ Công ước của Liên hợp quốc về Luật Biển năm 1982 (UNCLOS 1982); nhắc lại UNCLOS 1982', 1],
  ['tuân thủ Công ước của LHQ về Luật Biển 1982 và hoàn tất COC', 2],
  ['ký Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương (CPTPP 2018)', 1],
  ['nhắc tới Hiệp định Thương mại tự do Việt Nam - Hàn Quốc, CPTPP và EVFTA', 3],
])('abbreviations with their names: %s', (phrase, count) => {
  expect(joinDocuments(found(phrase))).toHaveLength(count)
})

test.each([
  'Biên bản ghi nhớ về hợp tác quản lý lao động qua biên giới',
  'Bản ghi nhớ hợp tác trong lĩnh vực lao động',
  'Công hàm trao đổi về khoản viện trợ không hoàn lại',
])('%s', (name) => {
  expect(found(`hai bên đã ký ${name}.`).map((document) => document.name)).toEqual([name])
})

describe('where a name ends', () => {
  test.each([
    ['Thỏa thuận Paris về biến đổi khí hậu và các cam kết khác', 'Thỏa thuận Paris về biến đổi khí hậu'],
    ['Nghị định 28 của Chính phủ và Thông tư hướng dẫn', 'Nghị định 28 của Chính phủ'],
    ['Hiệp định Giơ-ne-vơ', 'Hiệp định Giơ-ne-vơ'],
    [
      'Hiệp định Paris về chấm dứt chiến tranh, lập lại hòa bình',
      'Hiệp định Paris về chấm dứt chiến tranh, lập lại hòa bình',
    ],
    ['Công ước Chống tra tấn', 'Công ước Chống tra tấn'],
    ['Chương trình nghị sự 2030 của Liên hợp quốc', 'Chương trình nghị sự 2030 của Liên hợp quốc'],
  ])('%s', (phrase, name) => {
    expect(names(phrase)).toEqual([name])
  })
})
