import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const TALKS =
  'Đại tướng Lê Văn Hùng tiếp Bộ trưởng Quốc phòng Chile Pablo Soto\n\n' +
  'Sáng 20/5, tại Hà Nội, Đại tướng Lê Văn Hùng, Bộ trưởng Bộ Quốc phòng đã hội đàm với Bộ trưởng Quốc phòng Chile Pablo Soto. ' +
  'Cùng dự có Trung tướng Vũ Văn Bình, Thứ trưởng; Đại sứ Maria Gómez và Đại tá Trần An.\n\n'

test('"hai Bộ trưởng" are the two who hold that office, whoever was named in between', () => {
  const { events } = readTold(
    `${TALKS}Kết thúc hội đàm, hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác quốc phòng.\n`,
  )
  expect(events).toContain('signing reported 2024-05-20')
})

test('"hai nhà lãnh đạo" are those of the headline', () => {
  const { events } = readTold(
    `${TALKS}Kết thúc hội đàm, hai nhà lãnh đạo chứng kiến lễ ký Bản ghi nhớ về hợp tác quốc phòng.\n`,
  )
  expect(events).toContain('signing reported 2024-05-20')
})

test('a rank at the head of a clause means the one it was given to', () => {
  const { said } = readTold(`${TALKS}Đại tướng nhấn mạnh quan hệ hai nước còn nhiều tiềm năng.\n`)
  expect(said).toEqual(['Lê Văn Hùng: quan hệ hai nước'])
})

test('a rank before a name is no pronoun', () => {
  const { said } = readTold(`${TALKS}Đại tướng Pedro Ruiz nhấn mạnh quan hệ hai nước còn nhiều tiềm năng.\n`)
  expect(said).toEqual(['Pedro Ruiz: quan hệ hai nước'])
})

test('talks on a day of a visit are told beside the visit, with those who were present', () => {
  const told = readTold(
    'Bộ trưởng Quốc phòng Chile Pablo Soto thăm Việt Nam\n\n' +
      'Bộ trưởng Quốc phòng Chile Pablo Soto thăm chính thức Việt Nam từ ngày 19 đến 22/5. Sáng 20/5, tại Hà Nội, ' +
      'Đại tướng Lê Văn Hùng đã chủ trì lễ đón và hội đàm với Bộ trưởng Pablo Soto.\n',
  )
  expect(told.events).toContain('meeting reported 2024-05-20 @Hà Nội')
})

test('how long a guest stays says nothing of when he was received', () => {
  const { events } = readTold(
    'Thượng tướng Lê Văn Hùng hội đàm với Tư lệnh Lục quân Chile\n\n' +
      'Thượng tướng Lê Văn Hùng đã hội đàm với Đại tướng Pablo Soto, Tư lệnh Lục quân Chile, sang thăm chính thức Việt Nam từ ngày 20 đến 23/5.\n',
  )
  expect(events).toContain('meeting reported 2024-05-21')
})

test('one paper is signed once: who looks on and who signs', () => {
  const { events, people } = readTold(
    'Thủ tướng dự lễ ký Hiệp định vận tải\n\n' +
      'Ngày 20/5, Thủ tướng Lê Văn Hùng dự lễ ký Hiệp định về vận tải biển. Bộ trưởng Bộ Ngoại giao Trần An và Bộ trưởng Ngoại giao Chile Pablo Soto đã ký Hiệp định.\n',
  )
  expect(events).toEqual(['signing reported 2024-05-20'])
  expect(people).toEqual(['Lê Văn Hùng witness', 'Trần An signatory', 'Pablo Soto signatory'])
})

test('who tells it does not act: the subject of what follows a semicolon', () => {
  const { events } = readTold(
    'Theo phóng viên TTXVN từ Rabat, ngày 20/5, Thủ tướng Lê Văn Hùng đã hội kiến Quốc vương Hassan Karim; tiếp ông Omar Said, Chủ tịch Tập đoàn Atlas.\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20', 'meeting reported 2024-05-20'])
})
