import { describe, expect, test } from 'vitest'
import { readLines } from '../../text/lines.ts'
import { tokenize } from '../../text/tokens.ts'
import { measureLines } from '../line-features.ts'
import { lineFurniture } from './line-furniture.ts'

function reasonOf(text: string): string | undefined {
  const tokens = tokenize(text)
  const [features] = measureLines(text, tokens, readLines(text, tokens))
  return features ? lineFurniture(features, tokens)?.reason : undefined
}

describe.each<[string, string[]]>([
  [
    'furniture/box-head',
    ['Đọc thêm', 'TIN LIÊN QUAN', 'Bình luận (12)', 'Xem nhiều nhất', 'Có thể bạn quan tâm', 'Phản hồi'],
  ],
  ['furniture/caption-label', ['Chú thích ảnh']],
  ['furniture/labelled-link', ['[Xem thêm ảnh lễ ký]', '[VIDEO: Toàn cảnh lễ ký]']],
  ['furniture/tags', ['Từ khóa: ngoại giao, hội đàm', 'Tags: Lào, Campuchia', 'Từ khoá']],
  [
    'furniture/share',
    [
      'Chia sẻ',
      '* Mời quý khán giả đón xem các bản tin thời sự của Đài trên mạng vào lúc 19 giờ hằng ngày!',
      'Theo dõi Tin Mới trên',
      'A- A A+',
      'Lưu bài viết',
      'Nghe bài viết',
      'Gửi email',
    ],
  ],
  [
    'furniture/form',
    ['Họ và tên', 'Nhập mã xác nhận', 'Gửi bình luận', 'Xác thực thông tin của bạn để gửi bình luận'],
  ],
  [
    'furniture/contact',
    ['Đường dây nóng: 0912 345 678', 'Hotline: 1900 0000', 'Liên hệ quảng cáo: 024 3555'],
  ],
  [
    'furniture/imprint',
    [
      'Cơ quan chủ quản: Bộ X',
      'Giấy phép số 12/GP-BTTTT',
      'Tổng biên tập: Nguyễn Văn An',
      '© Bản quyền của Tin Mới',
      'Phiên bản di động',
      '(*) Không sao chép bài viết dưới mọi hình thức.',
    ],
  ],
  [
    'furniture/counter',
    ['0.2145 sec| 812.44 kb', 'Lượt xem: 1.204', '4.1 23 5 Nhấn vào đây để đánh giá', '1 2 3 4'],
  ],
  [
    'furniture/menu',
    [
      'Trang chủ',
      'Thời sự',
      'Chính trị Xã hội Kinh tế',
      'Trang chủ > Thế giới',
      'Chính trị » Đối ngoại',
      'RSS',
    ],
  ],
  ['furniture/site-name', ['Tin Mới - Tin tức 24h, đọc báo online', 'Báo Mới: thời sự mới nhất trong ngày']],
  [
    'furniture/labelled-link',
    ['Xem thêm: Hai bên ký kết nhiều văn bản hợp tác', 'Đọc thêm: Giá vàng tăng mạnh'],
  ],
  ['furniture/link', ['https://tin.example/a-1.html', 'toasoan@tin.example']],
  ['furniture/arrow', ['>> Hai bên ký kết nhiều văn bản', '► Xem video']],
  ['furniture/no-words', ['***', '- - -', '|']],
])('%s', (reason, lines) => {
  test.each(lines)('%s', (line) => {
    expect(reasonOf(line)).toMatch(line.startsWith('©') ? /imprint|counter/u : new RegExp(`^${reason}$`, 'u'))
    expect(reasonOf(line.normalize('NFD'))).toBe(reasonOf(line))
  })
})

test.each([
  'Hai bên nhất trí tăng cường hợp tác quốc phòng',
  'Phản hồi về việc này, Người phát ngôn Bộ Ngoại giao cho biết hai bên đang trao đổi.',
  'Chia sẻ với báo chí sau hội đàm, ông cho rằng quan hệ hai nước đang ở giai đoạn tốt đẹp nhất.',
  'Đối ngoại nhân dân góp phần nâng cao vị thế đất nước',
  'Tin tưởng quan hệ hai nước sẽ phát triển',
  'Chia sẻ kinh nghiệm lập pháp giữa hai Quốc hội',
  'Tổng Biên tập Báo Nhân Dân tiếp Đại sứ Lào',
  'Tìm kiếm hài cốt liệt sĩ tại Campuchia',
  'Chủ đề của hội nghị năm nay là hòa bình',
  'Bình luận về quan hệ hai nước',
  'Báo điện tử Tin Mới ký thỏa thuận hợp tác với hãng thông tấn bạn',
  'Ứng dụng công nghệ trong ngoại giao số',
  'Liên hệ giữa hai bộ được duy trì thường xuyên qua các kênh đối thoại chính thức và không chính thức.',
])('content: %s', (line) => {
  expect(reasonOf(line)).toBeUndefined()
})
