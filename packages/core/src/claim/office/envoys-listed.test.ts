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
