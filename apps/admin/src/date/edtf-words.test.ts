import { describe, expect, test } from 'vitest'
import { createI18n } from 'vue-i18n'
import { date as english } from '../i18n/en/date.ts'
import { date as vietnamese } from '../i18n/vi/date.ts'
import { edtfWords, type Say } from './edtf-words.ts'

function sayIn(locale: string): Say {
  const i18n = createI18n({
    legacy: false,
    locale,
    messages: { vi: { date: vietnamese }, en: { date: english } },
  })
  return (key, slots) => i18n.global.t(key, slots ?? {})
}

describe('dates for people', () => {
  test.each([
    ['2016-02-25', '25 tháng 2, 2016', '25 February 2016'],
    ['XXXX-02-25', '25 tháng 2, không rõ năm', '25 February, year unknown'],
    ['2013', 'năm 2013', '2013'],
    ['2014-05', 'tháng 5, 2014', 'May 2014'],
    ['2014-05-XX', 'tháng 5, 2014, không rõ ngày', 'May 2014, day unknown'],
    ['XXXX-05', 'tháng 5, không rõ năm', 'May, year unknown'],
    ['201X', 'thập niên 2010', 'the 2010s'],
    ['20XX', 'thế kỷ 21', 'century 21'],
    ['2014~', 'khoảng năm 2014', 'about 2014'],
    ['2014-02-17?', '17 tháng 2, 2014 (chưa chắc)', '17 February 2014 (uncertain)'],
    ['2023-03-05/2023-03-07', '5–7 tháng 3, 2023', '5–7 March 2023'],
    ['2023-02-27/2023-03-02', '27 tháng 2 – 2 tháng 3, 2023', '27 February – 2 March 2023'],
    ['XXXX-11-24/XXXX-11-26', '24 tháng 11, không rõ năm – 26 tháng 11, không rõ năm', null],
    ['2016/', 'từ năm 2016', 'since 2016'],
    ['../2016', 'đến năm 2016', 'until 2016'],
    ['XXXX', 'không rõ ngày', 'date unknown'],
  ])('%s', (edtf, vi, en) => {
    expect(edtfWords(edtf, sayIn('vi'))).toBe(vi)
    if (en !== null) expect(edtfWords(edtf, sayIn('en'))).toBe(en)
  })

  test.each(['25/2/2016', 'hôm qua', '', '2016-2-5', '2016/2017/2018'])('%j is no EDTF date', (text) => {
    expect(edtfWords(text, sayIn('vi'))).toBeNull()
  })
})
