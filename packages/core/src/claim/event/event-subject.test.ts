import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function subjects(text: string): string[] {
  const { claims } = readArticle({ text: `${text}\n`, meta: { published: '2024-05-21' } })
  return claims.flatMap((claim) =>
    claim.type === 'event' && claim.subject ? [text.slice(claim.subject.start, claim.subject.end)] : [],
  )
}

test.each([
  [
    'Ngày 15/5, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau để trao đổi về hợp tác địa phương.',
    'hợp tác địa phương',
  ],
  [
    'Tổng thống Nga Ivan Petrov và Tổng thống Pháp Jean Dubois thảo luận qua điện thoại về tình hình Biển Đen ngày 15/5.',
    'tình hình Biển Đen',
  ],
  [
    'Nhân dịp kỷ niệm 50 năm quan hệ ngoại giao, Chủ tịch nước Trần Văn Bình và Tổng thống Ấn Độ Ravi Sharma đã trao đổi điện mừng.',
    'kỷ niệm 50 năm quan hệ ngoại giao',
  ],
  [
    'Ngày 15/5, tại Hà Nội, Hội nghị Ngoại giao lần thứ 33 với chủ đề “Tiên phong và đổi mới” đã khai mạc.',
    'Tiên phong và đổi mới',
  ],
])('%s', (text, subject) => {
  expect(subjects(text)).toEqual([subject])
})

test.each([
  'Ngày 15/5, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau rồi trở về Hà Nội.',
  'Ngày 15/5, Đại sứ Lê Thị Hà gặp Thị trưởng Paris Anne Moreau.',
])('no subject: %s', (text) => {
  expect(subjects(text)).toEqual([])
})

describe('what is done on a visit is part of it', () => {
  const parts = (text: string, without: string[] = []) => {
    const { claims } = readArticle({ text: `${text}\n`, meta: { published: '2024-05-21' } }, { without })
    const events = claims.filter((claim) => claim.type === 'event')
    return events.map(({ eventType, partOf }) => [
      eventType,
      events.find(({ id }) => id === partOf)?.eventType ?? null,
    ])
  }
  const VISIT =
    'Từ ngày 12 đến 14/5, Thứ trưởng Lê Thị Hà đã thăm làm việc tại Hungary và đồng chủ trì Tham khảo chính trị lần thứ 9 với Quốc vụ khanh Hungary Tamas Kovacs.'

  test('talks on its days, by the visitor', () => {
    expect(parts(VISIT)).toEqual([
      ['visit', null],
      ['meeting', 'visit'],
    ])
  })

  test('not what others do, nor where the rule is left out', () => {
    expect(
      parts(`${VISIT}\n\nNgày 13/5, tại Hà Nội, Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin.`),
    ).toContainEqual(['meeting', null])
    expect(parts(VISIT, ['event/part-of-visit'])).toEqual([
      ['visit', null],
      ['meeting', null],
    ])
  })
})
