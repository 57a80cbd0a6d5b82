import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

describe('what a headline and a lead tell is one event', () => {
  test('a host receives a guest', () => {
    const told = readTold(
      'Chủ tịch nước Trần Văn Bình tiếp Đại sứ Nhật Bản Ito Naoki\n\n' +
        'Chiều 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã tiếp Đại sứ Nhật Bản tại Việt Nam Ito Naoki.\n\n' +
        'Cùng dự buổi tiếp có Phó Chủ tịch nước Lê Thị Hoa.\n',
    )
    expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội'])
    expect(told.people).toEqual(['Trần Văn Bình host', 'Ito Naoki guest', 'Lê Thị Hoa attendee'])
  })

  test('two speak by telephone', () => {
    const told = readTold(
      'Thủ tướng Nguyễn Văn An điện đàm với Thủ tướng Hà Lan Mark Rutte\n\n' +
        'Tối 20/5, Thủ tướng Nguyễn Văn An đã có cuộc điện đàm với Thủ tướng Hà Lan Mark Rutte.\n',
    )
    expect(told.events).toEqual(['phone_call reported 2024-05-20'])
    expect(told.people.map((person) => person.replace(/ \S+$/u, ''))).toEqual(['Nguyễn Văn An', 'Mark Rutte'])
  })

  test('a visit goes to its country', () => {
    const told = readTold(
      'Chủ tịch Quốc hội Trần Văn Bình bắt đầu thăm chính thức Thái Lan\n\n' +
        'Sáng 20/5, Chủ tịch Quốc hội Trần Văn Bình đã đến Bangkok, bắt đầu chuyến thăm chính thức Thái Lan từ ngày 20 đến 23/5.\n',
    )
    expect(told.events).toEqual(['visit reported 2024-05-20/2024-05-23 @Thái Lan'])
    expect(told.people).toEqual(['Trần Văn Bình guest'])
  })

  test('an order is given to somebody', () => {
    const told = readTold(
      'Trao Huân chương Hữu nghị tặng Đại sứ Cuba\n\n' +
        'Ngày 20/5, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Lê Văn Minh đã trao tặng Huân chương Hữu nghị cho Đại sứ Cuba tại Việt Nam Jorge Perez.\n',
    )
    expect(told.events).toEqual(['award reported 2024-05-20 @Hà Nội'])
    expect(told.people.toSorted()).toEqual(['Jorge Perez recipient', 'Lê Văn Minh giver'])
    expect(told.objects).toEqual(['Huân chương Hữu nghị'])
  })

  test('a paper is signed before witnesses', () => {
    const told = readTold(
      'Việt Nam và Nhật Bản ký Bản ghi nhớ về hợp tác lao động\n\n' +
        'Ngày 20/5, tại Tokyo, Bộ trưởng Lê Văn Minh và Bộ trưởng Sato Koichi đã ký Bản ghi nhớ về hợp tác lao động trước sự chứng kiến của Thủ tướng Nguyễn Văn An.\n',
    )
    expect(told.events).toEqual(['signing reported 2024-05-20 @Tokyo'])
    expect(told.people).toEqual(['Lê Văn Minh signatory', 'Sato Koichi signatory', 'Nguyễn Văn An witness'])
    expect(told.objects).toEqual(['Bản ghi nhớ về hợp tác lao động'])
  })

  test('somebody is appointed', () => {
    const told = readTold(
      'Bổ nhiệm Thứ trưởng Bộ Y tế\n\n' +
        'Sáng 20/5, tại Hà Nội, Phó Thủ tướng Lê Văn Minh đã trao quyết định bổ nhiệm cho ông Đỗ Văn Thành giữ chức Thứ trưởng Bộ Y tế.\n',
    )
    expect(told.events).toEqual(['appointment reported 2024-05-20 @Hà Nội'])
    expect(told.people).toEqual(['Lê Văn Minh giver', 'Đỗ Văn Thành appointee'])
  })

  test('messages told one after another are each an event', () => {
    const told = readTold(
      'Chủ tịch nước Trần Văn Bình gửi điện mừng Quốc khánh Na Uy\n\n' +
        'Ngày 17/5, Chủ tịch nước Trần Văn Bình đã gửi điện mừng tới Thủ tướng Na Uy Jonas Gahr Store.\n\n' +
        'Cùng ngày, Bộ trưởng Ngoại giao Lê Văn Minh gửi điện mừng tới Bộ trưởng Ngoại giao Na Uy Espen Barth Eide.\n',
    )
    expect(told.events).toEqual(['message reported 2024-05-17', 'message reported 2024-05-17'])
    expect(told.people).toEqual(['Trần Văn Bình sender', 'Jonas Gahr Store recipient'])
  })

  test('a conference with its speakers and guests', () => {
    const told = readTold(
      'Khai mạc Hội nghị Ngoại giao lần thứ 33\n\n' +
        'Sáng 20/5, tại Hà Nội, Hội nghị Ngoại giao lần thứ 33 đã khai mạc. Tổng Bí thư Trần Văn Bình dự và phát biểu tại Hội nghị.\n\n' +
        'Tham dự Hội nghị có Thủ tướng Nguyễn Văn An.\n',
    )
    expect(told.events).toEqual(['conference reported 2024-05-20 @Hà Nội'])
    expect(told.people).toEqual(['Trần Văn Bình speaker', 'Nguyễn Văn An attendee'])
    expect(told.objects).toEqual(['Hội nghị Ngoại giao lần thứ 33'])
  })
})

