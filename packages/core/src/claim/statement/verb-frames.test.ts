import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const said = (sentence: string): string[] => readTold(`${sentence}\n`).said

test.each([
  ['Thủ tướng Phạm Văn Nam chỉ đạo các bộ, ngành khẩn trương triển khai thỏa thuận.', 'các bộ, ngành khẩn'],
  ['Thủ tướng Phạm Văn Nam quán triệt cán bộ phải giữ kỷ luật.', 'cán bộ phải giữ'],
  ['Thủ tướng Phạm Văn Nam nêu ba đề xuất nhằm thúc đẩy hợp tác.', 'ba đề xuất nhằm'],
  ['Thủ tướng Phạm Văn Nam đưa ra một số kiến nghị về thương mại.', 'một số kiến nghị'],
  ['Thủ tướng Phạm Văn Nam vui mừng thông báo Việt Nam đạt tăng trưởng cao.', 'Việt Nam đạt tăng'],
  ['Thủ tướng Phạm Văn Nam cực lực phản đối hành động này của quân nổi dậy.', 'hành động này của'],
  ['Giáo sư Pavel Novak thuộc Đại học Quốc gia nhận định Việt Nam là điểm đến hấp dẫn.', 'Việt Nam là điểm'],
  ['Ông Pavel Novak đến từ Chile cho biết hội viên đã tăng gấp đôi.', 'hội viên đã tăng'],
  ['Thủ tướng Phạm Văn Nam chúc mừng Malaysia đã tổ chức thành công hội nghị.', 'Malaysia đã tổ chức'],
  ['Theo Thủ tướng Phạm Văn Nam thì hai nước cần phối hợp chặt chẽ.', 'hai nước cần phối'],
  ['Hãng AFP dẫn lời Tổng thống Juan Perez: “Chile sẽ không rút khỏi hiệp định”.', 'Chile sẽ không rút'],
  ['Tổng thống Juan Perez coi Việt Nam là đối tác quan trọng.', 'Việt Nam là đối'],
  ['Bộ trưởng Trần Văn Hùng nêu quan điểm rằng hai bên cần kiềm chế.', 'hai bên cần kiềm'],
  ['Hai nước cần phối hợp chặt chẽ hơn, theo Thủ tướng Phạm Văn Nam.', 'Hai nước cần phối'],
  ['“Hai nước cần phối hợp chặt chẽ” là khẳng định của Thủ tướng Phạm Văn Nam.', 'Hai nước cần phối'],
  ['“Hai nước cần phối hợp chặt chẽ”, đó là chia sẻ của Thủ tướng Phạm Văn Nam.', 'Hai nước cần phối'],
])('%s', (sentence, words) => {
  expect(said(sentence).map((line) => line.replace(/^[^:]+: /u, ''))).toEqual([
    expect.stringContaining(words.split(' ').slice(0, 3).join(' ')),
  ])
})

test.each([
  'Thủ tướng Phạm Văn Nam đưa ra quyết định đúng đắn về dự án này trong năm qua.',
  'Thủ tướng Phạm Văn Nam chỉ đạo Hội nghị tổng kết công tác năm.',
  'Hội nghị do ông Lê Văn Bình chủ trì kết luận nhiều nội dung quan trọng.',
  'Chuyến thăm của Thủ tướng Phạm Văn Nam tại Lào khẳng định quan hệ hai nước.',
  'Thủ tướng Phạm Văn Nam chúc mừng Malaysia nhân dịp Quốc khánh.',
  'Thủ tướng Phạm Văn Nam chúc mừng các cháu thiếu nhi đã học giỏi.',
  'Kết luận hội nghị bàn giao, các đơn vị bắt tay ngay vào công việc.',
])('nothing is said: %s', (sentence) => {
  expect(said(sentence)).toEqual([])
})
