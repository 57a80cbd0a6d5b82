import { expect, test } from 'vitest'
import { readTold } from '../../test/read-told.ts'
import { readArticle } from './read-article.ts'

const PICTURES =
  'Chùm ảnh: Tổng thống Pháp Luc Dubois thăm Việt Nam\n21/05/2024 08:00 | Mai Lan\n\n' +
  'Tối 19/5, Tổng thống Pháp Luc Dubois đến sân bay quốc tế Nội Bài, bắt đầu thăm cấp Nhà nước tới Việt Nam từ ngày 19-21/5. Ảnh: Hải Minh\n\n' +
  'Sáng 20/5, Chủ tịch nước Trần Văn Bình chủ trì lễ đón Tổng thống Luc Dubois tại Phủ Chủ tịch. Ảnh: Hải Minh\n\n' +
  'Chủ tịch nước Trần Văn Bình hội đàm với Tổng thống Luc Dubois. Ảnh: Thu An\n\n' +
  'Trưa cùng ngày, Tổng thống Luc Dubois hội kiến Thủ tướng Nguyễn Văn An. Ảnh: TTXVN phát\n\n' +
  'Tổng thống Luc Dubois đi dạo quanh hồ Hoàn Kiếm. Ảnh: Thu An\n'

test('a report of pictures alone has a headline, a day and who made it', () => {
  const { title, published, authors, photographers, agencies } = readArticle({ text: PICTURES })
  expect(title).toBe('Chùm ảnh: Tổng thống Pháp Luc Dubois thăm Việt Nam')
  expect(published?.date).toBe('2024-05-21')
  expect([authors, photographers, agencies]).toEqual([['Mai Lan'], ['Hải Minh', 'Thu An'], ['TTXVN']])
})

test('its captions tell its events, each on the day that was named last', () => {
  expect(readTold(PICTURES).events).toEqual([
    'visit reported 2024-05-19/2024-05-21 @Việt Nam',
    'ceremony reported 2024-05-20 @Phủ Chủ tịch',
    'meeting reported 2024-05-20',
    'meeting reported 2024-05-20',
  ])
})

test('beside other messages one without a named recipient is news too', () => {
  const { events } = readTold(
    'Điện chia buồn\n\nNgày 20/5, Thủ tướng Lào Somchai Phoma gửi điện chia buồn tới Thủ tướng Nguyễn Văn An. Tổng thống Nga Ivan Petrov gửi điện chia buồn, trong đó nhấn mạnh tình hữu nghị.\n',
  )
  expect(events).toEqual(['message reported 2024-05-20', 'message reported 2024-05-20'])
})

test('what two bodies sign at the same occasion is news', () => {
  const { events } = readTold(
    'Lãnh đạo tỉnh tiếp Tổng Lãnh sự\n\nNgày 20/5, Phó Chủ tịch UBND tỉnh Hoàng Nam đã tiếp Tổng Lãnh sự Thái Lan Suda Chaiya.\n\nDịp này, UBND tỉnh và Tổng Lãnh sự quán đã ký Bản ghi nhớ hợp tác về du lịch.\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20', 'signing reported 2024-05-20'])
})
