import { expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

const asOfOf = (text: string, name: string) => {
  const record = readArticle({ text, meta: { published: '2024-05-21' } })
  const person = record.entities.find((entity) => entity.name === name)
  return record.claims.filter((claim) => claim.type === 'office').find((claim) => claim.person === person?.id)
    ?.asOf
}
const TEXT =
  'Bộ trưởng Bộ Y tế Lê Văn Minh tiếp Đại sứ Nhật Bản Ito Naoki\n\n' +
  'Chiều 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh đã tiếp Đại sứ Nhật Bản Ito Naoki.\n\n' +
  'Ngày 3/4/2019, Thủ tướng Nguyễn Văn An đã thăm bệnh viện này.\n\n' +
  'Cùng dự buổi tiếp có Thứ trưởng Bộ Y tế Đỗ Văn Thành.\n'

test('an office is dated by its own sentence, else by the main event', () => {
  expect(asOfOf(TEXT, 'Lê Văn Minh')).toBe('2024-05-20')
  expect(asOfOf(TEXT, 'Nguyễn Văn An')).toBe('2019-04-03')
  expect(asOfOf(TEXT, 'Đỗ Văn Thành')).toBe('2024-05-20')
})

test('without an event the publication date stays', () => {
  expect(asOfOf('Bộ trưởng Bộ Y tế Lê Văn Minh là người say mê khoa học từ thuở nhỏ.\n', 'Lê Văn Minh')).toBe(
    '2024-05-21',
  )
})
