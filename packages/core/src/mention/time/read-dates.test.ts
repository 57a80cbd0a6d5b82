import { describe, expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readDates } from './read-dates.ts'
import { STATED, UNDATED } from './time-corpus.ts'

const stated = (text: string) => readDates(tokenize(text)).map((date) => date.stated)

describe.each(STATED)('%s', (value, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(stated(phrase)).toEqual([value])
    expect(stated(phrase.normalize('NFD'))).toEqual([value])
  })
})

test.each(UNDATED)('no date: %s', (sentence) => {
  expect(readDates(tokenize(sentence))).toEqual([])
})

test.each<[string, string[]]>([
  [
    'Kỳ họp chia hai đợt: từ 20/10 đến 13/11 và từ 20/11 đến 30/11.',
    ['XXXX-10-20/XXXX-11-13', 'XXXX-11-20/XXXX-11-30'],
  ],
  ['Đúng 22h ngày 19-11 (tức 9h sáng 20-11 giờ Việt Nam), đoàn đến nơi.', ['XXXX-11-19', 'XXXX-11-20']],
  ['Sáng 5/3, đoàn dự lễ; chiều 6/3, đoàn về nước.', ['XXXX-03-05', 'XXXX-03-06']],
])('several dates: %s', (text, values) => {
  expect(stated(text)).toEqual(values)
})

test.each<[string, object]>([
  ['Hôm nay, đoàn lên đường.', { to: 'published', days: 0 }],
  ['Tối qua, hai bên điện đàm.', { to: 'published', days: -1 }],
  ['Sáng mai, hội nghị khai mạc.', { to: 'published', days: 1 }],
  ['Tối cùng ngày, bà thăm đại sứ quán.', { to: 'context', days: 0 }],
  ['Ngày hôm sau, đoàn về nước.', { to: 'context', days: 1 }],
  ['Một ngày trước đó, hai bên đã gặp.', { to: 'context', days: -1 }],
  ['Hôm thứ Năm, ông phát biểu.', { to: 'published', days: 0, weekday: 4 }],
  ['Thứ Hai tuần tới, hai bên họp.', { to: 'published', days: 1, weekday: 1, unit: 'week' }],
  ['Trong tháng này, đoàn sẽ sang.', { to: 'published', days: 0, unit: 'month' }],
  ['Năm ngoái, kim ngạch tăng.', { to: 'published', days: -1, unit: 'year' }],
  ['Tuần trước, ông thăm Lào.', { to: 'published', days: -1, unit: 'week' }],
])('relative: %s', (text, relative) => {
  expect(readDates(tokenize(text)).map((date) => date.relative)).toEqual([relative])
})

test('keeps the part of the day and the direction', () => {
  expect(readDates(tokenize('Chiều tối 5/8 vừa qua, hai bên gặp nhau.'))).toMatchObject([
    { partOfDay: 'chiều tối', direction: 'past', stated: 'XXXX-08-05' },
  ])
  expect(readDates(tokenize('Lễ ký diễn ra ngày 5/8 tới.'))).toMatchObject([{ direction: 'future' }])
  expect(readDates(tokenize('Đoàn rời Huế ngày 5/8 tới Hà Nội.'))[0]?.direction).toBeUndefined()
})
