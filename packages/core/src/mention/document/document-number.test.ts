import { expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { documentNumberAt } from './document-number.ts'

const numberOf = (text: string) => documentNumberAt(tokenize(text), 0)?.value ?? null

test.each([
  ['36-NQ/TW', ['số 36-NQ/TW ngày 22/10/2018', '36-NQ/TW của Bộ Chính trị', 'số 36 - NQ / TW']],
  ['1328/QĐ-TTg', ['1328 / QĐ - TTg', 'số 1328/QĐ-TTg']],
  ['89/2020/NĐ-CP', ['số 89/2020/NĐ-CP của Chính phủ']],
  ['110/2023/QH15', ['số 110/2023/QH15 về']],
  ['22', ['22 của Bộ Chính trị', '22, các bộ', 'số 22 khẳng định']],
])('%s', (value, phrases) => {
  for (const phrase of phrases) expect(numberOf(phrase), phrase).toBe(value)
})

test.each(['5 năm 2021-2025', '2 vấn đề lớn', 'số liệu mới', 'về hội nhập'])('no number: %s', (phrase) => {
  expect(numberOf(phrase)).toBeNull()
})
