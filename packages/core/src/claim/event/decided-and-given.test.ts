import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function events(text: string): { type: string; people: string[]; objects: string[] }[] {
  const { entities, claims } = readArticle({ text: `${text}\n` })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  const named = (id: string) => nameOf.get(id) ?? ''
  return claims.flatMap((claim) =>
    claim.type === 'event'
      ? [
          {
            type: claim.eventType,
            people: claim.participants.map(({ entity, role }) => `${named(entity)}: ${role}`),
            objects: claim.objects.map(named),
          },
        ]
      : [],
  )
}

describe('numbered decisions make a change of office', () => {
  test.each([
    [
      'Ngày 16/8/2024, Thủ tướng Phạm Văn Chính ký Quyết định số 84/QĐ-TTg bổ nhiệm ông Lê Hải Nam giữ chức Thứ trưởng Bộ Tài chính.',
      'Quyết định số 84/QĐ-TTg',
    ],
    [
      'Tại Quyết định số 86/QĐ-TTg, Thủ tướng cho bà Trịnh Thị Hoa thôi giữ chức Thứ trưởng Bộ Tài chính từ ngày 1/9/2024.',
      'Quyết định số 86/QĐ-TTg',
    ],
  ])('%s', (text, paper) => {
    expect(events(text).flatMap(({ objects }) => objects)).toEqual([paper])
  })

  test('an unnumbered decision is no object', () => {
    const text =
      'Ngày 16/8/2024, Bộ trưởng Lê Văn Nam trao Quyết định bổ nhiệm cho ông Trần Văn Bình giữ chức Vụ trưởng Vụ Châu Âu.'
    expect(events(text).flatMap(({ objects }) => objects)).toEqual([])
  })
})

test('an award named before the verb', () => {
  const text = 'Ngày 2/9/2025, Bằng khen của Bộ trưởng Bộ Ngoại giao được trao cho bà Lê Thị Phượng.'
  expect(events(text)).toMatchObject([{ type: 'award', people: ['Lê Thị Phượng: recipient'] }])
})

test('a session decides by the gavel', () => {
  const text =
    'Ngày 12/7/2025, tại Paris, Kỳ họp lần thứ 47 Ủy ban Di sản Thế giới đã gõ búa thông qua quyết định ghi danh Quần thể di tích.'
  expect(events(text).map(({ type }) => type)).toEqual(['other'])
})

test('an office between dashes parts nobody from what he chairs', () => {
  const text =
    'Tối 12/2/2023, tại Hà Nội, Đại tướng Lê Văn Giang - bộ trưởng Bộ Quốc phòng - chủ trì lễ xuất quân của đoàn công tác.'
  expect(events(text)).toMatchObject([{ type: 'ceremony', people: ['Lê Văn Giang: chair'] }])
})

test('who takes part in somebody’s activities is placed at no meeting of his', () => {
  const text =
    'Trưa 19/10/2024, Chủ tịch Quốc hội Trần Văn Mẫn gặp Chủ tịch Hạ viện Indonesia Puan Maharani.\nTham gia các hoạt động của Chủ tịch Quốc hội có Thứ trưởng Ngoại giao Đỗ Văn Việt.'
  expect(events(text).flatMap(({ people }) => people)).not.toContain('Đỗ Văn Việt: attendee')
})

test('words of time before a reception that opens the sentence', () => {
  const text =
    'Sau đó, tiếp Đại sứ Lào Khăm-phâu Ơn-thạ-văn, Bộ trưởng Lê Văn Nam khẳng định hai nước sẽ hợp tác.'
  expect(events(text)).toMatchObject([{ type: 'meeting' }])
})
