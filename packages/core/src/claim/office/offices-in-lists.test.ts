import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'

function offices(text: string): string[] {
  const { entities, claims } = readArticle({ text: `${text}\n` })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return claims.flatMap((claim) =>
    claim.type === 'office' ? [`${nameOf.get(claim.person)}: ${claim.title} @ ${claim.organization}`] : [],
  )
}

describe('offices said of several', () => {
  test('a row before the colon is everybody’s, with the province in his brackets', () => {
    const found = offices(
      'Dự có các đồng chí Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy: Nguyễn Văn Hùng (Quảng Trị), Hoàng Trung Dũng (Hà Tĩnh); Đại sứ Việt Nam tại Lào Lê Minh Tâm.',
    )
    expect(found.toSorted()).toEqual([
      'Hoàng Trung Dũng: Bí thư @ Tỉnh ủy Hà Tĩnh',
      'Hoàng Trung Dũng: Ủy viên @ Trung ương Đảng',
      'Lê Minh Tâm: Đại sứ @ Đại sứ quán Việt Nam tại Lào',
      'Nguyễn Văn Hùng: Bí thư @ Tỉnh ủy Quảng Trị',
      'Nguyễn Văn Hùng: Ủy viên @ Trung ương Đảng',
    ])
  })

  test('who is named behind a semicolon with an office of his own is not of the list', () => {
    const found = offices(
      'Cùng dự có các Thứ trưởng Bộ Tài chính: Nguyễn Đức Chi, Cao Anh Tuấn; TS. Lê Thị Hoa, Vụ trưởng Vụ Hợp tác quốc tế; bà Ramla Khalidi, Đại diện thường trú UNDP.',
    )
    expect(found.filter((office) => office.includes('Thứ trưởng'))).toHaveLength(2)
    expect(found).toContain('Lê Thị Hoa: Vụ trưởng @ Vụ Hợp tác quốc tế')
  })

  test('what stands before the word for several is one person’s', () => {
    const found = offices(
      'Dự có Chủ nhiệm Ủy ban Đối ngoại của Quốc hội, và các Phó Chủ nhiệm: Ngô Đức Minh, Hà Huy Tông.',
    )
    expect(found.filter((office) => office.includes(': Chủ nhiệm'))).toEqual([])
  })

  test('each of a list of decisions goes to whom it names', () => {
    const found = offices(
      'Quyết định bổ nhiệm các ông, bà: Trần Văn Nam, nguyên Vụ trưởng Vụ Châu Mỹ, làm Đại sứ Việt Nam tại Peru; Lê Thị Hoa, Phó Vụ trưởng Vụ ASEAN, làm Đại sứ Việt Nam tại Chile.',
    )
    expect(found).toContain('Trần Văn Nam: Đại sứ @ Đại sứ quán Việt Nam tại Peru')
    expect(found).toContain('Lê Thị Hoa: Đại sứ @ Đại sứ quán Việt Nam tại Chile')
  })
})

describe('whose body it is', () => {
  test.each([
    [
      'Đại diện Viettel, Phó Tổng Giám đốc Đào Xuân Vũ, dự lễ ký.',
      'Đào Xuân Vũ: Phó Tổng Giám đốc @ Viettel',
    ],
    [
      'Quốc vụ khanh phụ trách Ngoại thương thuộc Bộ Kinh tế UAE Thani bin Ahmed đã ký.',
      'Thani bin Ahmed: Quốc vụ khanh @ Bộ Kinh tế UAE',
    ],
    [
      'Dự lễ có Quốc vụ khanh phụ trách Pháp ngữ bên cạnh Bộ trưởng Ngoại giao, bà Eléonore Caroit.',
      'Eléonore Caroit: Quốc vụ khanh @ null',
    ],
    [
      'Giám đốc UNICEF khu vực Nam Á Sanjay Wijesekera chúc mừng Việt Nam.',
      'Sanjay Wijesekera: Giám đốc @ UNICEF khu vực Nam Á',
    ],
    ['Ông Nikolay Petrov (Bulgaria), Chủ tịch UNESCO, phát biểu.', 'Nikolay Petrov: Chủ tịch @ UNESCO'],
    ['Bà Anna Berg, quốc tịch Thụy Điển, nguyên Giám đốc UNDP, dự.', 'Anna Berg: Giám đốc @ UNDP'],
    ['Chủ tịch AIPA-44 Puan Maharani chủ trì phiên họp.', 'Puan Maharani: Chủ tịch @ AIPA-44'],
    [
      'Ông Trần Văn Bình, Tổ trưởng Tổ công tác về hỗ trợ doanh nghiệp, nói.',
      'Trần Văn Bình: Tổ trưởng @ Tổ công tác về hỗ trợ doanh nghiệp',
    ],
    [
      'Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên dẫn đầu đoàn. Thứ trưởng Lê Văn Tân tham gia. Bộ Tư pháp phối hợp.',
      'Lê Văn Tân: Thứ trưởng @ Bộ Công Thương',
    ],
    [
      'Bộ trưởng Bộ Quốc phòng Phan Văn Giang chủ trì lễ. Theo Bộ Ngoại giao, Bộ trưởng Bùi Thanh Sơn gửi điện tới Ngoại trưởng Hakan Fidan.',
      'Bùi Thanh Sơn: Bộ trưởng @ Bộ Ngoại giao',
    ],
  ])('%s', (text, office) => {
    expect(offices(text)).toContain(office)
  })

  test('a bare minister beside the ministries of others is at none', () => {
    const found = offices(
      'Bộ trưởng Bộ Công an Lương Tam Quang dự. Bộ trưởng Lê Văn Tân phát biểu. Bộ Tư pháp và Bộ Tài chính phối hợp.',
    )
    expect(found).toContain('Lê Văn Tân: Bộ trưởng @ null')
  })

  test('who chairs a session gives it no name', () => {
    const { entities } = readArticle({ text: 'Chủ tịch Kỳ họp Nikolay Petrov gõ búa tại Paris sáng nay.\n' })
    expect(entities.filter(({ type }) => type === 'conference')).toEqual([])
  })
})
