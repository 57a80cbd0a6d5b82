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
