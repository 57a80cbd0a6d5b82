import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Hội thảo do Bộ Ngoại giao phối hợp với UN Women tổ chức sáng 20/5 tại Hà Nội.',
  'Tọa đàm do Học viện Ngoại giao tổ chức ngày 20/5 tại Hà Nội.',
  'Hội thảo “Phụ nữ và hòa bình” do Bộ Ngoại giao tổ chức ngày 20/5 tại Hà Nội.',
])('a gathering that somebody held is told: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual(['conference reported 2024-05-20 @Hà Nội'])
})

test('who leads a delegation, with an office behind the name, works with its hosts', () => {
  const { people } = readTold(
    'Ngày 20/5, đồng chí Lê Thị Bình, Chủ tịch Công đoàn Y tế Việt Nam, dẫn đầu đoàn cán bộ đã có buổi làm việc với Bộ Y tế Lào.\n',
  )
  expect(people.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(['Lê Thị Bình'])
})

test.each([
  [
    'Ngày 20/5, Chủ tịch Lê Văn An và Tổng Giám đốc Kevin Sherry đã trao Biên bản ghi nhớ hợp tác.',
    ['signing reported 2024-05-20'],
  ],
  ['Ngày 20/5, Bộ trưởng Lê Văn An trao Biên bản ghi nhớ hợp tác cho ông Kevin Sherry.', []],
])('a paper that two hand over: %s', (text, events) => {
  expect(readTold(`${text}\n`).events.filter((event) => event.startsWith('signing'))).toEqual(events)
})

test.each([
  ['Theo ông Lê Văn An (Cục Hợp tác quốc tế), hiện có nhiều du học sinh.', ['Lê Văn An: hiện có nhiều du']],
])('who says it, with a bracket behind the name: %s', (text, said) => {
  expect(readTold(`${text}\n`).said).toEqual(said)
})
