import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LIST = `Bộ trưởng Ngoại giao thăm Qatar

Chiều 20/5, tại Doha, sau hội đàm, Bộ trưởng Ngoại giao Trần Văn Nam và Bộ trưởng Ngoại giao Qatar Hassan Karim đã chứng kiến lễ ký và trao ba văn kiện hợp tác.

Các văn kiện gồm:

1. Hiệp định về hợp tác văn hóa giữa Chính phủ Việt Nam và Chính phủ Qatar, do Bộ trưởng Bộ Văn hóa Lê Thị Hoa và Đại sứ Omar Khaled ký;

2. Bản ghi nhớ về hợp tác nông nghiệp giữa Bộ Nông nghiệp Việt Nam và Bộ Đô thị Qatar;

3. Kế hoạch hành động giai đoạn 2025-2027.

Hai Bộ trưởng bày tỏ vui mừng trước kết quả đạt được.
`

test('what a list below the signing names was signed there, by whom its items say', () => {
  const { events } = readTold(LIST)
  expect(events.filter((event) => event.startsWith('signing'))).toEqual(['signing reported 2024-05-20 @Doha'])
  const text = LIST.replace('Bộ trưởng Ngoại giao thăm Qatar', 'Việt Nam và Qatar ký ba văn kiện')
  const told = readTold(text)
  expect(told.objects).toEqual([
    'Hiệp định về hợp tác văn hóa giữa Chính phủ Việt Nam và Chính phủ Qatar',
    'Bản ghi nhớ về hợp tác nông nghiệp giữa Bộ Nông nghiệp Việt Nam và Bộ Đô thị Qatar',
    'Kế hoạch hành động giai đoạn 2025-2027',
  ])
  expect(told.people).toEqual([
    'Trần Văn Nam witness',
    'Hassan Karim witness',
    'Lê Thị Hoa signatory',
    'Omar Khaled signatory',
  ])
})

test('a headline that names one of the papers leaves the others of the list in', () => {
  const { objects } = readTold(
    LIST.replace(
      'Bộ trưởng Ngoại giao thăm Qatar',
      'Việt Nam và Qatar ký Kế hoạch hành động giai đoạn 2025-2027',
    ),
  )
  expect(objects).toHaveLength(3)
})

test('a list that no signing announces adds nothing', () => {
  const { objects } = readTold(
    'Sáng 20/5, tại Huế, ông Trần Văn Nam và ông Lý Minh đã ký Bản ghi nhớ về hợp tác du lịch.\n\nHai bên sẽ nghiên cứu các việc:\n\n- Hiệp định về hợp tác văn hóa;\n',
  )
  expect(objects).toEqual(['Bản ghi nhớ về hợp tác du lịch'])
})

test.each([
  [
    'Ngày 20/5, tại Bắc Kinh, đã diễn ra Lễ trao các văn kiện hợp tác. Bộ trưởng Trần Văn Nam và Bộ trưởng Thương mại Chile Pedro Gomez chứng kiến.',
    ['Trần Văn Nam witness', 'Pedro Gomez witness'],
  ],
  [
    'Chiều 20/5, tại Hà Nội, hai bên đã trao 5 văn kiện hợp tác trước sự chứng kiến của Bộ trưởng Trần Văn Nam và Bộ trưởng Thương mại Chile Pedro Gomez.',
    ['Trần Văn Nam witness', 'Pedro Gomez witness'],
  ],
  [
    'Thỏa thuận hợp tác về gạo được ký giữa Bộ trưởng Trần Văn Nam và Bộ trưởng Thương mại Chile Pedro Gomez ngày 20/5 tại Santiago.',
    ['Trần Văn Nam signatory', 'Pedro Gomez signatory'],
  ],
  [
    'Bản ghi nhớ về hợp tác biên giới do Giám đốc Sở Ngoại vụ Nguyễn Thị Hà và ông Khamla Vong ký ngày 20/5 tại Điện Biên.',
    ['Nguyễn Thị Hà signatory', 'Khamla Vong signatory'],
  ],
  [
    'Lễ ký Bản ghi nhớ về hợp tác du lịch đã diễn ra sáng 20/5 tại Lào Cai. Ông Trần Văn Nam và ông Lý Minh đại diện hai bên ký.',
    ['Trần Văn Nam signatory', 'Lý Minh signatory'],
  ],
])('%s', (text, people) => {
  const told = readTold(`${text}\n`)
  expect(told.events[0]).toMatch(/^signing reported 2024-05-20/u)
  expect(told.people).toEqual(people)
})

test.each([
  'Sáng 20/5, tại Hà Nội, Bộ trưởng Trần Văn Nam và Đại sứ Pedro Gomez đã trao đổi nhiều vấn đề cùng quan tâm.',
  'Sáng 20/5, tại Hà Nội, Bộ trưởng Trần Văn Nam nhấn mạnh cần trao đổi các đoàn cấp cao.',
])('no papers, no signing: %s', (text) => {
  expect(readTold(`${text}\n`).events.filter((event) => event.startsWith('signing'))).toEqual([])
})
