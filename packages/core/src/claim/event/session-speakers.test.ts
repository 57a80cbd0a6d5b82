import { expect, test } from 'vitest'
import { readTold } from '../../../test/read-told.ts'

const SESSION =
  'Hội đồng Bảo an họp về tình hình Mali\n\nNgày 20/5, Hội đồng Bảo an Liên hợp quốc đã họp về tình hình Mali. Đại sứ Lê Văn Quý chủ trì phiên họp.\n\n'

test('who speaks in a report on one session of a council spoke there', () => {
  const { people } = readTold(
    `${SESSION}Bà Reena Gale, Giám đốc OCHA, cảnh báo hàng triệu người cần trợ giúp. Đại sứ Mali Issa Konaté khẳng định nước này cam kết thực hiện Thỏa thuận.\n`,
  )
  expect(people).toEqual(['Lê Văn Quý chair', 'Reena Gale speaker', 'Issa Konaté speaker'])
})

test('what is said beside the session is not said there', () => {
  const { people } = readTold(
    `${SESSION}Bên lề phiên họp, Đại sứ Mali Issa Konaté cho biết nước này sẽ mở Đại sứ quán.\n`,
  )
  expect(people).toEqual(['Lê Văn Quý chair'])
})

test('a conference of others takes in nobody so', () => {
  const { people } = readTold(
    'Hội nghị về đầu tư\n\nNgày 20/5, Bộ trưởng Lê Văn Quý chủ trì Hội nghị Xúc tiến đầu tư năm 2024 tại Hà Nội.\n\nTheo báo cáo, vốn tăng. Ông Pablo Soto cho biết công ty sẽ mở nhà máy.\n',
  )
  expect(people).toEqual(['Lê Văn Quý chair'])
})

test('officials who were appointed are not who congratulates them', () => {
  const { events } = readTold(
    'Bổ nhiệm cán bộ\n\nChiều 20/5, ông Trần Minh được bổ nhiệm giữ chức Vụ trưởng Vụ Châu Âu. Phát biểu tại buổi lễ, Bộ trưởng Lê Văn Quý chúc mừng các cán bộ được bổ nhiệm.\n',
  )
  expect(events).toEqual(['appointment reported 2024-05-20'])
})
