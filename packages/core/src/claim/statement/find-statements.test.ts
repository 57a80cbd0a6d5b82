import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'
import { readArticle } from '../read-article.ts'

/** A report around the sentence: two people are known by name and office. */
const around = (sentence: string): string =>
  'Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin\n\n' +
  'Chiều 20/5, tại Hà Nội, Thủ tướng Nguyễn Văn An đã tiếp Đại sứ Pháp tại Việt Nam Pierre Martin.\n\n' +
  `${sentence}\n`
const said = (sentence: string): string[] => readTold(around(sentence)).said

describe('a person before the verb', () => {
  test.each([
    [
      'Nguyễn Văn An: quan hệ hai nước',
      'Thủ tướng Nguyễn Văn An khẳng định quan hệ hai nước đang phát triển tốt đẹp trên mọi lĩnh vực.',
    ],
    [
      'Nguyễn Văn An: quan hệ hai nước',
      'Tại buổi tiếp, Thủ tướng Nguyễn Văn An nhấn mạnh rằng quan hệ hai nước đang phát triển tốt đẹp.',
    ],
    [
      'Nguyễn Văn An: quan hệ hai nước',
      'Phát biểu tại buổi tiếp, Thủ tướng cho biết, quan hệ hai nước đang phát triển tốt đẹp.',
    ],
    [
      'Pierre Martin: vai trò của Việt',
      'Đại sứ Pierre Martin đánh giá cao vai trò của Việt Nam trong khu vực.',
    ],
    ['Pierre Martin: vinh dự được làm', 'Đại sứ Pháp bày tỏ vinh dự được làm việc tại Việt Nam.'],
    [
      'Pierre Martin: Pháp luôn coi trọng',
      'Ông Pierre Martin nói: "Pháp luôn coi trọng quan hệ với Việt Nam".',
    ],
  ])('%s', (expected, sentence) => {
    expect(said(sentence)).toEqual([expected])
  })
})

test.each([
  [
    'Pierre Martin: Tôi nhìn thấy',
    '“Tôi nhìn thấy ở đây một cánh cửa lớn”, ông Pierre Martin chia sẻ, đồng thời hứa sẽ trở lại với nhiều nhà đầu tư.',
  ],
  [
    'Nguyễn Văn An: tới Chính phủ',
    'Thủ tướng Nguyễn Văn An gửi lời tri ân tới Chính phủ và nhân dân Pháp đã giúp đỡ.',
  ],
  [
    'Nguyễn Văn An: những năm tháng',
    'Trò chuyện cùng Đại sứ Pierre Martin, đồng chí ôn lại những năm tháng học tập ở Paris.',
  ],
])('%s', (expected, sentence) => {
  expect(said(sentence)[0]).toMatch(new RegExp(`^${expected}`, 'u'))
})

test('a teacher is called so', () => {
  const words = said('GS.TS Trần Văn Tín dự buổi tiếp. Thầy khẳng định nhà trường sẽ mở thêm lớp tiếng Pháp.')
  expect(words.at(-1)).toMatch(/^Trần Văn Tín: nhà trường sẽ/u)
})

test('the verb goes on after a semicolon, or after "đồng thời"', () => {
  expect(
    said(
      'Thủ tướng Nguyễn Văn An hoan nghênh Đại sứ trở lại Việt Nam; đề nghị hai bên tăng cường trao đổi đoàn các cấp.',
    ),
  ).toEqual(['Nguyễn Văn An: Đại sứ trở lại', 'Nguyễn Văn An: hai bên tăng cường'])
})

test('the verb goes on after a clause with a subject of its own', () => {
  expect(
    said(
      'Đại sứ Pierre Martin cho biết Pháp mong muốn mở rộng hợp tác, đồng thời khẳng định sẽ thúc đẩy đầu tư.',
    ),
  ).toEqual(['Pierre Martin: Pháp mong muốn mở', 'Pierre Martin: sẽ thúc đẩy đầu'])
})

