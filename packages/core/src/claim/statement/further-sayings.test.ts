import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function sayings(text: string): string[] {
  const { entities, claims } = readArticle({ text: `${text}\n` })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return claims.flatMap((claim) =>
    claim.type === 'statement'
      ? [`${nameOf.get(claim.speaker ?? '')}: ${text.slice(claim.span.start, claim.span.end)}`]
      : [],
  )
}

describe('how words are reported', () => {
  test.each([
    [
      '"Các đồng chí hãy giữ gìn sức khỏe", thứ trưởng Hoàng Xuân Chiến căn dặn.',
      'Hoàng Xuân Chiến: Các đồng chí hãy giữ gìn sức khỏe',
    ],
    [
      'Quyền Bộ trưởng Đào Thị Lan tiếp TS John Park. "Ông đã luôn bên chúng tôi", Quyền Bộ trưởng nói.',
      'Đào Thị Lan: Ông đã luôn bên chúng tôi',
    ],
    [
      'Đại tá Nguyễn Minh Tuấn cho Tuổi Trẻ biết sáng nay đoàn đã tìm thấy hai người.',
      'Nguyễn Minh Tuấn: sáng nay đoàn đã tìm thấy hai người.',
    ],
    [
      'Theo Thượng úy Lê Hoàng Anh, thành viên của đoàn, ban đêm trời rất lạnh.',
      'Lê Hoàng Anh: ban đêm trời rất lạnh.',
    ],
    [
      'Bà Tengku Maimun - nữ Chánh án đầu tiên của Malaysia - thông tin dự thảo đã hoàn thiện.',
      'Tengku Maimun: dự thảo đã hoàn thiện.',
    ],
    [
      'Bà Tulia Ackson, đồng thời là Chủ tịch Quốc hội Tanzania, cảm ơn những đóng góp của Việt Nam.',
      'Tulia Ackson: những đóng góp của Việt Nam.',
    ],
    [
      'Ông Lazare Eloundou đã chúc mừng đoàn và nhận xét đây là "hồ sơ mẫu mực".',
      'Lazare Eloundou: đây là "hồ sơ mẫu mực".',
    ],
    [
      'Còn với Đại sứ Nguyễn Thị Vân, khoảnh khắc ấy là "phần thưởng cho mười năm".',
      'Nguyễn Thị Vân: khoảnh khắc ấy là "phần thưởng cho mười năm".',
    ],
    ['Ông Kosachev đáp lại bằng tiếng Việt: "Xin cảm ơn các bạn".', 'Kosachev: Xin cảm ơn các bạn'],
    [
      'Bộ trưởng Lê Văn Nam dẫn lại câu nói của cố Tổng thống Houari Boumédiène: “Việt Nam là tấm gương”.',
      'Houari Boumédiène: Việt Nam là tấm gương',
    ],
  ])('%s', (text, saying) => {
    expect(sayings(text)).toContain(saying)
  })

  test('how many points were made is nothing said', () => {
    const found = sayings('Nêu hai kiến nghị với Hội đồng, Thứ trưởng Lê Văn Nam đề nghị các bên kiềm chế.')
    expect(found).toEqual(['Lê Văn Nam: các bên kiềm chế.'])
  })

  test.each([
    ['Với ông John Smith, Việt Nam là quê hương thứ hai.'],
    ['Ông Lê Văn Nam chúc mừng đoàn và đánh giá, phân tích, dự báo được chuẩn bị.'],
    ['Bà Lê Thị Hà cho con gái biết bơi từ nhỏ.'],
  ])('nothing is said: %s', (text) => {
    expect(sayings(text)).toEqual([])
  })
})
