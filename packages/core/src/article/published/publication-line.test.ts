import { describe, expect, test } from 'vitest'
import { tokenize } from '../../text/tokens.ts'
import { readPublicationLine } from './publication-line.ts'

function read(text: string) {
  const tokens = tokenize(text)
  return readPublicationLine(tokens, 0, tokens.length)
}

describe('readPublicationLine', () => {
  test.each([
    'Thứ Năm, 25/2/2016 14:00 (GMT+7)',
    'Thứ Năm, 25-02-2016, 01:34',
    '25/02/2016 | 14:00',
    'Cập nhật lúc 9:15, 25-2-2016',
    'Đăng lúc 14h05 ngày 25/2/2016',
    '(TTXVN) 25/2/2016',
    'Chính trị | 25 tháng 2 năm 2016',
    'Thứ Năm, ngày 25 tháng 2, 2016',
    '2016-02-25 14:00:00',
    'HỒNG HÀ - 25/02/2016 10:15',
    'Ngày đăng: 25.2.2016',
    '25 Tháng Hai, 2016',
    'Tháng Hai 25, 2016',
    'Feb 25, 2016',
    'Hà Nội, ngày 25/2/2016',
    'Số ra ngày 25/2/2016',
    '25 February 2016 10:15 AM',
    'Cập nhật: 26/2/2016 - Đăng: 25/2/2016'.split(' - ')[1] ?? '',
  ])('%s', (line) => {
    expect(read(line)).toMatchObject({ year: 2016, month: 2, day: 25 })
  })

  test.each([
    'Họp báo thường kỳ ngày 25/2/2016',
    'Ngày 25/2/2016, lễ ký diễn ra.',
    'Chiều 25/2, hai bên hội đàm',
    'Văn bản có hiệu lực từ ngày 25/2/2016 cho đến khi hai bên ký văn bản mới thay thế',
    '25/2/2016 - 28/2/2016',
    '31/2/2016',
    'Lễ ra quân tại Hà Nội, ngày 25/2/2016',
    'Bộ trưởng Lê Văn Minh tại Hà Nội, ngày 25/2/2016',
    'Giấy phép số 12/GP',
  ])('no date line: %s', (line) => {
    expect(read(line)).toBeUndefined()
  })

  test('tells labels, times and updates', () => {
    expect(read('Cập nhật lúc 9:15, 25-2-2016')).toMatchObject({
      timed: true,
      labelled: true,
      updated: true,
      otherWords: 0,
    })
    expect(read('Thời sự - 25/2/2016')).toMatchObject({ timed: false, labelled: false, otherWords: 1 })
  })
})
