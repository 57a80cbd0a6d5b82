import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

describe('a visit and what is done on it', () => {
  test('who heads the delegation visits and chairs', () => {
    const told = readTold(
      'Nhận lời mời của Chủ tịch Quốc hội Trần Văn Bình, Chủ tịch Duma Quốc gia Nga Oleg Sidorov dẫn đầu Đoàn đại biểu cấp cao Nga thăm chính thức Việt Nam và đồng chủ trì Phiên họp lần thứ 4 Ủy ban hợp tác liên Nghị viện ngày 15 và 16/5.\n',
    )
    expect(told.events).toEqual([
      'visit reported 2024-05-15/2024-05-16 @Việt Nam',
      'conference reported 2024-05-15/2024-05-16',
    ])
    expect(told.people).toEqual(['Oleg Sidorov leader'])
  })

  test('who is here on a visit is met, the visit is no news of its own', () => {
    const told = readTold(
      'Chiều 20/5, tại Hà Nội, Chủ tịch Quốc hội Trần Văn Bình đã tiếp Đại sứ Ito Naoki, đang có chuyến thăm Việt Nam.\n',
    )
    expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  })

  test('a visit to come has no day but its own', () => {
    expect(
      readTold(
        'Đoàn đại biểu Thượng viện Chile do ông Guido Lavín dẫn đầu sẽ sang thăm chính thức Việt Nam trong thời gian tới.\n',
      ).events,
    ).toEqual(['visit planned - @Việt Nam'])
  })
})
