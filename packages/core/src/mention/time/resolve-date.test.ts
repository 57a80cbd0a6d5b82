import { describe, expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findDates, readTime } from './find-dates.ts'

function dates(text: string, published?: string): [string, string | null, string][] {
  const input = published === undefined ? { text } : { text, meta: { published } }
  return findDates(readStructure(input)).map(({ start, end, edtf, basis }) => [
    text.slice(start, end),
    edtf,
    basis,
  ])
}

test('what is counted from a day whose year nothing says has none either', () => {
  const text = 'Ngày 31/12, đoàn đến Huế. Tối cùng ngày, đoàn dự lễ. Ngày hôm sau, đoàn về nước.'
  expect(dates(text).map(([, value]) => value)).toEqual(['XXXX-12-31', 'XXXX-12-31', 'XXXX-01-01'])
})

describe('against the publication date', () => {
  test.each<[string, string, string]>([
    ['Ngày 25/2, lễ ký diễn ra tại Huế.', '2016-02-26', '2016-02-25'],
    ['Chiều 28/12, hai bên hội đàm tại Huế.', '2017-01-02', '2016-12-28'],
    ['Lễ ký diễn ra ngày 5/1 tới tại Huế.', '2016-12-28', '2017-01-05'],
    ['Hai bên gặp nhau tháng 9 vừa qua tại Huế.', '2024-11-25', '2024-09'],
    ['Tối qua, hai bên điện đàm với nhau.', '2024-03-01', '2024-02-29'],
    ['Hôm thứ Hai, ông phát biểu tại Huế.', '2024-11-28', '2024-11-25'],
    ['Thứ Hai tuần tới, hai bên sẽ họp tại Huế.', '2024-11-28', '2024-12-02'],
    ['Lễ ký sẽ diễn ra ngày 2 tại Huế nhé.', '2024-11-28', '2024-12-02'],
    ['Từ 30/12 đến 2/1, đoàn thăm Lào.', '2024-12-29', '2024-12-30/2025-01-02'],
    ['Trong tháng này, đoàn sẽ sang Lào.', '2024-11-28', '2024-11'],
    ['Năm ngoái, kim ngạch tăng mạnh.', '2024-11-28', '2023'],
    ['Tuần tới, đoàn sẽ sang Lào.', '2024-11-28', '2024-12-02/2024-12-08'],
  ])('%s (%s)', (text, published, edtf) => {
    expect(dates(text, published).map(([, value, basis]) => [value, basis])).toEqual([[edtf, 'published']])
  })

  test('a year of its own needs nothing', () => {
    expect(dates('Ngày 25/2/2016, lễ ký diễn ra.', '2024-01-01')).toEqual([
      ['Ngày 25/2/2016', '2016-02-25', 'stated'],
    ])
  })

  test('a moment of UTC is a day in Viet Nam', () => {
    expect(dates('Hôm nay, đoàn lên đường sang Lào.', '2024-11-27T20:00:00Z')[0]?.[1]).toBe('2024-11-28')
  })
})

