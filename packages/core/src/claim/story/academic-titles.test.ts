import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Ngày 20/5, tại Hà Nội, PGS.TS. Lê Văn Minh tiếp đoàn Đại học Lima (Peru) do GS. Ana Rojas, Hiệu trưởng Đại học Lima dẫn đầu.',
  'Ngày 20/5, tại Hà Nội, TS Lê Văn Minh tiếp đoàn Đại học Lima do GS, TS Ana Rojas làm trưởng đoàn.',
])('%s', (text) => {
  const { events, people } = readTold(`${text}\n`)
  expect(events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  expect(people).toEqual(['Lê Văn Minh host', 'Ana Rojas leader'])
})

test('who signs as a picture shows it', () => {
  const { people } = readTold(
    'Đại học Huế và Đại học Lima ký thỏa thuận\n\nÔng Lê Văn Minh (phải) và GS. Ana Rojas ký kết thỏa thuận hợp tác ngày 20/5.\n',
  )
  expect(people).toEqual(['Lê Văn Minh signatory', 'Ana Rojas signatory'])
})
