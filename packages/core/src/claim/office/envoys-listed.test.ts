import { expect, test } from 'vitest'
import { officesIn } from '../../../test/one-paragraph.ts'

test('envoys of a list are of the country in the brackets behind their names', () => {
  expect(
    officesIn(
      'Các Đại sứ trình Quốc thư lần này gồm: ông Sergio Narea (Chile); ông Md. Karim Uddin, Trưởng Phái đoàn EU; bà Mary Walsh (Ireland) và ông Said Al Suqri (Oman).',
    ).toSorted(),
  ).toEqual([
    'Mary Walsh: Đại sứ @ Ireland',
    'Md. Karim Uddin: Trưởng Phái đoàn @ EU',
    'Md. Karim Uddin: Đại sứ @ null',
    'Said Al Suqri: Đại sứ @ Oman',
    'Sergio Narea: Đại sứ @ Chile',
  ])
})

test('no list where a clause stands before the colon', () => {
  expect(officesIn('Các Đại sứ nghe ông Sergio Narea (Chile) nói: bà Mary Walsh đã tới.')).toEqual([])
})

test('an embassy in the United Kingdom is called as the text has it', () => {
  expect(officesIn('Bà Lê Thị Hoa, Đại sứ Việt Nam tại Vương quốc Anh, dự.')).toEqual([
    'Lê Thị Hoa: Đại sứ @ Đại sứ quán Việt Nam tại Vương quốc Anh',
  ])
})

test.each([
  [
    'Sáng nay, đoàn thăm Tập đoàn Hanwha Aerospace và làm việc với Tổng Giám đốc Son Jae-il.',
    'Tập đoàn Hanwha Aerospace',
  ],
  ['Sáng nay, đoàn đến Học viện Quốc phòng, gặp Giám đốc Arjun Menon.', 'Học viện Quốc phòng'],
  ['Sáng nay, đoàn rời Tập đoàn Hanwha Aerospace. Sau đó, đoàn gặp Giám đốc Arjun Menon.', 'null'],
])('whose head receives who visits a house: %s', (text, body) => {
  expect(officesIn(text).map((office) => office.split(' @ ')[1])).toEqual([body])
})