describe('against the content', () => {
  test.each<[string, string, string]>([
    [
      'the turn of the year',
      'Ngày 17/2, hai cơ quan họp tại Huế. Bước sang năm 2014, hai bên sẽ phối hợp.',
      '2014-02-17',
    ],
    [
      'its end',
      'Ngày 17/12, hai cơ quan họp tại Huế. Bước sang năm 2014, hai bên sẽ phối hợp.',
      '2013-12-17',
    ],
    [
      'a term that begins',
      'Ngày 23/2, ông tiếp Đoàn Trưởng cơ quan đại diện nhiệm kỳ 2023-2026 tại trụ sở ở Hà Nội.',
      '2023-02-23',
    ],
    [
      'results and plans',
      'Ngày 9/1, bộ họp tổng kết kết quả công tác năm 2022 và triển khai nhiệm vụ năm 2023 tại Hà Nội.',
      '2023-01-09',
    ],
    [
      'a day of the same weeks with its year',
      'Đoàn đến Huế ngày 30/7. Theo kế hoạch, chuyến thăm diễn ra từ ngày 3 đến 6/8/2013 tại ba tỉnh.',
      '2013-07-30',
    ],
    [
      'a day beyond the turn of the year from one with its year',
      'Ngày 30/12, bà thăm Lào. Từ ngày 31/12/2015 đến 1/1/2016, bà thăm Cuba.',
      '2015-12-30',
    ],
    [
      'an anniversary by its years',
      'Tối 9/10, hai bên dự lễ kỷ niệm 40 năm lập quan hệ ngoại giao (1973 – 2013) tại Huế.',
      '2013-10-09',
    ],
    [
      'an anniversary by its days',
      'Tối 9/10, hai bên dự lễ kỷ niệm 40 năm lập quan hệ ngoại giao (5/3/1973-5/3/2013) tại Huế.',
      '2013-10-09',
    ],
    [
      'the same day with its year',
      'Ngày 9/1, hai bên ký kết. Thỏa thuận ngày 9/1/2019 có hiệu lực ngay.',
      '2019-01-09',
    ],
  ])('%s', (_, text, edtf) => {
    expect(dates(text)[0]?.slice(1)).toEqual([edtf, 'content'])
  })

  test('nothing fixes the year', () => {
    expect(
      dates('Ngày 25/2, hai cơ quan ký quy chế của Đại hội XII. Quan hệ lập năm 1973.')[0]?.slice(1),
    ).toEqual(['XXXX-02-25', 'none'])
  })

  test('an anniversary fixes no year', () => {
    expect(dates('Ngày 1/9, hai bên dự lễ kỷ niệm Quốc khánh 2/9/1945 tại Huế.')[0]?.slice(1)).toEqual([
      'XXXX-09-01',
      'none',
    ])
  })

  test('an anniversary ahead fixes no year', () => {
    const text = 'Ngày 1/9, hai bên họp tại Huế, hướng tới kỷ niệm 40 năm quan hệ ngoại giao (1973 - 2013).'
    expect(dates(text)[0]?.slice(1)).toEqual(['XXXX-09-01', 'none'])
  })

  test('whole days glued to one another are a range', () => {
    expect(dates('Lễ kỷ niệm Quốc khánh (2/9/1945-2/9/2020), kỷ niệm (28-6-1979/28-6-2019).')).toEqual([
      ['2/9/1945-2/9/2020', '1945-09-02/2020-09-02', 'stated'],
      ['28-6-1979/28-6-2019', '1979-06-28/2019-06-28', 'stated'],
    ])
  })

  test('the same day counts from the day before it', () => {
    expect(dates('Chiều 28/11/2016, bà đến Cuba. Tối cùng ngày, bà thăm đại sứ quán.')).toEqual([
      ['Chiều 28/11/2016', '2016-11-28', 'stated'],
      ['Tối cùng ngày', '2016-11-28', 'content'],
    ])
  })

  test('page noise dates nothing', () => {
    const page =
      'Hai bộ họp phiên thường niên\n\nNgày 17/2, hai bộ họp phiên thường niên tại Huế để bàn về hợp tác lâu dài.\n\nĐọc thêm\n\nBước sang năm 2026: tử vi mười hai con giáp'
    expect(dates(page).map(([, edtf]) => edtf)).toEqual(['XXXX-02-17'])
  })
})

describe('content that contradicts the publication date', () => {
  const text = 'Ngày 17/2, hai cơ quan họp tại Huế. Bước sang năm 2014, hai bên sẽ phối hợp chặt chẽ.'

  test('wins over a date more than a year away, and says so', () => {
    const time = readTime(readStructure({ text, meta: { published: '2026-02-09' } }))
    expect(time.dates[0]?.edtf).toBe('2014-02-17')
    expect(time.contradiction).toMatchObject({ publishedYear: 2026, contentYear: 2014 })
    expect(time.contradiction?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['năm 2014'])
  })

  test('yields to a date near it', () => {
    const time = readTime(readStructure({ text, meta: { published: '2014-02-18' } }))
    expect(time.dates[0]).toMatchObject({ edtf: '2014-02-17', basis: 'published' })
    expect(time.contradiction).toBeNull()
  })
})
