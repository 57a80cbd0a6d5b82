import { describe, expect, it } from 'vitest'
import { bareOffices } from './bare-offices.ts'

const meta = { published: '2019-05-16' }
const found = (text: string) =>
  bareOffices(`Tin đối ngoại\n\n${text}`, meta).map(({ words, day }) => [words, day])

describe('offices without a holder in the article', () => {
  it('are those that the article gives to nobody', () => {
    const text =
      'Ngày 15/5/2019, tại Hà Nội, Thứ trưởng Bộ Ngoại giao Nguyễn Minh Vũ đã tiếp khách. Buổi tiếp diễn ra sau khi Trưởng Ban Đối ngoại Trung ương có ý kiến.'
    expect(found(text).map(([words]) => words?.toLowerCase())).toEqual([
      expect.stringContaining('đối ngoại trung ương'),
    ])
  })
  it('are none where the article names the holder', () => {
    const text =
      'Ngày 15/5/2019, tại Hà Nội, Trưởng Ban Đối ngoại Trung ương Hoàng Bình Quân đã tiếp khách. Trưởng Ban Đối ngoại Trung ương nhấn mạnh quan hệ hai bên.'
    expect(found(text)).toEqual([])
  })
  it('are none of another country', () => {
    expect(found('Ngày 15/5/2019, Bộ trưởng Bộ Ngoại giao Lào gửi điện chúc mừng.')).toEqual([])
  })
})
