import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const SIGNED =
  'Ngày 20/5, tại Hà Nội, Thống đốc Lê Văn Minh và Thống đốc Ngân hàng CHDCND Lào Bounleua Sisay đã ký Thỏa thuận hợp tác giữa hai ngân hàng.\n\n'

test('talks before a signing are news, and who attended them did not sign', () => {
  const { events, people } = readTold(
    `${SIGNED}Trước lễ ký, hai Thống đốc đã có buổi làm việc tại trụ sở Ngân hàng Nhà nước. Thống đốc Lê Văn Minh đã tiếp ông Bounleua Sisay.\n\nCùng tham dự buổi làm việc có Phó Thống đốc Đỗ Văn Thành.\n`,
  )
  expect(events.map((event) => event.split(' ').slice(0, 2).join(' '))).toEqual([
    'signing reported',
    'meeting reported',
  ])
  expect(people).toEqual(['Lê Văn Minh signatory', 'Bounleua Sisay signatory'])
})

test('who travels with a delegation sits in its session, and signs nothing', () => {
  const { events, people } = readTold(
    'Từ ngày 17 đến 20/5, Chánh án Lê Văn Minh đã tới Cebu dự Hội nghị Chánh án ASEAN lần thứ 12.\n\n' +
      'Kết thúc Hội nghị, Chánh án các nước đã ký Tuyên bố Cebu.\n\nCùng đi với đoàn có Phó Chánh án Đỗ Văn Thành.\n',
  )
  expect(events.map((event) => event.split(' ')[0])).toEqual(['conference', 'signing'])
  expect(people).toEqual(['Lê Văn Minh attendee', 'Đỗ Văn Thành attendee'])
})

test('a meeting called a get-together is a meeting, whatever its picture says', () => {
  const { events, people } = readTold(
    'Nhóm Nghị sĩ gặp mặt Đại sứ Hungary\n\nChiều 20/5, tại Hà Nội, Chủ tịch Nhóm Nghị sĩ Lê Thị Ba đã có buổi gặp mặt Đại sứ Hungary Tibor Balogh.\n\nToàn cảnh buổi gặp mặt (Ảnh: Văn Hải)\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  expect(people.toSorted()).toEqual(['Lê Thị Ba attendee', 'Tibor Balogh attendee'])
})

test('messages told one by one below their announcement', () => {
  const { events } = readTold(
    'Lãnh đạo các nước chia buồn về thiệt hại do bão\n\nLãnh đạo nhiều nước đã gửi điện chia buồn về thiệt hại do bão.\n\n' +
      'Trong điện gửi Chủ tịch nước Trần Văn Bình ngày 20/5, Tổng thống Peru Ana Rojas bày tỏ chia buồn sâu sắc.\n\n' +
      'Cùng ngày, Thủ tướng Lào Khamla Sisay gửi điện thăm hỏi Thủ tướng Lê Văn Minh.\n',
  )
  expect(events).toEqual(['message reported 2024-05-20', 'message reported 2024-05-20'])
})
