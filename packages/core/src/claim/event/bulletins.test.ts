import { describe, expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

describe('numbered items that say their days', () => {
  const told = readTold(
    'Hoạt động đối ngoại của các địa phương trong tuần\n\n' +
      '1. Ngày 13/5, Phó Chủ tịch UBND tỉnh Lào Cai Hoàng Quốc Bảo đã tiếp Tổng Lãnh sự Trung Quốc Lý Kiến Dân. Hai bên trao đổi về thương mại.\n\n' +
      '2. Chiều 14/5, Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh tiếp xã giao Đại sứ Úc John Smith.\n\n' +
      '3. Ngày 15/5, Bí thư Tỉnh ủy Quảng Trị Lê Quang Tùng gửi điện chia buồn tới Bí thư Tỉnh ủy Savannakhet Santiphab Phomvihane.\n\n' +
      '4. Sở Ngoại vụ tỉnh An Giang tổ chức Hội nghị tập huấn công tác lãnh sự ngày 16/5.\n',
  )
  test('each is news', () => {
    expect(told.events).toEqual([
      'meeting reported 2024-05-13',
      'meeting reported 2024-05-14',
      'message reported 2024-05-15',
      'conference reported 2024-05-16',
    ])
  })
})

describe('items under heads of their own', () => {
  const told = readTold(
    'Tin đối ngoại trong tuần\n\nĐiện đàm với Ngoại trưởng Hà Lan\n\n' +
      'Sáng 14/5, Phó Thủ tướng Trần Văn Bình điện đàm với Ngoại trưởng Hà Lan Jan Visser. Hai bên nhất trí tăng cường hợp tác.\n\n' +
      'Tham khảo chính trị Việt Nam - Peru\n\n' +
      'Cùng ngày, tại Hà Nội, Thứ trưởng Ngoại giao Lê Thị Hà và Thứ trưởng Ngoại giao Peru Ana Torres đồng chủ trì kỳ Tham khảo chính trị lần thứ 4 giữa hai Bộ Ngoại giao.\n\n' +
      'Điện mừng\n\n' +
      'Nhân dịp Quốc khánh Paraguay, ngày 15/5, Chủ tịch nước Nguyễn Văn An gửi điện mừng tới Tổng thống Pablo Soto.\n',
  )
  test('each is news, with those whom it names', () => {
    expect(told.events).toEqual([
      'phone_call reported 2024-05-14',
      'meeting reported 2024-05-14 @Hà Nội',
      'message reported 2024-05-15',
    ])
  })
})

test('numbered points of what somebody asks for tell no news', () => {
  const { events } = readTold(
    'Thủ tướng gặp Bí thư thành phố\n\nSáng 20/5, Thủ tướng Nguyễn Văn An gặp Bí thư Trần Văn Bình và nêu ba đề nghị:\n\n' +
      '1. Tăng cường tiếp xúc ở các cấp, nhất là cấp cao.\n\n2. Thúc đẩy kết nối đường sắt hai bên.\n\n3. Tổ chức các hội nghị xúc tiến du lịch.\n',
  )
  expect(events).toEqual(['meeting reported 2024-05-20'])
})

describe('awards given where somebody is received', () => {
  const open =
    'Chủ tịch nước tiếp Đại sứ Cuba\n\nSáng 20/5, tại Hà Nội, Chủ tịch nước Nguyễn Văn An tiếp Đại sứ Cuba Pedro Ruiz đến chào từ biệt.\n\n'

  test('are news beside the reception', () => {
    const { events } = readTold(
      `${open}Thay mặt Nhà nước Việt Nam, Chủ tịch nước đã trao tặng Huân chương Hữu nghị cho Đại sứ Pedro Ruiz.\n`,
    )
    expect(events.join()).toContain('award reported 2024-05-20')
  })

  test('given another year they are not', () => {
    const { events } = readTold(
      `${open}Năm 2019, Chủ tịch nước Nguyễn Văn An đã trao tặng Huân chương Hữu nghị cho Đại sứ Pedro Ruiz.\n`,
    )
    expect(events.join()).not.toContain('award reported')
  })
})

test('an item that tells what was said at a briefing reports the briefing', () => {
  const { events } = readTold(
    'Tin đối ngoại trong tuần\n\nĐiện đàm\n\nSáng 14/5, Phó Thủ tướng Trần Văn Bình điện đàm với Ngoại trưởng Hà Lan Jan Visser.\n\n' +
      'Họp báo thường kỳ\n\nTại cuộc họp báo thường kỳ chiều 16/5, Người phát ngôn Bộ Ngoại giao Lê Thị Hà nêu rõ: Việt Nam kêu gọi các bên kiềm chế.\n\n' +
      'Điện mừng\n\nNgày 17/5, Chủ tịch nước Nguyễn Văn An gửi điện mừng tới Quốc vương Na Uy Harald.\n',
  )
  expect(events).toEqual([
    'phone_call reported 2024-05-14',
    'message reported 2024-05-17',
    'statement reported 2024-05-16',
  ])
})
