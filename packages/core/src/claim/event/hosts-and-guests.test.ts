import { expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function roles(text: string): string[] {
  const { claims, entities } = readArticle({ text, meta: { published: '2024-05-21' } })
  return claims.flatMap((claim) =>
    claim.type === 'event' && claim.eventType === 'meeting' && claim.status === 'reported'
      ? claim.participants.map(
          ({ entity, role }) => `${entities.find(({ id }) => id === entity)?.name} ${role}`,
        )
      : [],
  )
}

const TALKS =
  'Hội đàm cấp cao Việt Nam - Hungary\n\nChiều 20/5, tại Budapest, Thủ tướng Nguyễn Văn An đã hội đàm với Thủ tướng Hungary Péter Nagy.\n\n'

test('who welcomes the other is the host', () => {
  expect(roles(`${TALKS}Thủ tướng Péter Nagy nhiệt liệt chào mừng Thủ tướng Nguyễn Văn An.\n`)).toEqual([
    'Nguyễn Văn An guest',
    'Péter Nagy host',
  ])
  expect(
    roles(`${TALKS}Thủ tướng Péter Nagy chào mừng người đồng cấp Việt Nam, cảm ơn sự hợp tác.\n`),
  ).toEqual(['Nguyễn Văn An guest', 'Péter Nagy host'])
})

test('what is welcomed otherwise says nothing', () => {
  expect(roles(`${TALKS}Thủ tướng Péter Nagy hoan nghênh kết quả hợp tác giữa hai nước.\n`)).toEqual([
    'Nguyễn Văn An attendee',
    'Péter Nagy attendee',
  ])
})

test('who is met during a visit is the guest, whoever speaks of the visit', () => {
  const text =
    'Hội đàm hai Bộ trưởng\n\nSáng 20/5, Đại tướng Lê Văn Hùng, Bộ trưởng Bộ Quốc phòng hội đàm với ông Pablo Soto, Bộ trưởng Quốc phòng Chile đang thăm chính thức Việt Nam.\n\n' +
    'Phát biểu tại hội đàm, Đại tướng Lê Văn Hùng nhấn mạnh, chuyến thăm có ý nghĩa quan trọng.\n'
  expect(roles(text)).toEqual(['Lê Văn Hùng host', 'Pablo Soto guest'])
})

test('where somebody stands in a picture parts no pair', () => {
  const { claims } = readArticle({
    text: 'Ký văn kiện hợp tác\n\nĐồng chí Lê Văn Hùng (bên phải) và đồng chí Pablo Soto (bên trái) ký kết văn kiện hợp tác.\n\nSáng 20/5, hai bên đã hội đàm tại Hà Nội.\n',
    meta: { published: '2024-05-21' },
  })
  const signing = claims.find((claim) => claim.type === 'event' && claim.eventType === 'signing')
  expect(signing?.type === 'event' ? signing.participants.map(({ role }) => role) : []).toEqual([
    'signatory',
    'signatory',
  ])
})