test('the clause first, the speaker after it', () => {
  expect(
    said('Cho rằng tiềm năng hợp tác còn lớn, Thủ tướng Nguyễn Văn An đề nghị hai bên mở rộng đầu tư.'),
  ).toEqual(['Nguyễn Văn An: tiềm năng hợp tác', 'Nguyễn Văn An: hai bên mở rộng'])
})

test('the speaker after the words', () => {
  expect(said('“Pháp là đối tác tin cậy của Việt Nam”, Đại sứ Pierre Martin nói.')).toEqual([
    'Pierre Martin: Pháp là đối tác',
  ])
  expect(
    said('Hai nước cần hợp tác nhiều hơn. Đó là khẳng định của Đại sứ Pierre Martin tại cuộc gặp.'),
  ).toEqual(['Pierre Martin: Hai nước cần hợp'])
  expect(said('Theo Đại sứ Pierre Martin, hợp tác giáo dục là điểm sáng trong quan hệ hai nước.')).toEqual([
    'Pierre Martin: hợp tác giáo dục',
  ])
  expect(said('Đại sứ Pierre Martin: Hai nước cần mở thêm đường bay thẳng trong năm tới.')).toEqual([
    'Pierre Martin: Hai nước cần mở',
  ])
})

test('a pronoun means whoever spoke last', () => {
  expect(
    said(
      'Đại sứ Pierre Martin cảm ơn sự đón tiếp của Thủ tướng. Ông cam kết sẽ nỗ lực thúc đẩy quan hệ hai nước.',
    ),
  ).toEqual(['Pierre Martin: sự đón tiếp của', 'Pierre Martin: sẽ nỗ lực thúc'])
})

test('two who say it together said it each', () => {
  expect(
    said('Thủ tướng Nguyễn Văn An và Đại sứ Pierre Martin cho rằng thương mại là trụ cột của hợp tác.'),
  ).toEqual(['Nguyễn Văn An: thương mại là trụ', 'Pierre Martin: thương mại là trụ'])
})

test.each([
  'Hai bên nhất trí tăng cường trao đổi đoàn các cấp trong thời gian tới.',
  'Bộ Ngoại giao cho biết chuyến thăm có ý nghĩa quan trọng đối với hai nước.',
  'Phía Pháp khẳng định tiếp tục ủng hộ Việt Nam trong các vấn đề khu vực.',
  'Thành tựu của Việt Nam được Đại sứ Pierre Martin đánh giá cao tại nhiều diễn đàn.',
  'Các bộ trưởng đề nghị tăng cường phối hợp trong lĩnh vực y tế.',
  'Đề nghị của Thủ tướng Nguyễn Văn An được hai bên ghi nhận.',
])('no personal speaker: %s', (sentence) => {
  expect(said(sentence)).toEqual([])
})

test('nouns in a list report nothing', () => {
  expect(
    said(
      'Thủ tướng Nguyễn Văn An nhấn mạnh hai bên cần phối hợp nghiên cứu, phân tích, đánh giá, dự báo tình hình và thông tin cho nhau.',
    ),
  ).toEqual(['Nguyễn Văn An: hai bên cần phối'])
})

test('quotation marks are no words', () => {
  const text = around('“Pháp là đối tác tin cậy của Việt Nam”, Đại sứ Pierre Martin nói.')
  const { claims } = readArticle({ text })
  const spans = claims.flatMap((claim) => (claim.type === 'statement' ? [claim.span] : []))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Pháp là đối tác tin cậy của Việt Nam',
  ])
})

