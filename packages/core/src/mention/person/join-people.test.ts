import { expect, test } from 'vitest'
import { readParagraph } from '../../../test/one-paragraph.ts'

const people = (text: string) => readParagraph(text).entities.filter(({ type }) => type === 'person')

test.each([
  [
    'a family name after the whole',
    'Tổng thống Donald Trump tới. Ông Trump cảm ơn.',
    'Donald Trump',
    ['Trump'],
  ],
  [
    'a word of descent left out',
    'Thủ tướng Malaysia Anwar Ibrahim tới. Thủ tướng Anwar bin Ibrahim cảm ơn.',
    'Anwar bin Ibrahim',
    ['Anwar Ibrahim'],
  ],
  ['a given name', 'Bà Nguyễn Thị Kim Ngân phát biểu. Bà Ngân cảm ơn.', 'Nguyễn Thị Kim Ngân', ['Ngân']],
  [
    'a name with an initial',
    'Ông Michael R.Porter đến. Ông Michael Richard Porter cảm ơn.',
    'Michael Richard Porter',
    ['Michael R.Porter'],
  ],
  [
    'a family name within',
    'Ông Mauro Vargas Rosas đến. Ông Vargas cảm ơn.',
    'Mauro Vargas Rosas',
    ['Vargas'],
  ],
  [
    'a Cambodian title of honour',
    'Đoàn do Samdech Akka Moha Sena Padei Techo Hun Sen dẫn đầu. Samdech Hun Sen cảm ơn.',
    'Hun Sen',
    [],
  ],
  ['the first part', 'lãnh tụ Fidel Castro Ruz, ông Fidel Castro', 'Fidel Castro Ruz', ['Fidel Castro']],
  [
    'a foreign name one letter away',
    'Ông Kheo Sothea đến. Đồng chí Keo Sothea cảm ơn.',
    'Kheo Sothea',
    ['Keo Sothea'],
  ],
  [
    'the short form of another spelling',
    'Tổng thống Ivan Petrov (I-van Pê-tơ-rốp) đến. Ông Pê-tơ-rốp cảm ơn.',
    'Ivan Petrov',
    ['I-van Pê-tơ-rốp', 'Pê-tơ-rốp'],
  ],
  ['a Chinese surname', 'Đại sứ Hồng Tiểu Dũng đến. Ông Hồng cảm ơn.', 'Hồng Tiểu Dũng', ['Hồng']],
  [
    'another spelling in brackets',
    'Thủ tướng Jacinda Ardern (Gia-xin-đa A-đơn) đến Hà Nội.',
    'Jacinda Ardern',
    ['Gia-xin-đa A-đơn'],
  ],
])('%s is the same person', (_what, text, name, aliases) => {
  expect(people(text)).toMatchObject([{ name, aliases }])
})

test('an honorific keeps two people apart', () => {
  const text = 'Ông Lê Văn Minh và bà Trần Thị Minh dự. Bà Minh cảm ơn.'
  const [man, woman] = people(text)
  expect(man).toMatchObject({ name: 'Lê Văn Minh', gender: 'male', aliases: [] })
  expect(woman).toMatchObject({ name: 'Trần Thị Minh', gender: 'female', aliases: ['Minh'] })
})

test('whose son somebody is makes no short form', () => {
  expect(
    people('Quốc vương Salman bin Nasser và Thái tử Omar bin Salman bin Nasser dự.').map(({ name }) => name),
  ).toEqual(['Salman bin Nasser', 'Omar bin Salman bin Nasser'])
})

test('Vietnamese names that differ by a tone are two people', () => {
  expect(people('Bà Lê Thị Hoa đến. Bà Lê Thị Hòa cảm ơn.').map(({ name }) => name)).toEqual([
    'Lê Thị Hoa',
    'Lê Thị Hòa',
  ])
})

test('lone names go by the form of address', () => {
  const text = 'Bà Lê Thị Sáu và ông Trần Văn Sáu dự. Bà Sáu nói. Ông Sáu nói thêm.'
  expect(people(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Lê Thị Sáu', 2],
    ['Trần Văn Sáu', 2],
  ])
})

test('a short form belongs to the person last named', () => {
  const text = 'Ông Trần Văn Sơn nói. Ông Bùi Thanh Sơn đến. Ông Sơn chủ trì.'
  expect(people(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Trần Văn Sơn', 1],
    ['Bùi Thanh Sơn', 2],
  ])
})
