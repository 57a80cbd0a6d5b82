import { expect, test } from 'vitest'
import { oneParagraph } from '../../test/one-paragraph.ts'
import { findMentions } from './find-mentions.ts'

const found = (text: string): string[] =>
  findMentions(oneParagraph(text))
    .filter(({ type }) => type !== 'date' && type !== 'place' && type !== 'office')
    .map((mention) => `${mention.type}: ${'name' in mention ? mention.name : ''}`)

test.each([
  [
    'Hai bên phối hợp tại Diễn đàn Nghị viện châu Á - Thái Bình Dương.',
    ['organization: Diễn đàn Nghị viện châu Á - Thái Bình Dương'],
  ],
  [
    'Cảm ơn Chương trình Phát triển Liên hợp quốc đã giúp đỡ.',
    ['organization: Chương trình Phát triển Liên hợp quốc'],
  ],
  [
    'Ông gặp đại diện Ủy ban Thường vụ Hội nghị Nhân dân Tối cao Triều Tiên hôm nay.',
    ['organization: Ủy ban Thường vụ Hội nghị Nhân dân Tối cao Triều Tiên'],
  ],
  [
    'Thủ tướng sẽ dự Diễn đàn Kinh tế Thế giới ở Davos.',
    ['organization: Diễn đàn Kinh tế Thế giới', 'conference: Diễn đàn Kinh tế Thế giới'],
  ],
  [
    'Đoàn dự Diễn đàn Nghị viện châu Á - Thái Bình Dương lần thứ 31.',
    [
      'conference: Diễn đàn Nghị viện châu Á - Thái Bình Dương lần thứ 31',
      'organization: Diễn đàn Nghị viện châu Á - Thái Bình Dương',
    ],
  ],
])('%s', (text, names) => {
  expect(found(text)).toEqual(names)
})
