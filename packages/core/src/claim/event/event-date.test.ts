import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const FIRST = 'Sáng 15/5, Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin.'

describe('"cùng ngày" is the day that was reported', () => {
  test.each([
    'Hội nghị cấp cao sẽ diễn ra ngày 30/5.',
    'Đại sứ cho biết Tổng thống Pháp sẽ thăm Việt Nam ngày 27/6.',
    'Hai nước thiết lập quan hệ ngoại giao ngày 12/4/1973.',
    'Vòng tiếp theo dự kiến diễn ra ngày 20/5.',
  ])('%s', (between) => {
    const told = readTold(
      `${FIRST} ${between}\n\nChiều cùng ngày, Thủ tướng Nguyễn Văn An tiếp Đại sứ Nhật Bản Ito Naoki.\n`,
    )
    expect(told.events.filter((event) => event.startsWith('meeting'))).toEqual([
      'meeting reported 2024-05-15',
      'meeting reported 2024-05-15',
    ])
  })
})

test.each([
  ['Đầu năm 2024, Thứ trưởng Lê Thị Hà đã thăm Lào.', 'visit reported 2024 @Lào'],
  ['Đầu tháng 5 vừa qua, Thứ trưởng Lê Thị Hà đã thăm Lào.', 'visit reported 2024-05 @Lào'],
  [
    'Tuần trước, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau.',
    'meeting reported 2024-05-13/2024-05-19',
  ],
  ['Mùng 1 Tết, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau.', 'meeting reported -'],
  ['Ngày 28 tháng Chạp, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau.', 'meeting reported -'],
  ['Trong hai ngày 13 và 14/5, Thứ trưởng Lê Thị Hà thăm Lào.', 'visit reported 2024-05-13/2024-05-14 @Lào'],
  [
    'Bộ trưởng Lê Thị Hà vừa có buổi làm việc với ông Pierre Martin. Ngày mai (22/5), ông Pierre Martin sẽ rời Hà Nội.',
    'meeting reported 2024-05-21',
  ],
  [
    'Đại sứ Lê Thị Hà (sinh ngày 5/3/1970) gặp Thị trưởng Paris Anne Moreau ngày 15/5.',
    'meeting reported 2024-05-15',
  ],
])('%s', (text, expected) => {
  expect(readTold(`${text}\n`).events).toEqual([expected])
})

test('an item of a bulletin without a day of its own has not the day of another', () => {
  const told = readTold(
    'Tin vắn đối ngoại\n\n* Ngày 17/5, tại Hà Nội, Bộ trưởng Lê Thị Hà tiếp Đại sứ Hàn Quốc Choi Young-sam.\n\n* Chủ tịch nước Trần Văn Bình đã gửi điện mừng tới Tổng thống Mexico Felipe Calderón.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-17 @Hà Nội', 'message reported 2024-05-21'])
})

test('what is signed at the end of talks has their day, though "sáng cùng ngày" stands behind another word', () => {
  const told = readTold(
    'Chiều 15/5, Chủ tịch Quốc hội Trần Văn Bình tiếp đoàn do ông Pierre Martin dẫn đầu.\n\nTrước đó, sáng cùng ngày, đoàn đã hội đàm với Bộ trưởng Lê Thị Hà.\n\nBộ trưởng Lê Thị Hà đánh giá cao chuyến thăm.\n\nÔng Pierre Martin cảm ơn sự đón tiếp.\n\nHai bên cũng trao đổi về thương mại.\n\nHai bên bàn về giáo dục.\n\nKết thúc hội đàm, Bộ trưởng Lê Thị Hà và ông Pierre Martin đã ký bản ghi nhớ về thương mại.\n',
  )
  expect(told.events.filter((event) => event.startsWith('signing'))).toEqual(['signing reported 2024-05-15'])
})
