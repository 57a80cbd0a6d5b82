import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const kinds = (events: readonly string[]) => events.map((event) => event.split(' ').slice(0, 2).join(' '))

test('two people who change office in one sentence are two events', () => {
  const told = readTold(
    'Bộ Ngoại giao bổ nhiệm hai vụ trưởng\n\n' +
      'Ngày 20/5, Bộ trưởng Bộ Ngoại giao quyết định bổ nhiệm ông Đỗ Văn Thành giữ chức Vụ trưởng Vụ Châu Âu; điều động, bổ nhiệm bà Lê Thị Hoa giữ chức Vụ trưởng Vụ Châu Mỹ.\n',
  )
  expect(kinds(told.events)).toEqual(['appointment reported', 'appointment reported'])
  expect(told.people).toEqual(['Đỗ Văn Thành appointee'])
})

test('verbs one after another tell one change', () => {
  const told = readTold(
    'Ngày 20/5, Ban Bí thư quyết định điều động, phân công, chỉ định ông Đỗ Văn Thành giữ chức Bí thư Tỉnh ủy Hà Nam.\n',
  )
  expect(kinds(told.events)).toEqual(['appointment reported'])
})

test('who hands over the decision is its giver, not whom it is about', () => {
  const told = readTold(
    'Ngày 20/5, Bộ Y tế công bố quyết định bổ nhiệm ông Đỗ Văn Thành giữ chức Giám đốc Bệnh viện Bạch Mai. Bộ trưởng Lê Văn Minh dự và trao quyết định.\n',
  )
  expect(kinds(told.events)).toEqual(['appointment reported'])
  expect(told.people.toSorted()).toEqual(['Lê Văn Minh giver', 'Đỗ Văn Thành appointee'])
})

test('who leaves one office for another is dismissed and appointed', () => {
  const told = readTold(
    'Ngày 20/5, Tỉnh ủy Hà Nam tổ chức hội nghị công bố quyết định của Bộ Chính trị.\n\n' +
      'Theo đó, ông Đỗ Văn Thành thôi giữ chức Chủ tịch UBND tỉnh Nam Định để tham gia Ban Chấp hành Đảng bộ tỉnh và giữ chức Phó Bí thư Tỉnh ủy Hà Nam.\n',
  )
  expect(kinds(told.events)).toContain('appointment reported')
})

test('two people after one verb, each with an office of their own', () => {
  const told = readTold(
    'Quốc hội phê chuẩn bổ nhiệm hai bộ trưởng\n\n' +
      'Ngày 20/5, Quốc hội đã phê chuẩn bổ nhiệm ông Đỗ Văn Thành giữ chức Bộ trưởng Bộ Y tế và bà Lê Thị Hoa giữ chức Bộ trưởng Bộ Nội vụ.\n',
  )
  expect(kinds(told.events)).toEqual(['appointment reported', 'appointment reported'])
})

test.each([
  'Đại hội đồng Liên hợp quốc đã bầu 14 thành viên mới của Hội đồng Nhân quyền. Việt Nam trúng cử với 145 phiếu.',
  'Tối 20/5, Việt Nam đã trúng cử vào Hội đồng Chấp hành UNESCO nhiệm kỳ 2024-2027 với số phiếu cao.',
  'Việt Nam được bầu làm Phó Chủ tịch Đại hội đồng Liên hợp quốc.',
])('a seat that a country wins: %s', (text) => {
  expect(kinds(readTold(`${text}\n`).events)).toEqual(['election reported'])
})

test('a decision handed over at a ceremony appoints nobody', () => {
  const told = readTold(
    'Sáng 20/5, tại Hà Nội, Bộ Quốc phòng tổ chức lễ xuất quân Đội Công binh số 4. Chủ tịch nước Trần Văn Bình đến dự và trao quyết định. Cùng dự có Bộ trưởng Bộ Quốc phòng Lê Văn Minh.\n',
  )
  expect(told.events).toEqual(['ceremony reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Trần Văn Bình attendee', 'Lê Văn Minh attendee'])
})

test('an election that a message congratulates on is its occasion', () => {
  const told = readTold(
    'Thủ tướng Nguyễn Văn An gửi điện mừng Thủ tướng Nepal Ram Thapa nhân dịp ông được bầu làm Thủ tướng.\n',
  )
  expect(kinds(told.events)).toEqual(['message reported'])
})
