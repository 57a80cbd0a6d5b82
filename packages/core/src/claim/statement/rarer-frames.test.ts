import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  [
    '"Tôi chưa từng thấy nơi nào yêu âm nhạc như ở đây" - Đại sứ Pavel Novak xúc động chia sẻ.',
    ['Pavel Novak: Tôi chưa từng thấy'],
  ],
  [
    '“Chúng tôi mong trở lại Huế vào mùa xuân”, ông Trần Văn Nam cười nói.',
    ['Trần Văn Nam: Chúng tôi mong trở'],
  ],
  [
    'Theo chia sẻ của ông Pierre Martin, Pháp sẽ tiếp tục hỗ trợ bảo tồn di sản.',
    ['Pierre Martin: Pháp sẽ tiếp tục'],
  ],
  [
    'Theo lời kể của bà Lê Thị Hoa, ngôi trường được xây năm 1990 bằng đá.',
    ['Lê Thị Hoa: ngôi trường được xây'],
  ],
  [
    'Nhất trí với ông Trần Văn Nam, bà Lê Thị Hoa nêu rõ hai bên cần đẩy nhanh đàm phán.',
    ['Lê Thị Hoa: hai bên cần đẩy'],
  ],
  [
    'Đồng tình với ý kiến trên, ông Lê Minh Hoàng cho rằng cần sớm mở đường bay thẳng.',
    ['Lê Minh Hoàng: cần sớm mở đường'],
  ],
  [
    'Đồng quan điểm, bà Phạm Thị Lan, Chủ tịch Quỹ Hòa bình, cho rằng giao lưu nhân dân là nền tảng.',
    ['Phạm Thị Lan: giao lưu nhân dân'],
  ],
])('%s', (sentence, said) => {
  expect(readTold(`Sáng 20/5, tại Hà Nội, hai bên đã gặp nhau. ${sentence}\n`).said).toEqual(said)
})

test('who is asked has not spoken', () => {
  const { said } = readTold(
    'Phỏng vấn Đại sứ Trần Văn Nam\n\nĐại sứ Trần Văn Nam nêu rõ chuyến thăm rất thành công.\n\nPV: Xin Đại sứ cho biết ý nghĩa của chuyến thăm đối với hai nước?\n\nXin Đại sứ đánh giá về triển vọng hợp tác thời gian tới?\n',
  )
  expect(said).toEqual(['Trần Văn Nam: chuyến thăm rất thành'])
})

test('when and where somebody spoke is nothing that he said', () => {
  const { said } = readTold(
    'Ngày 20/5, tại New York, Đại sứ Trần Văn Nam đã phát biểu tại phiên thảo luận mở của Hội đồng Bảo an.\n',
  )
  expect(said).toEqual([])
})
