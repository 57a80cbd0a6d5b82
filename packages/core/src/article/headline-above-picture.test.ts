import { expect, test } from 'vitest'
import { readStructure } from './read-structure.ts'

const LEAD =
  'Chiều 5/6, tại Huế, Chủ tịch HĐND tỉnh Thừa Thiên Huế Lê Trường Lưu đã có buổi tiếp Đoàn đại biểu Quốc hội Ireland do Phó Chủ tịch Thượng viện Paul Coghlan làm trưởng đoàn.'
const MORE =
  'Ông Lê Trường Lưu giới thiệu với đoàn tiềm năng du lịch của tỉnh và mong muốn hai bên mở rộng hợp tác.'
const title = (...lines: string[]) => readStructure({ text: [...lines, LEAD, MORE].join('\n\n') }).title
const kinds = (...lines: string[]) =>
  readStructure({ text: [...lines, LEAD, MORE].join('\n\n') }).blocks.map(({ kind }) => kind)

test.each([
  ['Đoàn đại biểu Quốc hội Ireland thăm Huế', 'Chủ tịch HĐND tỉnh Lê Trường Lưu tiếp đoàn'],
  ['Lãnh đạo tỉnh tiếp Đoàn đại biểu Quốc hội Ireland', 'Ông Lê Trường Lưu và ông Paul Coghlan'],
  ['Tăng cường hợp tác với các đối tác Ireland', 'Quang cảnh buổi tiếp'],
  ['Chùm ảnh: Đoàn Ireland tại Cố đô', 'Các đại biểu chụp ảnh lưu niệm'],
])('%s stands above the caption %s, which nothing marks', (headline, caption) => {
  expect(title(headline, caption)).toBe(headline)
  expect(kinds(headline, caption)).toEqual(['title', 'caption', 'lead', 'paragraph'])
})

test.each([
  ['Đối ngoại nghị viện', 'Chủ tịch HĐND tỉnh Lê Trường Lưu tiếp Đoàn đại biểu Quốc hội Ireland'],
  ['HOẠT ĐỘNG CỦA LÃNH ĐẠO TỈNH', 'Lê Trường Lưu tiếp Đoàn đại biểu Quốc hội Ireland'],
  ['Chuyến thăm Việt Nam của Đoàn Quốc hội Ireland', 'Chủ tịch HĐND tỉnh Lê Trường Lưu tiếp Đoàn Ireland'],
])('%s is a rubric and no headline', (rubric, headline) => {
  expect(title(rubric, headline)).toBe(headline)
})

test('a rubric above the headline of a text that shows nothing else of a page is content', () => {
  expect(kinds('Hoạt động đối ngoại', 'Chủ tịch tỉnh tiếp Đoàn đại biểu Quốc hội Ireland')).not.toContain(
    'noise',
  )
  expect(title('Hoạt động đối ngoại')).toBe('Hoạt động đối ngoại')
  expect(kinds('Báo Thử Nghiệm', 'Chủ tịch tỉnh tiếp Đoàn đại biểu Quốc hội Ireland')[0]).toBe('noise')
  expect(kinds('Trang chủ | Đối ngoại', 'Chủ tịch tỉnh tiếp Đoàn đại biểu Quốc hội Ireland')[0]).toBe('noise')
})

test('a headline stands where a link and a date part it from the report', () => {
  const headline = 'Việt Nam và Mông Cổ bàn chuyện nông sản'
  const lines = ['In trang', headline, 'http://baoxyz.vn/doi-ngoai-33221.html', 'Thứ Sáu, 07/06/2019 15:40']
  expect(title(...lines)).toBe(headline)
  expect(kinds(...lines).slice(0, 4)).toEqual(['noise', 'title', 'noise', 'dateline'])
})

test('headline, sign and report in one line', () => {
  const { title: found, blocks } = readStructure({
    text: `Lãnh đạo tỉnh tiếp Đoàn Quốc hội Ireland(VTV.vn) - ${LEAD}`,
  })
  expect(found).toBe('Lãnh đạo tỉnh tiếp Đoàn Quốc hội Ireland')
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'source', 'lead'])
  const named = `Đoàn đại biểu do bà Trần Thu Lan, Trưởng Phái đoàn tại Liên hợp quốc (LHQ), dẫn đầu đã đến Huế. ${LEAD}`
  expect(readStructure({ text: named }).title).toBeNull()
})

test('a caption glued to what follows its credit in one line', () => {
  const text = `${LEAD}Lãnh đạo tỉnh tiếp đoàn - Ảnh: VGP/Hải MinhPhó Chủ tịch hoan nghênh đoàn. Khách dự lễ. Ảnh: Minh Trường Đại sứ cho biết đoàn sẽ trở lại.`
  const { blocks, credits } = readStructure({ text })
  expect(credits.photographers).toEqual(['Hải Minh', 'Minh Trường'])
  expect(
    blocks.filter(({ kind }) => kind === 'caption').map(({ start, end }) => text.slice(start, end).trim()),
  ).toEqual(['Lãnh đạo tỉnh tiếp đoàn - Ảnh: VGP/Hải Minh', 'Khách dự lễ. Ảnh: Minh Trường'])
})

test('who gave a picture of themselves is nobody; a section of menus heads a part of the body', () => {
  const { credits, blocks } = readStructure({
    text: [
      'Tình bạn hai nước',
      LEAD,
      'Bà Lê Thu Hà và gia đình (Ảnh: NVCC)',
      'Bà Lê Thu Hà ở Huế (Ảnh: Nhân vật cung cấp)',
      MORE,
      'Văn hóa - giáo dục',
      'Hai bên cấp thêm học bổng cho sinh viên.',
    ].join('\n'),
  })
  expect(credits).toEqual({ authors: [], agencies: [], photographers: [] })
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'lead',
    'caption',
    'caption',
    'paragraph',
    'heading',
    'paragraph',
  ])
})
