import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'
import { readArticle } from '../read-article.ts'

/** The awards that a text of 21 May 2024 tells of: who gave or got each, and how and when it is told. */
function awards(text: string): { participants: string[][]; dates: string[] } {
  const { claims, entities } = readArticle({ text, meta: { published: '2024-05-21' } })
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? ''
  const found = claims
    .filter((claim) => claim.type === 'event')
    .filter(({ eventType }) => eventType === 'award')
  return {
    participants: found.map(({ participants }) =>
      participants.map(({ entity, role }) => `${name(entity)} ${role}`),
    ),
    dates: found.map(({ status, date }) => `${status} ${date?.edtf ?? '-'}`),
  }
}

test.each([
  'Ngày 20/5, tại Hà Nội, ông Trần Văn Hòa được tặng Huân chương Lao động hạng Nhì; được trao Huy chương Hữu nghị.\n',
  'Ngày 20/5, tại Hà Nội, ông Trần Văn Hòa được tặng Huân chương Lao động hạng Nhì và được Chính phủ Lào trao Huy chương Hữu nghị.\n',
])('a second award in the passive goes to the same person: %s', (text) => {
  const { events, people } = readTold(text)
  expect(events).toEqual(['award reported 2024-05-20 @Hà Nội', 'award reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Trần Văn Hòa recipient'])
})

test('another person given something in the next clause is no recipient of the first', () => {
  const { participants } = awards(
    'Ngày 20/5, Đại sứ Pierre Martin trao Huân chương Quốc công cho bà Lê Thị Nga; ông Nguyễn Xuân Hải được trao Huân chương Cành cọ.\n',
  )
  expect(participants).toEqual([
    ['Pierre Martin giver', 'Lê Thị Nga recipient'],
    ['Nguyễn Xuân Hải recipient'],
  ])
})

test('the year behind an order says when it was given', () => {
  const { dates } = awards(
    'Ngày 20/5, ông Trần Văn Hòa thăm Huế. Ông được tặng Huân chương Độc lập năm 2015, được trao Huân chương Hồ Chí Minh (năm 2020).\n',
  )
  expect(dates).toEqual(['background 2015', 'background 2020'])
})
