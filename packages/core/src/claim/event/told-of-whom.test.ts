import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test('an item of a bulletin keeps its guests to itself', () => {
  const told = readTold(
    '* Ngày 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh tiếp Đại sứ Peru Patricia Raez.\n\n' +
      '* Sáng 20/5, Hội Hữu nghị Việt Nam - Pháp tổ chức họp mặt kỷ niệm 30 năm thành lập. Tới dự có ông Trần Văn Ba và bà Lê Thị Tư.\n',
  )
  expect(told.events.map((event) => event.split(' ')[0])).toEqual(['meeting', 'ceremony'])
  expect(told.people).toEqual(['Lê Văn Minh host', 'Patricia Raez guest'])
})

test('the members of a delegation, with words of courtesy between', () => {
  const told = readTold(
    'Từ ngày 18 đến 20/5, Phó Chủ tịch Quốc hội Trần Văn Ba dẫn đầu Đoàn đại biểu Quốc hội tham dự Hội nghị AIPA lần thứ 45 tại Jakarta.\n\n' +
      'Thành viên chính thức của đoàn gồm: Chủ nhiệm Ủy ban Đối ngoại Lê Văn Tư; ông Phạm Văn Năm.\n',
  )
  expect(told.people).toEqual(['Trần Văn Ba leader', 'Lê Văn Tư attendee', 'Phạm Văn Năm attendee'])
})

test('what is signed right after a meeting, with a witness', () => {
  const told = readTold(
    'Sáng 20/5, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Minh tiếp Bộ trưởng Y tế Chile Ana Rojas. Sau buổi tiếp, hai bên đã ký Bản ghi nhớ hợp tác y tế trước sự chứng kiến của Đại sứ Chile Luis Soto.\n',
  )
  expect(told.events.map((event) => event.split(' ').slice(0, 2).join(' '))).toEqual([
    'meeting reported',
    'signing reported',
  ])
})

test('talks told again with their day, and what was signed when they ended', () => {
  const told = readTold(
    'Bộ trưởng Lê Văn Minh hội đàm với Bộ trưởng Y tế Chile Ana Rojas\n\n' +
      'Nhận lời mời, Đoàn đại biểu Bộ Y tế Chile do bà Ana Rojas, Bộ trưởng Y tế Chile, làm Trưởng đoàn thăm Việt Nam từ ngày 18 - 21/5.\n\n' +
      'Sáng 19/5, tại trụ sở Bộ Y tế, Bộ trưởng Lê Văn Minh chủ trì lễ đón và hội đàm với Đoàn. Tham dự, phía Chile có ông Luis Soto, Đại sứ Chile tại Việt Nam.\n\n' +
      'Tại hội đàm, hai bên trao đổi nhiều nội dung. Y tế là một lĩnh vực quan trọng. Hai nước có nhiều tiềm năng. Hai bên còn nhiều việc phải làm.\n\n' +
      'Kết thúc hội đàm, hai bên đã ký Bản ghi nhớ hợp tác y tế.\n',
  )
  expect(told.events.find((event) => event.startsWith('meeting'))).toMatch(/2024-05-19/u)
  expect(told.events.find((event) => event.startsWith('signing'))).toMatch(/2024-05-19/u)
  expect(told.events.some((event) => event.startsWith('ceremony'))).toBe(false)
})

test('one vote of a congress elects its deputies too', () => {
  const told = readTold(
    'Sáng 20/5, Đại hội đã bầu Ban Chấp hành mới. Ông Lê Văn Minh, Giám đốc Sở Ngoại vụ, được bầu làm Chủ tịch Hội; ông Trần Văn Ba và bà Phạm Thị Tư giữ chức Phó Chủ tịch.\n',
  )
  const elections = told.events.filter((event) => /^(?:election|appointment)/u.test(event))
  expect(elections).toHaveLength(1)
})

test.each([
  [
    'where a reporter is',
    'Theo phóng viên TTXVN tại châu Âu, ngày 20/5, tại thành phố Lyon, Hội người Việt Nam tại Pháp tổ chức lễ kỷ niệm. Đại sứ Lê Văn Minh phát biểu chào mừng.\n',
    /@Lyon$/u,
  ],
  [
    'where somebody died',
    'Chiều 20/5, Phó Thủ tướng Lê Văn Minh đến Đại sứ quán Peru tại Hà Nội viếng nguyên Tổng thống Luis Soto, người vừa từ trần ngày 18/5 tại Lima.\n',
    /@Đại sứ quán Peru/u,
  ],
])('no place of an event: %s', (_, text, expected) => {
  expect(readTold(text).events[0]).toMatch(expected)
})
