import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const LEAD = 'Sáng 20/5, tại Hà Nội, '

test('who is received stands first', () => {
  const told = readTold(
    `${LEAD}Đại sứ Peru tại Việt Nam Patricia Raez đã được Chủ tịch Quốc hội Trần Văn Bình tiếp thân mật.\n`,
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
  expect(told.people).toEqual(['Trần Văn Bình host', 'Patricia Raez guest'])
})

test('received by several in turn: a meeting each', () => {
  const told = readTold(
    `${LEAD}Đại sứ Peru tại Việt Nam Patricia Raez lần lượt được Chủ tịch Quốc hội Trần Văn Bình, Phó Thủ tướng Lê Văn Minh, Bộ trưởng Bộ Y tế Đỗ Văn Thành tiếp.\n`,
  )
  expect(told.events).toHaveLength(3)
  expect(told.people).toEqual(['Trần Văn Bình host', 'Patricia Raez guest'])
})

test('a delegation stands for the leader named before', () => {
  const told = readTold(
    `${LEAD}Tổng Bí thư Trần Văn Bình tiếp Đoàn đại biểu Đảng Cộng sản Chile do đồng chí Pablo Araya, Chủ tịch Đảng Cộng sản Chile, làm Trưởng đoàn.\n\n` +
      'Cùng ngày, đoàn đã được Phó Thủ tướng Lê Văn Minh tiếp; đoàn đã hội đàm với đồng chí Đỗ Văn Thành, Trưởng Ban Đối ngoại Trung ương.\n',
  )
  expect(told.events.map((event) => event.split(' ').slice(0, 2).join(' '))).toEqual([
    'meeting reported',
    'meeting reported',
    'meeting reported',
  ])
})

test('whom a person stands in for does not act', () => {
  const told = readTold(
    `${LEAD}ông Đỗ Văn Thành, Trưởng Ban Đối ngoại Trung ương, thay mặt Trung ương Đảng thân mật tiếp Đại sứ Peru tại Việt Nam Patricia Raez.\n`,
  )
  expect(told.people).toEqual(['Đỗ Văn Thành host', 'Patricia Raez guest'])
})

test('a list over semicolons is one party', () => {
  const told = readTold(
    `${LEAD}Bộ trưởng Bộ Y tế Lê Văn Minh đã hội đàm với Bộ trưởng Y tế Peru Cesar Vasquez; Thứ trưởng Y tế Peru Maria Soto và Đại sứ Peru tại Việt Nam Patricia Raez.\n`,
  )
  expect(told.people.map((person) => person.replace(/ \S+$/u, ''))).toEqual([
    'Lê Văn Minh',
    'Cesar Vasquez',
    'Maria Soto',
    'Patricia Raez',
  ])
})

test('calling on one and chairing with another are two events', () => {
  const told = readTold(
    `${LEAD}Bộ trưởng Bộ Y tế Lê Văn Minh đã chào xã giao Chủ tịch Quốc hội Peru Alejandro Soto và cùng Bộ trưởng Y tế Peru Cesar Vasquez đồng chủ trì Hội nghị hợp tác y tế Việt Nam - Peru.\n`,
  )
  expect(told.events).toEqual([
    'meeting reported 2024-05-20 @Hà Nội',
    'conference reported 2024-05-20 @Hà Nội',
  ])
  expect(told.people).toEqual(['Lê Văn Minh guest', 'Alejandro Soto host'])
})

test('the clause that opens the sentence tells the meeting, its subject follows', () => {
  const told = readTold(
    'Gặp Thủ tướng Peru Gustavo Adrianzen nhân dịp dự hội nghị tại Tokyo ngày 20/5, Thủ tướng Nguyễn Văn An cảm ơn Peru đã mở cửa thị trường.\n',
  )
  expect(told.events[0]).toMatch(/^meeting reported 2024-05-20/u)
  expect(told.people.map((person) => person.replace(/ \S+$/u, '')).toSorted()).toEqual([
    'Gustavo Adrianzen',
    'Nguyễn Văn An',
  ])
})

test('a leader and the members of his delegation meet and call on', () => {
  const told = readTold(
    'Tư lệnh Quân đội Campuchia thăm Việt Nam\n\n' +
      `${LEAD}Đoàn đại biểu do Đại tướng Sok Vanna, Tư lệnh Quân đội Campuchia, dẫn đầu đã hội đàm với Thượng tướng Trần Văn Bình.\n\n` +
      'Cùng ngày, Đại tướng Sok Vanna và các thành viên trong đoàn đã đến chào Đại tướng Lê Văn Minh, Bộ trưởng Bộ Quốc phòng.\n',
  )
  expect(told.events.filter((event) => event.startsWith('meeting reported'))).toHaveLength(2)
})
