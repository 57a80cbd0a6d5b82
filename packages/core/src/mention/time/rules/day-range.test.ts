import { expect, test } from 'vitest'
import { tokenize } from '../../../text/tokens.ts'
import { readDates } from '../read-dates.ts'

const read = (text: string): (string | null)[] => readDates(tokenize(text)).map(({ stated }) => stated)

test.each([
  ['từ ngày 29/9-2/10', 'XXXX-09-29/XXXX-10-02'],
  ['từ ngày 29.9-2.10', 'XXXX-09-29/XXXX-10-02'],
  ['từ 29/9 đến 2/10', 'XXXX-09-29/XXXX-10-02'],
  ['từ ngày 8.9 đến ngày 10.9.2024', '2024-09-08/2024-09-10'],
  ['từ 12-14/5', 'XXXX-05-12/XXXX-05-14'],
  ['trong các ngày 9/3, 11/3', 'XXXX-03-09/XXXX-03-11'],
])('%s', (text, stated) => {
  expect(read(text)).toEqual([stated])
})

test.each(['tỷ số 3/1-2/1', 'Nghị quyết số 29/9-2/10', 'tăng 2.5-3.5 lần'])('no days: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  'Sau lễ khai mạc ngày 9/3, chiều 11/3, bà tiếp đoàn',
  'Tiếp theo phiên họp ngày 9/3, ngày 11/3, bà tiếp đoàn',
])('two days of two things: %s', (text) => {
  expect(read(text)).toEqual(['XXXX-03-09', 'XXXX-03-11'])
})
