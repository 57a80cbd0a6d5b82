import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findDates } from './find-dates.ts'
import { datesWithin, governingDate, mainDay } from './governing-date.ts'

function read(text: string, published?: string) {
  const structure = readStructure(published === undefined ? { text } : { text, meta: { published } })
  return { structure, dates: findDates(structure) }
}

test.each<[string, string, string | undefined, string | undefined]>([
  [
    'the day near publication',
    'Năm 1973, hai nước lập quan hệ. Chiều 25/11, hai bên họp tại Huế.',
    '2024-11-25',
    '2024-11-25',
  ],
  ['not a day to come', 'Hai bên họp. Lễ ký diễn ra ngày 25/10 tới tại Huế.', '2025-06-28', undefined],
  [
    'not a day long past',
    'Hai nước lập quan hệ ngày 30/3/1973. Hai bên họp tại Huế.',
    '2025-06-28',
    undefined,
  ],
  [
    'the day without a year',
    'Ngày 7/6, hai bên điện đàm về vụ việc ngày 31/12/2012.',
    undefined,
    'XXXX-06-07',
  ],
  [
    "not an anniversary's years",
    'Kỷ niệm 40 năm lập quan hệ (5/3/1973 - 5/3/2013), hai bên họp tại Huế ngày 2/3/2013.',
    undefined,
    '2013-03-02',
  ],
])('mainDay: %s', (_, text, published, edtf) => {
  const { structure, dates } = read(text, published)
  expect(mainDay(dates, structure)?.edtf).toBe(edtf)
})

test('a sentence is governed by its own day, else by the last day before it in its block', () => {
  const text =
    'Sáng 5/3/2023, đoàn dự lễ. Đoàn tặng hoa. Chiều 6/3/2023, đoàn về nước.\n\nDư luận hoan nghênh chuyến thăm.'
  const { structure, dates } = read(text)
  const of = (words: string) => {
    const start = text.indexOf(words)
    return governingDate(dates, structure, { start, end: start + words.length })?.edtf
  }
  expect(of('Đoàn tặng hoa.')).toBe('2023-03-05')
  expect(of('Chiều 6/3/2023, đoàn về nước.')).toBe('2023-03-06')
  expect(of('Dư luận hoan nghênh chuyến thăm.')).toBeUndefined()
})

test('datesWithin gives the dates inside a span only', () => {
  const { dates } = read('Ngày 5/3, họp. Ngày 6/3, nghỉ. Ngày 7/3, về.')
  expect(datesWithin(dates, { start: 15, end: 31 }).map(({ stated }) => stated)).toEqual(['XXXX-03-06'])
})
