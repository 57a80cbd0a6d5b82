import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'
import { readArticle } from '../read-article.ts'

const LEAD =
  'Sáng 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã tiếp Đại sứ Peru Patricia Raez và Đại sứ Chile Pablo Araya.\n\n'

test('after a clause on whom somebody received, the title is of who speaks', () => {
  const told = readTold(
    `${LEAD}Tiếp Đại sứ Patricia Raez, Chủ tịch nước chia sẻ những mất mát do bão lũ ở Peru. Chủ tịch nước nhấn mạnh hai nước cần tăng cường hợp tác y tế.\n`,
  )
  expect(told.said.map((words) => words.split(':')[0])).toEqual(['Trần Văn Bình', 'Trần Văn Bình'])
})

test('a syllable of a name opens no such clause', () => {
  const { claims } = readArticle({
    text: 'Ngày 20/5, bà Lê Thị Hoa và ông Tạ Kiến Huy, Giám đốc Sở Ngoại vụ Quảng Tây ký Thỏa thuận về hợp tác du lịch.',
    meta: { published: '2024-05-21' },
  })
  expect(claims.some((claim) => claim.type === 'office' && claim.title === 'Giám đốc')).toBe(true)
})

test('a bare title in the clause is of nobody who speaks after it', () => {
  const told = readTold(
    `${LEAD}Tiếp Đại sứ Chile, Chủ tịch nước Trần Văn Bình đề nghị hai bên sớm nối lại đường bay thẳng.\n`,
  )
  expect(told.said).toEqual(['Trần Văn Bình: hai bên sớm nối'])
})

test.each([
  'Giao nhiệm vụ cho các tân Đại sứ, Chủ tịch nước Trần Văn Bình yêu cầu đẩy mạnh ngoại giao kinh tế.',
  'Phát biểu tại Học viện Hành chính công trực thuộc Tổng thống Kazakhstan, Chủ tịch nước Trần Văn Bình nêu rõ quyết tâm.',
  'Gặp mặt các Bộ trưởng, Chủ tịch nước Trần Văn Bình khẳng định sẽ ủng hộ.',
])('whom or what an opening clause names holds nothing of the speaker: %s', (sentence) => {
  const { claims } = readArticle({ text: sentence, meta: { published: '2024-05-21' } })
  const titles = claims.flatMap((claim) => (claim.type === 'office' ? [claim.title] : []))
  expect(titles).toEqual(['Chủ tịch nước'])
})

test.each([
  'Thừa ủy quyền của Chủ tịch nước, Đại tướng Lê Văn Hùng trao Huân chương Hữu nghị tặng ông Pablo Soto.',
  'Thừa ủy quyền Chủ tịch nước, Đại tướng Lê Văn Hùng trao Huân chương Hữu nghị tặng ông Pablo Soto.',
  'Thay mặt Thủ tướng, Đại tướng Lê Văn Hùng gửi lời chúc mừng.',
])('for whom somebody acts holds the office: %s', (sentence) => {
  const { claims } = readArticle({ text: sentence, meta: { published: '2024-05-21' } })
  expect(claims.filter(({ type }) => type === 'office')).toEqual([])
})
