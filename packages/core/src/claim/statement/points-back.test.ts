import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const said = (sentence: string): string[] =>
  readTold(`Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin\n\n${sentence}\n`).said

describe('the words stand before the verb', () => {
  test.each([
    [
      'Việt Nam luôn coi trọng quan hệ với Pháp. Thủ tướng Nguyễn Văn An khẳng định như trên khi tiếp Đại sứ Pháp.',
      ['Nguyễn Văn An: Việt Nam luôn coi'],
    ],
    [
      'Hai nước cần mở thêm đường bay. Đó là nội dung được Đại sứ Pierre Martin đưa ra tại cuộc gặp.',
      ['Pierre Martin: Hai nước cần mở'],
    ],
    [
      'Đại sứ Pierre Martin cảm ơn Thủ tướng. “Tôi rất vui”, nhà ngoại giao người Pháp nhận xét.',
      ['Pierre Martin: Thủ tướng.', 'Pierre Martin: Tôi rất vui'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected)
  })

  test('nothing stands before', () => {
    expect(said('Thủ tướng Nguyễn Văn An cho biết như vậy tại cuộc họp báo.')).toEqual([])
  })
})
