import { expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

function named(text: string, type: string): string[] {
  const { entities } = readArticle({ text: `Tin đối ngoại\n\n${text}\n`, meta: { published: '2024-05-21' } })
  return entities.filter((entity) => entity.type === type).map(({ name }) => name)
}

test.each([
  [
    'Chủ tịch nước gửi điện tới Tổng thống Philippines Ferdinand Ramos Jr. Cùng ngày, bão vào bờ.',
    'Ferdinand Ramos Jr.',
  ],
  ['Thủ tướng gặp ông Robert Miller Sr. Trước đó, hai bên đã họp.', 'Robert Miller Sr.'],
  ['Thủ tướng gặp Thượng nghị sĩ Ted Stone Jr. Ông khẳng định Mỹ coi trọng quan hệ.', 'Ted Stone Jr.'],
  ['Bộ trưởng Jose Faustino Jr., Thống đốc bang, đã dự.', 'Jose Faustino Jr.'],
])('a name is over behind Jr. and Sr.: %s', (text, name) => {
  expect(named(text, 'person')).toEqual([name])
})

test.each([
  ['Thủ tướng dự Diễn đàn Doanh nghiệp Việt Nam - Chile.', 'Diễn đàn Doanh nghiệp Việt Nam - Chile'],
  [
    'Ngày 5/5, Chương trình Gặp gỡ đầu Xuân năm 2024 diễn ra tại Hạ Long.',
    'Chương trình Gặp gỡ đầu Xuân năm 2024',
  ],
  [
    'Ngày 5/5, Chương trình Giao lưu hữu nghị Quốc phòng biên giới Việt - Lào lần thứ hai khai mạc.',
    'Chương trình Giao lưu hữu nghị Quốc phòng biên giới Việt - Lào lần thứ hai',
  ],
])('what two countries or provinces hold is a gathering: %s', (text, name) => {
  expect(named(text, 'conference')).toEqual([name])
  expect(named(text, 'organization').concat(named(text, 'document'))).toEqual([])
})

test('forums and programmes that are bodies or papers stay so', () => {
  expect(named('Diễn đàn Doanh nghiệp Việt Nam kiến nghị nhiều giải pháp.', 'organization')).toEqual([
    'Diễn đàn Doanh nghiệp Việt Nam',
  ])
  expect(named('Chương trình Phát triển Liên hợp quốc (UNDP) hỗ trợ dự án.', 'conference')).toEqual([])
})

test('bridges and canals name no town; ends of a video line do', () => {
  expect(named('Hai bên sớm đưa cầu Bắc Luân II vào khai thác và nạo vét kênh đào Suez.', 'place')).toEqual(
    [],
  )
  expect(
    named('Tại đầu cầu Valparaíso, ông Pablo Soto phát biểu. Tại điểm cầu Hà Nội, bà Lê Hà dự.', 'place'),
  ).toContain('Hà Nội')
  expect(named('Đoàn thăm khu công nghiệp ở TX Quảng Yên.', 'place')).toEqual(['Quảng Yên'])
})

test('a monument is called by whom it is built for, whole', () => {
  const { entities } = readArticle({
    text: 'Tin đối ngoại\n\nĐoàn đặt hoa tại Tượng đài Anh hùng dân tộc Hô-xê Mác-ti ở Hà Nội.\n',
  })
  expect(entities.filter(({ type }) => type === 'place').map(({ name }) => name)).toContain(
    'Tượng đài Anh hùng dân tộc Hô-xê Mác-ti',
  )
})

test('the office before a second name is of that one', () => {
  const { claims, entities } = readArticle({
    text: 'Bên lề hội nghị\n\nNgày 20/5, Đại tướng Lê Văn Hùng lần lượt gặp Bộ trưởng Quốc phòng Philippines Jose Faustino và Phó Thủ tướng kiêm Bộ trưởng Quốc phòng Australia Richard Marsh.\n',
    meta: { published: '2024-05-21' },
  })
  const met = claims.flatMap((claim) =>
    claim.type === 'event'
      ? [claim.participants.map(({ entity }) => entities.find(({ id }) => id === entity)?.name)]
      : [],
  )
  expect(met).toEqual([
    ['Lê Văn Hùng', 'Jose Faustino'],
    ['Lê Văn Hùng', 'Richard Marsh'],
  ])
})

test('several who hold an office are nobody of the article', () => {
  const { claims, entities } = readArticle({
    text:
      'Gặp gỡ đầu Xuân\n\nNgày 20/5, Bí thư Tỉnh ủy Quảng Ninh Vũ Văn Thắng tiếp Bí thư Khu ủy Quảng Tây Trần Cương.\n\n' +
      'Tại Hạ Long, năm Bí thư đã ký Biên bản ghi nhớ về hợp tác du lịch.\n',
    meta: { published: '2024-05-21' },
  })
  const signing = claims.find((claim) => claim.type === 'event' && claim.eventType === 'signing')
  expect(signing?.type === 'event' ? signing.participants.length : 0).toBe(0)
  expect(entities.filter(({ type }) => type === 'person')).toHaveLength(2)
})
