import { describe, expect, test } from 'vitest'
import { readStructure } from './read-structure.ts'

const TITLE = 'Việt Nam và Chile thúc đẩy hợp tác toàn diện'
const LEAD =
  'Chiều 13/5, tại Santiago, Thứ trưởng Ngoại giao Phạm Quang Hiệu đã đồng chủ trì Tham vấn chính trị lần thứ 5 với Thứ trưởng Ngoại giao Chile Gloria de la Fuente.'
const ANSWER = 'Hai bên nhất trí duy trì tiếp xúc cấp cao, sớm họp Ủy ban liên Chính phủ.'

function kindsOf(lines: readonly string[], gap: string): string[] {
  return readStructure({ text: lines.join(gap) }).blocks.map(({ kind }) => kind)
}

describe.each([
  ['paragraphs apart', '\n\n'],
  ['a line each', '\n'],
])('%s: a short article goes on', (_, gap) => {
  test('through numbered sub-heads', () => {
    const lines = [
      TITLE,
      LEAD,
      '1. Về hợp tác chính trị',
      ANSWER,
      '2. Về kinh tế',
      'Kim ngạch năm qua tăng 12%.',
    ]
    expect(kindsOf(lines, gap)).toEqual(['title', 'lead', 'heading', 'paragraph', 'heading', 'paragraph'])
  })

  test('below a link to another article', () => {
    const lines = [
      TITLE,
      LEAD,
      '>> Xem thêm: Chile mở cửa cho bưởi',
      '1. Về chính trị',
      ANSWER,
      '2. Về kinh tế',
      'Kim ngạch năm qua tăng 12%.',
    ]
    expect(kindsOf(lines, gap)).toEqual([
      'title',
      'lead',
      'noise',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  test.each([
    'Tại phiên bế mạc, hai bên nhất trí sớm lập tổ công tác chung.',
    'Thứ trưởng Phạm Quang Hiệu đánh giá cao sự đón tiếp của bạn.',
  ])('below a box of other articles where it points back or names who was named: %s', (sentence) => {
    const lines = [TITLE, LEAD, ANSWER, 'Tin liên quan', 'Bucharest đón lượng khách du lịch kỷ lục', sentence]
    expect(kindsOf(lines, gap).slice(3)).toEqual(['noise', 'noise', 'paragraph'])
  })

  test('through a list that a colon opens', () => {
    const lines = [
      TITLE,
      `${LEAD} Hai bên đã ký các văn kiện sau:`,
      '1. Bản ghi nhớ về hợp tác đường sắt',
      '2. Nghị định thư về xuất khẩu dưa hấu tươi',
      ANSWER,
    ]
    expect(kindsOf(lines, gap)).not.toContain('noise')
  })

  test('through a short line that says what a picture shows', () => {
    const lines = [TITLE, LEAD, 'Các đại biểu dự phiên khai mạc', 'Bà Gloria de la Fuente chia sẻ ba gợi ý.']
    expect(kindsOf(lines, gap)).not.toContain('noise')
  })
})

test('a caption between the last sentence and the signature, a signature below a box', () => {
  const caption = 'Thứ trưởng Phạm Quang Hiệu tại Santiago'
  expect(kindsOf([TITLE, LEAD, ANSWER, caption, 'Hải Ninh', 'Từ khóa: Chile'], '\n').slice(2)).toEqual([
    'paragraph',
    'caption',
    'byline',
    'noise',
  ])
  const box = ['Đọc thêm', 'Bucharest đón lượng khách du lịch kỷ lục']
  expect(kindsOf([TITLE, LEAD, ANSWER, ...box, 'Hải Ninh', 'In trang'], '\n').slice(2)).toEqual([
    'paragraph',
    'noise',
    'noise',
    'byline',
    'noise',
  ])
})

test('what the editors say of the article below its signature', () => {
  const kinds = kindsOf(
    [TITLE, LEAD, ANSWER, 'Hải Ninh', '* Tiêu đề do tòa soạn đặt.', 'Xem thêm', 'Giá vàng giảm mạnh'],
    '\n',
  )
  expect(kinds.slice(2)).toEqual(['paragraph', 'byline', 'paragraph', 'noise', 'noise'])
  const prompt = '* Mời bạn đọc xem thêm bản tin tối nay.'
  expect(kindsOf([TITLE, LEAD, ANSWER, 'Hải Ninh', prompt], '\n').at(-1)).toBe('noise')
})

test('a list goes on below a box, an advertisement ends nothing', () => {
  const lines = [
    TITLE,
    LEAD,
    'Hai bên nhất trí:',
    '- Mở cửa thị trường cho chanh leo;',
    'Tin liên quan',
    'Bucharest đón khách',
  ]
  const kinds = kindsOf([...lines, '- Họp Ủy ban hỗn hợp trong quý I;', 'Quảng cáo', ANSWER], '\n')
  expect(kinds.slice(2)).toEqual([
    'paragraph',
    'paragraph',
    'noise',
    'noise',
    'paragraph',
    'noise',
    'paragraph',
  ])
})

test('a list above the densest run belongs to it, though menus stand above', () => {
  const last =
    'Lễ trao văn kiện diễn ra tối 13/5 tại Santiago dưới sự chứng kiến của lãnh đạo các bộ, ngành hai nước.'
  const lines = [
    'Trang chủ | Đối ngoại',
    TITLE,
    'Hai bên đã ký các văn kiện:',
    '- Bản ghi nhớ về hợp tác nghề cá',
    '- Bản ghi nhớ về kinh tế số',
    last,
  ]
  expect(kindsOf(lines, '\n')[0]).toBe('noise')
  expect(kindsOf(lines, '\n').slice(1)).not.toContain('noise')
})

describe('what is of others stays out', () => {
  const body = [TITLE, LEAD, ANSWER]
  test.each([
    [
      'headlines and summaries',
      [
        'Giá vàng trong nước giảm mạnh phiên cuối tuần',
        'Sau ba phiên tăng liên tiếp, giá vàng sáng nay giảm gần một triệu đồng.',
        'Những điểm ngắm hoa ban đẹp nhất Tây Bắc',
        'Từ cuối tháng hai, hoa ban nở trắng nhiều cung đường ở Sơn La.',
      ],
    ],
    [
      'a box',
      [
        'Tin liên quan',
        'Giá vàng giảm mạnh phiên cuối tuần',
        'Sau ba phiên tăng, giá vàng sáng nay giảm sâu.',
      ],
    ],
    [
      'what readers write',
      ['Bình luận (2)', 'Hoa Sữa', 'Hai bên hợp tác thế này thì tốt quá, cảm ơn tòa soạn nhé!'],
    ],
    ['a form', ['Họ và tên', 'Hai bên nhất trí gửi bình luận là đã đồng ý với điều khoản.']],
  ])('%s', (_, lines) => {
    const kinds = kindsOf([...body, ...lines], '\n\n')
    expect(kinds.slice(0, 3)).toEqual(['title', 'lead', 'paragraph'])
    expect(new Set(kinds.slice(3))).toEqual(new Set(['noise']))
  })
})
