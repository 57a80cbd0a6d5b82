import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const said = (text: string): string[] => readTold(`Tin trong ngày\n\n${text}\n`).said

test.each([
  ['Đại sứ Lê Văn Nam xúc động kể: "Hồi ấy tôi mới hai mươi tuổi".', 'Lê Văn Nam: Hồi ấy tôi mới'],
  [
    'Sergei Lebedev, trợ lý của Tổng thống Ivan Petrov, nói với hãng tin TASS rằng công việc vẫn đúng hạn.',
    'Sergei Lebedev: công việc vẫn đúng',
  ],
  [
    'Thủ tướng Viktor Horvath nhiệt liệt chào mừng đoàn, coi đây là dấu mốc mới của hai nước.',
    'Viktor Horvath: đây là dấu mốc',
  ],
  [
    '"Chúng tôi theo dõi sát vụ việc", ông Lê Văn Nam nói tại cuộc họp báo thường kỳ ở Hà Nội chiều nay, ngày 20/5/2024.',
    'Lê Văn Nam: Chúng tôi theo dõi',
  ],
])('who says it: %s', (text, words) => {
  expect(said(text)).toEqual([words])
})

test('"nữ Đại sứ" is whom the article calls so', () => {
  expect(
    said(
      'Phó Thủ tướng Lê Văn Minh tiếp Đại sứ Peru Patricia Raez. Theo nữ Đại sứ, hai nước có nhiều điểm chung.',
    ),
  ).toEqual(['Patricia Raez: hai nước có nhiều'])
})

test('a quotation of "bà" is hers whom the article calls so, whoever was named since', () => {
  expect(
    said(
      'Người phát ngôn Đỗ Thu Lan cho biết hai bên giữ liên lạc. "Chúng tôi theo dõi sát", bà Lan nói.\n\n' +
        'Phó Thủ tướng Trần Quang Minh đã tới Tehran hôm qua.\n\n"Việt Nam chia sẻ mất mát này", bà nói.',
    ).at(-1),
  ).toBe('Đỗ Thu Lan: Việt Nam chia sẻ')
})

test.each([
  'Đoàn làm việc với báo chí, coi đây là kênh quan trọng.',
  'Ông Nam chào mừng đoàn, rồi kể chuyện cũ.',
])('nothing is said: %s', (text) => {
  expect(said(text)).toEqual([])
})

test('"nữ Đại sứ" is no man, nor one of whom no body is said before her whose country is', () => {
  expect(
    said(
      'Chủ tịch nước tiếp Đại sứ Julien Morel và Đại sứ Peru Patricia Raez. Chủ tịch nước chúc mừng bà Raez. Theo nữ Đại sứ, hai nước có nhiều điểm chung.',
    ).at(-1),
  ).toBe('Patricia Raez: hai nước có nhiều')
})
