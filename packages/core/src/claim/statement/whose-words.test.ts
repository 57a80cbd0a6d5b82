import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const said = (text: string) => readTold(`Tin đối ngoại trong ngày hôm nay\n\n${text}\n`).said

test.each([
  ['Ông Juan Perez được dẫn lời nói rằng hai nước cần phối hợp.', ['Juan Perez: hai nước cần phối']],
  [
    'Ngày 20/5, Chủ tịch Hội Nghề cá Việt Nam Lê Văn Minh gửi văn bản phản đối, khẳng định hành động trên là sai trái.',
    ['Lê Văn Minh: hành động trên là'],
  ],
  [
    'Giao nhiệm vụ cho các tân Đại sứ, Chủ tịch nước Lê Văn Minh yêu cầu các cơ quan phối hợp chặt chẽ.',
    ['Lê Văn Minh: các cơ quan phối'],
  ],
  [
    'Cảm ơn sự đón tiếp của lãnh đạo tỉnh, Đại sứ Anna Silva khẳng định sẽ quay lại Huế.',
    ['Anna Silva: sẽ quay lại Huế.'],
  ],
  [
    'Đại sứ Anna Silva nhấn mạnh, hai nước cần phối hợp. Đại sứ Anna Silva phát biểu như vậy tại Huế.',
    ['Anna Silva: hai nước cần phối'],
  ],
])('%s', (text, words) => {
  expect(said(text)).toEqual(words)
})

test('what a body demands is not whose words stand before', () => {
  expect(
    said(
      'Bà Lê Thị Hoa nhấn mạnh Việt Nam hết sức quan ngại. Bộ Ngoại giao đã giao thiệp với Đại sứ quán, yêu cầu phía bạn điều tra.',
    ),
  ).toEqual(['Lê Thị Hoa: Việt Nam hết sức'])
})

test('words end where they end', () => {
  const text = 'Thị trưởng Anna Silva biểu dương những đóng góp của cộng đồng; mong bà con đoàn kết.'
  expect(said(text)).toHaveLength(2)
})

test.each([
  ['Nhân dịp này, Đại sứ Lê Thị Hà chia sẻ với phóng viên.', []],
  ['Tại buổi gặp mặt đầu xuân với bà con, Đại sứ Lê Thị Hà khẳng định.', []],
  [
    'Trong bối cảnh mới, hai bên cần gắn kết hơn, Đại sứ Lê Thị Hà nhấn mạnh.',
    ['Lê Thị Hà: Trong bối cảnh mới,'],
  ],
  ['Khi nghèo khó hai nước đã chia sẻ, Đại sứ Lê Thị Hà nói.', ['Lê Thị Hà: Khi nghèo khó hai']],
])('on what occasion somebody spoke is nothing that was said: %s', (text, said) => {
  expect(readTold(`${text}\n`).said).toEqual(said)
})
