import { expect, test } from 'vitest'
import { contains } from './without-diacritics.ts'

test.each([
  ['Phạm Bình Minh', 'pham binh minh', true],
  ['Phạm Bình Minh', 'bình', true],
  ['Phạm Bình Minh', 'bỉnh', false],
  ['Đối ngoại', 'doi ngoai', true],
  ['Đối ngoại'.normalize('NFD'), 'đối', true],
  ['Bộ Ngoại giao', 'xa', false],
])('%s contains %s: %s', (text, words, expected) => {
  expect(contains(text, words)).toBe(expected)
})
