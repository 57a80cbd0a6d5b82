import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const HELD = 'Ngày 13/5, tại Viêng Chăn đã diễn ra cuộc họp lần thứ XX Ủy ban liên hợp Việt Nam - Lào.'

test.each([
  [
    'Đoàn Việt Nam do Thứ trưởng Ngoại giao Lê Thị Hà dẫn đầu; đoàn Lào do Thứ trưởng Ngoại giao Khamphet Vong làm Trưởng đoàn.',
    ['Lê Thị Hà leader', 'Khamphet Vong leader'],
  ],
  [
    'Trưởng đoàn Việt Nam là Thứ trưởng Bộ Công Thương Trần Văn Bình. Trưởng đoàn Lào là bà Bounmy Sisavath.',
    ['Trần Văn Bình leader', 'Bounmy Sisavath leader'],
  ],
  ['Dẫn đầu đoàn Việt Nam là Thứ trưởng Bộ Công Thương Trần Văn Bình.', ['Trần Văn Bình leader']],
  ['Quan hệ hai nước do các thế hệ lãnh đạo vun đắp.', []],
])('%s', (sentence, people) => {
  expect(readTold(`${HELD} ${sentence}\n`).people).toEqual(people)
})
