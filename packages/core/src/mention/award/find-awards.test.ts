import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findAwards } from './find-awards.ts'
import { joinAwards } from './join-awards.ts'

const joined = (text: string) => joinAwards(findAwards(readStructure({ text })))
const names = (phrase: string): string[] =>
  joined(
    `Tại buổi lễ sáng nay ở Hà Nội, thay mặt lãnh đạo, ông đã trao tặng ${phrase} cho các cá nhân.\n`,
  ).map(({ name }) => name)

test.each([
  ['Huân chương Hữu nghị', 'Huân chương Hữu nghị của Nhà nước Việt Nam'],
  ['Huân chương Lao động hạng Nhất', 'Huân chương Lao động hạng Nhất'],
  [
    'Kỷ niệm chương “Vì hòa bình, hữu nghị giữa các dân tộc”',
    'Kỷ niệm chương “Vì hòa bình, hữu nghị giữa các dân tộc”',
  ],
  ['danh hiệu Anh hùng Lao động', 'danh hiệu Anh hùng Lao động'],
  ['danh hiệu Anh hùng Lực lượng vũ trang nhân dân', 'danh hiệu Anh hùng Lực lượng vũ trang nhân dân'],
  ['Huân chương Bắc Đẩu bội tinh hạng Sĩ quan', 'Huân chương Bắc Đẩu bội tinh hạng Sĩ quan'],
  ['Huân chương Mặt trời mọc', 'Huân chương Mặt trời mọc'],
  ['bằng Tiến sĩ danh dự', 'bằng Tiến sĩ danh dự'],
  [
    'Kỷ niệm chương Vì hòa bình, hữu nghị giữa các dân tộc',
    'Kỷ niệm chương Vì hòa bình, hữu nghị giữa các dân tộc',
  ],
  ['Bằng khen của Thủ tướng Chính phủ', 'Bằng khen của Thủ tướng Chính phủ'],
  ['Huy hiệu 50 năm tuổi Đảng', 'Huy hiệu 50 năm tuổi Đảng'],
  ['Huân chương Sao Vàng', 'Huân chương Sao Vàng'],
  ['Giải Nobel Hòa bình', 'Giải Nobel Hòa bình'],
  ['Huân chương Hồ Chí Minh', 'Huân chương Hồ Chí Minh'],
])('%s', (name, phrase) => {
  expect(names(phrase)).toEqual([name])
})

test.each([
  'Huân chương Đại đoàn kết dân tộc',
  'Huân chương Tự do hạng Nhì',
  'Huy chương Chiến sĩ vẻ vang hạng Ba',
  'Huy chương Vì an ninh Tổ quốc',
  'Bằng khen của Chủ tịch UBND tỉnh Nghệ An',
  'Giải Báo chí quốc gia',
])('whole: %s', (name) => {
  expect(names(name)).toEqual([name])
})

test('what is told of the giver or of the reason ends the name', () => {
  expect(names('Huân chương Lao động do Chủ tịch nước ký')).toEqual(['Huân chương Lao động'])
  expect(names('Huy chương Vì sự nghiệp giáo dục vì những đóng góp')).toEqual([
    'Huy chương Vì sự nghiệp giáo dục',
  ])
})

test('several in one breath', () => {
  expect(names('huy hiệu 60 năm, 55 năm và 50 năm tuổi Đảng')).toEqual([
    'huy hiệu 60 năm tuổi Đảng',
    'huy hiệu 55 năm tuổi Đảng',
    'huy hiệu 50 năm tuổi Đảng',
  ])
  expect(names('Huân chương Lao động hạng Nhì, hạng Ba')).toEqual([
    'Huân chương Lao động hạng Nhì',
    'Huân chương Lao động hạng Ba',
  ])
  expect(names('Huân chương Lao động hạng Nhất (năm 2015), hạng Nhì (2010)')).toEqual([
    'Huân chương Lao động hạng Nhất',
    'Huân chương Lao động hạng Nhì',
  ])
  expect(names('Huân chương Hữu nghị và Huy chương Hữu nghị')).toHaveLength(2)
})

test.each(['huân chương cao quý', 'nhiều danh hiệu', 'bằng khen', 'danh hiệu của người cộng sản'])(
  'no award: %s',
  (phrase) => {
    expect(names(phrase)).toEqual([])
  },
)

test('one award that the article calls an order here and a medal there is one', () => {
  const [award, ...others] = joined(
    'Nhà nước Việt Nam trao tặng Huân chương Hữu nghị cho vị đại sứ sắp kết thúc nhiệm kỳ công tác tại Hà Nội vào chiều hôm qua.\n\n' +
      'Tại buổi lễ, Thứ trưởng đã gắn Huy chương Hữu nghị cho vị khách trong sự chứng kiến của đông đảo bạn bè quốc tế.\n',
  )
  expect(others).toEqual([])
  expect(award?.aliases).toEqual(['Huy chương Hữu nghị'])
})
