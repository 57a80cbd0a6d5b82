import { expect, test } from 'vitest'
import { namesIn, officesIn } from '../../../test/one-paragraph.ts'
import { readArticle } from '../read-article.ts'

/** The past offices of a text: "A: title". */
function pastIn(text: string): string[] {
  const { claims, entities } = readArticle({ text: `${text}\n`, meta: {} })
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? ''
  return claims
    .filter((claim) => claim.type === 'office')
    .filter(({ former }) => former)
    .map(({ person, title }) => `${name(person)}: ${title}`)
}

test.each([
  [
    'Dự lễ có các ông Lê Văn Ba, Trần Văn Tư, Phó Chủ tịch UBND tỉnh Lào Cai.',
    ['Trần Văn Tư: Phó Chủ tịch @ UBND tỉnh Lào Cai', 'Lê Văn Ba: Phó Chủ tịch @ UBND tỉnh Lào Cai'],
  ],
  [
    'Dự lễ có các đồng chí: Lê Văn Ba, Bí thư Tỉnh ủy Lào Cai; Trần Văn Tư, Phó Chủ tịch UBND tỉnh Lào Cai.',
    ['Lê Văn Ba: Bí thư @ Tỉnh ủy Lào Cai', 'Trần Văn Tư: Phó Chủ tịch @ UBND tỉnh Lào Cai'],
  ],
  [
    'Ông Lê Văn Ba, Trần Văn Tư, Phó Chủ tịch UBND tỉnh Lào Cai, dự lễ.',
    ['Trần Văn Tư: Phó Chủ tịch @ UBND tỉnh Lào Cai'],
  ],
])('one title behind a row of names: %s', (text, offices) => expect(officesIn(text)).toEqual(offices))

test.each([
  [
    'Nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Ba dự lễ.',
    ['Lê Văn Ba: Bộ trưởng', 'Lê Văn Ba: Chủ nhiệm'],
  ],
  [
    'Nguyên Ủy viên Bộ Chính trị, Phó Thủ tướng Lê Văn Ba dự lễ.',
    ['Lê Văn Ba: Ủy viên', 'Lê Văn Ba: Phó Thủ tướng'],
  ],
  [
    'Nguyên Phó Chủ tịch Quốc hội, Chủ tịch Hội Hữu nghị Việt Nam - Lào Lê Văn Ba dự lễ.',
    ['Lê Văn Ba: Phó Chủ tịch'],
  ],
  ['Nguyên Thứ trưởng Bộ Y tế, Chủ nhiệm Ủy ban Dân tộc Lê Văn Ba dự lễ.', ['Lê Văn Ba: Thứ trưởng']],
])('"nguyên" before a pair of offices: %s', (text, past) => expect(pastIn(text)).toEqual(past))

test.each([
  [
    'Bộ trưởng Ngoại giao Lê Văn Ba hội đàm với người đồng cấp Hàn Quốc Cho Tae-yul.',
    ['Lê Văn Ba: Bộ trưởng @ Bộ Ngoại giao', 'Cho Tae-yul: Bộ trưởng @ Bộ Ngoại giao Hàn Quốc'],
  ],
  [
    'Bộ trưởng Quốc phòng Mỹ John Smith gặp người đồng cấp Lào Vilay Sisay.',
    ['John Smith: Bộ trưởng @ Bộ Quốc phòng Mỹ'],
  ],
])('who holds the same office in another country: %s', (text, offices) =>
  expect(officesIn(text)).toEqual(offices),
)

test.each([
  [
    'Bà Anna Silva, Giám đốc Truyền thông Quỹ Nhi đồng Liên hợp quốc, phát biểu.',
    ['Anna Silva: Giám đốc Truyền thông @ Quỹ Nhi đồng Liên hợp quốc'],
  ],
  ['Chủ tịch HĐBA tháng 6 Sven Larsen tiếp đoàn.', ['Sven Larsen: Chủ tịch @ HĐBA']],
  [
    'Chủ tịch Liên hiệp các tổ chức hữu nghị (LHTCHN) tỉnh Lào Cai Lê Văn Ba tiếp đoàn.',
    ['Lê Văn Ba: Chủ tịch @ Liên hiệp các tổ chức hữu nghị tỉnh Lào Cai'],
  ],
])('what stands between a title and its body or holder: %s', (text, offices) =>
  expect(officesIn(text)).toEqual(offices),
)

test.each([
  ['Liên đoàn Lao động (LĐLĐ) tỉnh Hà Tĩnh tổ chức lễ.', ['Liên đoàn Lao động tỉnh Hà Tĩnh']],
  ['Tổ chức Y tế Thế giới (WHO) tỉnh táo trước dịch.', ['Tổ chức Y tế Thế giới']],
])('letters in brackets before a province: %s', (text, bodies) =>
  expect(namesIn('organization', text)).toEqual(bodies),
)
