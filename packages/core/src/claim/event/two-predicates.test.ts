import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

test.each([
  'Ngày 20/5, tại Lima, Thứ trưởng Lê Văn Hùng đã chào xã giao Bộ trưởng Ngoại giao Pablo Soto và làm việc với Thứ trưởng Ngoại giao Maria Gómez.',
  'Ngày 20/5, tại Lima, Thứ trưởng Lê Văn Hùng đã hội đàm với Thứ trưởng Ngoại giao Maria Gómez, sau đó chào xã giao Bộ trưởng Ngoại giao Pablo Soto.',
])('each of two predicates tells a meeting of its own: %s', (text) => {
  const { events } = readTold(`${text}\n`)
  expect(events).toEqual(['meeting reported 2024-05-20 @Lima', 'meeting reported 2024-05-20 @Lima'])
})

test('who was met first does nothing of the second', () => {
  const { people } = readTold(
    'Ngày 20/5, tại Lima, Thứ trưởng Lê Văn Hùng đã hội kiến Tổng thống Pablo Soto và có cuộc gặp với Bộ trưởng Maria Gómez.\n',
  )
  expect(people).toEqual(['Lê Văn Hùng attendee', 'Pablo Soto attendee'])
})

test('two leaders look on while two ministers sign', () => {
  const { events, people } = readTold(
    'Chủ tịch nước Lê Văn Hùng và Tổng thống Peru Pablo Soto chứng kiến lễ ký\n\n' +
      'Ngày 20/5, Chủ tịch nước Lê Văn Hùng và Tổng thống Peru Pablo Soto chứng kiến Bộ trưởng Trần An và Bộ trưởng Luis Gómez ký Hiệp định về du lịch.\n',
  )
  expect(events).toEqual(['signing reported 2024-05-20'])
  expect(people.toSorted()).toEqual([
    'Luis Gómez signatory',
    'Lê Văn Hùng witness',
    'Pablo Soto witness',
    'Trần An signatory',
  ])
})

test('"Hai bên đã ký" beside the talks is told as a signing', () => {
  const { events } = readTold(
    'Thứ trưởng Lê Văn Hùng hội đàm với Thứ trưởng Peru\n\n' +
      'Ngày 20/5, tại Lima, Thứ trưởng Lê Văn Hùng hội đàm với Thứ trưởng Maria Gómez.\n\n' +
      'Hai bên đã ký "Kế hoạch hợp tác giai đoạn 2024-2026".\n',
  )
  expect(events).toContain('signing reported 2024-05-20')
})

test('what the two signed years ago is no news', () => {
  const { events } = readTold(
    'Thứ trưởng Lê Văn Hùng hội đàm với Thứ trưởng Peru\n\n' +
      'Ngày 20/5, tại Lima, Thứ trưởng Lê Văn Hùng hội đàm với Thứ trưởng Maria Gómez.\n\n' +
      'Hai bên đã ký Hiệp định thương mại năm 1998.\n',
  )
  expect(events.filter((event) => event.startsWith('signing reported'))).toEqual([])
})

test('"có sự tham dự của …" lists who was there', () => {
  const { people } = readTold(
    'Ngày 20/5, Thủ tướng Lê Văn Hùng dự Hội nghị cấp cao Mekong lần thứ 4 tại Lima.\n\n' +
      'Hội nghị có sự tham dự của Thủ tướng Lào Khamla Sisay, Thủ tướng Peru Pablo Soto.\n',
  )
  expect(people).toEqual(['Lê Văn Hùng attendee', 'Khamla Sisay attendee', 'Pablo Soto attendee'])
})

test('condolences are sent after the day of what was heard of', () => {
  const { events } = readTold(
    'Được tin động đất mạnh xảy ra ngày 17/5 tại Peru, Thủ tướng Lê Văn Hùng đã gửi điện chia buồn tới Thủ tướng Pablo Soto.\n',
  )
  expect(events).toEqual(['message reported 2024-05-21'])
})

test('armies that exercise together are the news of an article that tells nothing else', () => {
  const told = readTold(
    'Peru và Chile tập trận chung\n\nCuộc diễn tập chung giữa Quân đội Peru và Quân đội Chile diễn ra từ ngày 9 đến 18/5 tại Lima.\n',
  )
  expect(told.events).toEqual(['other reported 2024-05-09/2024-05-18 @Lima'])
})

test('an exercise that somebody speaks about is not what is told', () => {
  const told = readTold(
    'Người phát ngôn nói về việc Chile tập trận\n\n' +
      'Trả lời câu hỏi về việc Chile tập trận ở Thái Bình Dương, ngày 20/5, Người phát ngôn Bộ Ngoại giao Lê Văn Hùng nêu rõ: "Peru phản đối hành động này".\n',
  )
  expect(told.events).toEqual(['statement reported 2024-05-20'])
})

test('a quotation and behind it the speaker with a long office', () => {
  const { said } = readTold(
    'Hải quân hai nước diễn tập.\n\n"Cuộc diễn tập giúp nâng cao năng lực", Chuẩn Đô đốc Pablo Soto, Tư lệnh nhóm tác chiến hỗn hợp, cho biết.\n',
  )
  expect(said).toEqual(['Pablo Soto: Cuộc diễn tập giúp'])
})

test('a visit to a country and its towns is one', () => {
  const { events } = readTold(
    'Thứ trưởng Lê Văn Hùng thăm và làm việc tại Hoa Kỳ\n\nTừ ngày 10 đến 17/5, Đoàn công tác do Thứ trưởng Lê Văn Hùng dẫn đầu đã thăm và làm việc tại các thành phố San Francisco và Houston.\n',
  )
  expect(events).toEqual(['visit reported 2024-05-10/2024-05-17 @Hoa Kỳ'])
})

test('who spoke before a quotation of his own said both', () => {
  const { said } = readTold(
    'Hai bên họp báo.\n\nThủ tướng Peter Lang khẳng định Chile coi trọng quan hệ hai nước; "chúng tôi muốn tăng kim ngạch thương mại", ông nói.\n',
  )
  expect(said).toEqual(['Peter Lang: Chile coi trọng quan', 'Peter Lang: chúng tôi muốn tăng'])
})
