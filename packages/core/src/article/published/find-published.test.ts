import { describe, expect, test } from 'vitest'
import { readStructure } from '../read-structure.ts'
import { dateInLink } from './date-in-link.ts'
import { metadataDay } from './find-published.ts'

const BODY =
  'Chiều 25/2, tại Huế, hai bộ ngoại giao họp phiên tham vấn chính trị thường niên, bàn về hợp tác thương mại, giao lưu nhân dân và phối hợp tại các diễn đàn khu vực trong thời gian tới.'
const TITLE = 'Hai bộ ngoại giao họp phiên tham vấn chính trị thường niên'
const published = (text: string, meta?: { published?: string; url?: string }) =>
  readStructure(meta ? { text, meta } : { text }).published

describe('findPublished', () => {
  test.each<[string, string]>([
    ['below the headline', `${TITLE}\n\nThứ Sáu, 26/2/2016 08:00\n\n${BODY}`],
    ['above the headline', `26/02/2016 08:00\n${TITLE}\n\n${BODY}`],
    ['after the signature', `${TITLE}\n\n${BODY}\n\n(TTXVN) 26/2/2016`],
  ])('%s', (_, text) => {
    expect(published(text)).toMatchObject({ date: '2016-02-26', basis: 'dateline' })
  })

  test('points at the date itself', () => {
    const text = `${TITLE}\n\nThứ Sáu, 26/2/2016 08:00\n\n${BODY}`
    expect(published(text)?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['26/2/2016'])
  })

  test('a teaser or the page clock dates nothing', () => {
    expect(
      published(`Thứ Hai, 9/2/2026 08:00\nTrang chủ\nThời sự\nThế giới\nKinh tế\n\n${TITLE}\n\n${BODY}`),
    ).toBeNull()
    expect(
      published(`${TITLE}\n\n${BODY}\n\nĐọc thêm\n\nGiá vàng hôm nay giảm mạnh\n09/02/2026 10:00`),
    ).toBeNull()
  })

  test('what the fetcher knew goes first, the page second, an address last', () => {
    const dated = `${TITLE}\n\nThứ Sáu, 26/2/2016 08:00\n\n${BODY}`
    const url = 'https://bao.example/tin-20160227080000123.htm'
    expect(published(dated, { published: '2016-02-25', url })).toMatchObject({
      date: '2016-02-25',
      basis: 'metadata',
    })
    expect(published(dated, { url })).toMatchObject({ date: '2016-02-26', basis: 'dateline' })
    expect(published(`${TITLE}\n\n${BODY}`, { url })).toMatchObject({ date: '2016-02-27', basis: 'url' })
    const linked = `${TITLE}\n\n${BODY}\n\nTheo Báo Mới\n\nLink nguồn: ${url}`
    expect(published(linked)).toMatchObject({ date: '2016-02-27', basis: 'url' })
  })
})

test.each<[string, string | undefined]>([
  ['2024-11-28', '2024-11-28'],
  ['2024-11-28T09:00:00+07:00', '2024-11-28'],
  ['2024-11-27T20:00:00Z', '2024-11-28'],
  ['2024-11', '2024-11'],
  ['yesterday', undefined],
  ['2024-02-31', undefined],
])('metadataDay(%s)', (value, day) => {
  expect(metadataDay(value)).toBe(day)
})

test.each<[string, string | undefined]>([
  ['https://a.example/tin-20230131230800498.htm', '2023-01-31'],
  ['https://a.example/2016/02/25/tin', '2016-02-25'],
  ['https://a.example/tin-2016-2-25', '2016-02-25'],
  ['https://a.example/tin-4123456.html', undefined],
  ['https://a.example/tin-20231331.html', undefined],
])('dateInLink(%s)', (link, day) => {
  expect(dateInLink(link)).toBe(day)
})