describe('verbs and what stands between them and the words', () => {
  test.each([
    ['Pierre Martin: Tôi rất nhớ quê', 'Đại sứ Pierre Martin bộc bạch: “Tôi rất nhớ quê nhà”.'],
    [
      'Pierre Martin: đây là bước ngoặt',
      'Đại sứ Pierre Martin gọi đây là bước ngoặt trong quan hệ hai nước.',
    ],
    [
      'Pierre Martin: cuộc gặp rất hiệu',
      'Đại sứ Pierre Martin viết trên mạng xã hội X rằng cuộc gặp rất hiệu quả.',
    ],
    [
      'Pierre Martin: các bên đã đạt',
      'Đại sứ Pierre Martin nói với báo giới rằng các bên đã đạt thỏa thuận.',
    ],
    [
      'Pierre Martin: ông sẽ không bao',
      'Đại sứ Pierre Martin xúc động nói ông sẽ không bao giờ quên Hà Nội.',
    ],
    ['Pierre Martin: ông đã mơ về', 'Đại sứ Pierre Martin tâm sự rằng ông đã mơ về ngày này từ lâu.'],
    [
      'Pierre Martin: cộng đồng người Việt.',
      'Đại sứ Pierre Martin cũng không quên cảm ơn cộng đồng người Việt.',
    ],
    [
      'Pierre Martin: sự ủng hộ quý',
      'Đại sứ Pierre Martin trân trọng cảm ơn sự ủng hộ quý báu của nhân dân Việt Nam.',
    ],
  ])('%s', (expected, sentence) => {
    expect(said(sentence)).toEqual([expected])
  })

  test.each([
    'Đại sứ Pierre Martin coi Hà Nội như quê hương thứ hai.',
    'Đại sứ Pierre Martin gọi điện cho gia đình.',
    'Đại sứ Pierre Martin tự hào là người Pháp đầu tiên leo Fansipan.',
    'Đại sứ Pierre Martin viết nhiều sách về Huế.',
  ])('says nothing: %s', (sentence) => {
    expect(said(sentence)).toEqual([])
  })
})

test('what is said ends before the joints that lead to the next saying', () => {
  const text = around(
    'Thủ tướng Nguyễn Văn An khẳng định thương mại là điểm sáng, đồng thời đề nghị mở thêm đường bay; ông cảm ơn Đại sứ.',
  )
  const { claims } = readArticle({ text })
  const spans = claims.flatMap((claim) => (claim.type === 'statement' ? [claim.span] : []))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'thương mại là điểm sáng',
    'mở thêm đường bay',
    'Đại sứ.',
  ])
})

test('a spokesperson without her ministry, at a press conference', () => {
  expect(
    readTold(
      'Chiều 20/5, Bộ Ngoại giao tổ chức họp báo. Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng chủ trì.\n\n' +
        'Về thông tin trên, Người phát ngôn cho hay Việt Nam quan ngại sâu sắc về leo thang căng thẳng.\n\n' +
        'Người phát ngôn nêu rõ: “Lập trường của Việt Nam là nhất quán.”\n',
    ).said,
  ).toEqual(['Phạm Thu Hằng: Việt Nam quan ngại', 'Phạm Thu Hằng: Lập trường của Việt'])
})

test('what quoted words tell was said is part of the quotation', () => {
  expect(
    readTold(
      'Ông Pierre Martin phát biểu: "Chúng tôi yêu cầu giải thích. Xin cảm ơn quý vị rất nhiều. Tổng thống Carlos Rojas khẳng định với tôi điều đó".\n',
    ).said,
  ).toEqual(['Pierre Martin: Chúng tôi yêu cầu'])
})

test.each([
  [
    'according to somebody, after a colon',
    'Theo bà Lê Thị Hà, Chủ tịch Hội: Hai bên đã đạt nhiều tiến bộ.',
    ['Lê Thị Hà: Hai bên đã đạt'],
  ],
  [
    'according to somebody, quoted',
    'Theo Thứ trưởng Lê Thị Hà: "Hai bên đã đạt nhiều tiến bộ".',
    ['Lê Thị Hà: Hai bên đã đạt'],
  ],
  ['to whom, not what', 'Bà Lê Thị Hà chia sẻ với phóng viên tại cuộc họp báo.', []],
  [
    'asked, not said',
    'Bà Lê Thị Hà cho rằng việc này tốt. Theo bà, trách nhiệm thuộc về ai trong vụ việc này?',
    ['Lê Thị Hà: việc này tốt.'],
  ],
])('%s', (_what, text, said) => {
  expect(readTold(`${text}\n`).said).toEqual(said)
})
