import { expect, test } from 'vitest'
import { wordKey } from '../text/word-form.ts'
import { isVietnameseSyllable } from './word-shape.ts'

test.each(
  'nguyễn nghiêm quyền giàng gì khuếch thoáng tuyết yên ươm mười xoèn ngoạch quốc y ủy loan huế đẹp'.split(
    ' ',
  ),
)('%s could be Vietnamese', (word) => {
  expect(isVietnameseSyllable(wordKey(word))).toBe(true)
})

test.each(
  'biden putin jose cruz lee yoon chey mark pot wang joe zoran moon blinken abe tedros cook'.split(' '),
)('%s could not', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false)
})
