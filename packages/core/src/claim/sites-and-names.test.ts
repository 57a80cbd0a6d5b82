import { describe, expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

const named = (type: string, text: string): string[] =>
  readArticle({ text: `${text}\n` }).entities.flatMap((entity) => (entity.type === type ? [entity.name] : []))

describe('sites', () => {
  test.each([
    ['Đoàn thăm Vườn Quốc gia Phong Nha - Kẻ Bàng sang chiều nay.', 'Vườn Quốc gia Phong Nha - Kẻ Bàng'],
    ['Hai bên cắt băng tại Công viên Hữu nghị Lào - Việt Nam sáng nay.', 'Công viên Hữu nghị Lào - Việt Nam'],
    ['Hội thảo họp tại Trung tâm Hội nghị quốc tế Geneva sáng nay.', 'Trung tâm Hội nghị quốc tế Geneva'],
  ])('%s', (text, place) => {
    expect(named('place', text)).toContain(place)
  })

  test.each([
    ['Tại trụ sở Bộ Y tế (138A Giảng Võ, Hà Nội), Bộ trưởng tiếp khách.'],
    ['Văn phòng đặt tại số 12B Lê Thánh Tông, Hà Nội từ hôm nay.'],
  ])('nobody lives in the name of a street: %s', (text) => {
    expect(named('person', text)).toEqual([])
  })
})

test('a father’s name spelled by its syllables is whose it is', () => {
  const text = 'Đồng chí Hô-xê Ra-môn Lô-pết Ca-brê-ra thăm nước ta. Đồng chí Lô-pết cảm ơn Đảng ta.'
  expect(named('person', text)).toEqual(['Hô-xê Ra-môn Lô-pết Ca-brê-ra'])
})

test('a sum behind letters is no session, a number tied to them is one', () => {
  const text = 'Đoàn tặng Ban Thư ký AIPA 50.000 USD và nhắc lại AIPO-23 tại Hà Nội.'
  expect(named('conference', text)).toEqual(['AIPO-23'])
})

test('the centre of a society speaks for it', () => {
  const text = 'Trung ương Hội Chữ thập đỏ Việt Nam họp. Hội Chữ thập đỏ Việt Nam trao quà cho bà con.'
  expect(named('organization', text)).toEqual(['Trung ương Hội Chữ thập đỏ Việt Nam'])
})