test('"lần lượt" makes several', () => {
  const told = readTold(
    'Chiều 20/5, tại Hà Nội, Chủ tịch nước Trần Văn Bình đã lần lượt tiếp Đại sứ Thụy Điển Anna Berg và Đại sứ Ấn Độ Ravi Sharma.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội', 'meeting reported 2024-05-20 @Hà Nội'])
})

test('what is still to come is planned', () => {
  const told = readTold(
    'Tổng thống Chile sẽ thăm Việt Nam\n\nNhận lời mời của Chủ tịch nước Trần Văn Bình, Tổng thống Chile Gabriel Soto sẽ thăm chính thức Việt Nam từ ngày 1 đến 3/6.\n',
  )
  expect(told.events).toEqual(['visit planned 2024-06-01/2024-06-03 @Việt Nam'])
  expect(told.people).toEqual(['Gabriel Soto guest'])
})

test('what is told in passing is background, what a speaker refers to is none', () => {
  const told = readTold(
    'Thủ tướng Nguyễn Văn An tiếp Đại sứ Pháp Pierre Martin\n\n' +
      'Chiều 20/5, tại Hà Nội, Thủ tướng Nguyễn Văn An đã tiếp Đại sứ Pháp Pierre Martin.\n\n' +
      'Trước đó, ngày 18/5, Đại sứ Pierre Martin đã đến chào từ biệt Chủ tịch nước Trần Văn Bình.\n\n' +
      'Thủ tướng Nguyễn Văn An cho biết Bộ trưởng Lê Văn Minh đã gặp Tổng thống Pháp Jean Dubois hôm 3/5.\n',
  )
  expect(told.events).toEqual(['meeting reported 2024-05-20 @Hà Nội', 'meeting background 2024-05-18'])
})

test.each([
  'Hai nước tiếp tục tăng cường hợp tác trên các lĩnh vực cùng quan tâm trong thời gian tới.',
  'Quan hệ Việt Nam - Lào có truyền thống lâu đời và ngày càng phát triển sâu rộng.',
])('no event: %s', (text) => {
  expect(readTold(`${text}\n`).events).toEqual([])
})

describe('a report in one line, its headline lost', () => {
  test('what the first sentence tells is the news, what follows in its wake is not', () => {
    const told = readTold(
      'Trưa 20/5, Chủ tịch Quốc hội Trần Văn Bình đã về đến Hà Nội, kết thúc tốt đẹp chuyến thăm chính thức Thái Lan. ' +
        'Trong thời gian ở Thái Lan, Chủ tịch Quốc hội Trần Văn Bình đã hội kiến Quốc vương Rama Prasert. ' +
        'Trước đó, ông đã gặp Thủ tướng Thái Lan Somchai Chaiyo.\n',
    )
    expect(told.events.filter((event) => !event.includes('background'))).toEqual([
      'visit reported 2024-05-20 @Thái Lan',
    ])
    expect(told.people).toEqual(['Trần Văn Bình guest'])
  })

  test('two who speak to one another, with nothing else told, have met', () => {
    const told = readTold(
      'Chủ tịch nước Trần Văn Bình khẳng định Việt Nam coi trọng quan hệ với các hãng tin quốc tế. ' +
        'Ngài Ivan Petrov cho biết hãng sẽ mở rộng hợp tác trong năm tới.\n',
    )
    expect(told.events).toEqual(['meeting reported 2024-05-21'])
    expect(told.people).toEqual(['Trần Văn Bình host', 'Ivan Petrov guest'])
  })
})

test('an invitation, a delegation and its leader', () => {
  const told = readTold(
    'Nhận lời mời của Thủ tướng Nguyễn Văn An, Thủ tướng Lào Khamphet Vong đã dẫn đầu Đoàn đại biểu cấp cao Chính phủ Lào đến Hà Nội, bắt đầu chuyến thăm chính thức Việt Nam từ ngày 20 đến 22/5.\n',
  )
  expect(told.events).toEqual(['visit reported 2024-05-20/2024-05-22 @Việt Nam'])
  expect(told.people).toEqual(['Khamphet Vong leader'])
})

test('who welcomes is named behind the guest and the airport', () => {
  const told = readTold(
    'Đón Thủ tướng Nguyễn Văn An tại sân bay Wattay có Bộ trưởng Ngoại giao Lào Khamphet Vong và Đại sứ Việt Nam tại Lào Lê Thị Hà.\n',
  )
  expect(told.people).toEqual(['Khamphet Vong host', 'Lê Thị Hà host', 'Nguyễn Văn An guest'])
})

test("a community's feast by its name, and who came", () => {
  const told = readTold(
    'Tối 12/5, tại Paris, Hội người Việt Nam tại Pháp tổ chức chương trình "Xuân xa xứ 2024". Đến dự có Đại sứ Lê Thị Hà.\n',
  )
  expect(told.events).toEqual(['ceremony reported 2024-05-12 @Paris'])
  expect(told.people).toEqual(['Lê Thị Hà attendee'])
})
