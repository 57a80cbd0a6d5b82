import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findDates } from './find-dates.ts'

const days = (text: string, published: string) =>
  findDates(readStructure({ text, meta: { published } })).map(({ edtf, occasion }) =>
    occasion ? `(${edtf})` : edtf,
  )

test.each([
  ['Ngày 9/12, lễ ký thỏa thuận kết nghĩa đã được tổ chức tại Hàn Quốc.', '2023-12-09'],
  ['Ngày 15/9, Đại sứ Nhật Bản đã dự lễ khánh thành trường học tại Lào Cai.', '2023-09-15'],
  ['Ngày 2/12, Đại sứ quán Lào đã tổ chức kỷ niệm Quốc khánh.', '2023-12-02'],
  ['Chiều 20/11, hai bên hội đàm tại Huế.', '2023-11-20'],
])('%s in an article of June is past', (text, edtf) => {
  expect(days(text, '2024-06-12')).toEqual([edtf])
})

test.each([
  ['Ngày 20/9, đoàn tiền trạm sẽ tới Hà Nội.', '2024-09-20'],
  ['Lễ ký dự kiến diễn ra ngày 9/12 tại Hàn Quốc.', '2024-12-09'],
  ['Hai bên chuẩn bị kỷ niệm Quốc khánh 2/9 của Việt Nam.', '2024-09-02'],
  ['Triển lãm mở cửa đến ngày 30/9.', '2024-09-30'],
  ['Chiều 13/6, hai bên hội đàm tại Huế.', '2024-06-13'],
  ['Ngày 11/6, hai bên đã hội đàm tại Huế.', '2024-06-11'],
])('%s stays where it is nearest', (text, edtf) => {
  expect(days(text, '2024-06-12')).toEqual([edtf])
})

test.each([
  ['Ngày 6/2, động đất mạnh xảy ra tại Thổ Nhĩ Kỳ làm nhiều người thiệt mạng.', '(2023-02-06)'],
  ['Ngày 6/2, Thủ tướng gửi điện thăm hỏi sau khi động đất xảy ra tại Thổ Nhĩ Kỳ.', '2023-02-06'],
])("%s: a disaster's day is no day of what the article reports", (text, edtf) => {
  expect(days(text, '2023-02-09')).toEqual([edtf])
})
