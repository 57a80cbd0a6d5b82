import { expect, test } from 'vitest'
import { readStructure } from '../../article/read-structure.ts'
import { findMentions } from '../../mention/find-mentions.ts'
import { joinEntities } from '../../mention/join-entities.ts'
import { officeClaims } from '../office/office-claims.ts'
import type { Chunk } from './chunk.ts'
import { makeStory } from './story.ts'

/** The parties and things of a text's sentences: "Lê Văn Minh+Ito Naoki(name)" and the like; words are left out. */
function partiesOf(text: string): string[][] {
  const structure = readStructure({ text, meta: { published: '2024-05-21' } })
  const mentions = findMentions(structure)
  const joined = joinEntities(structure, mentions)
  const story = makeStory(structure, mentions, joined, officeClaims(structure, mentions, joined))
  const show = (chunk: Chunk): string[] => {
    if (chunk.kind === 'persons')
      return [`${chunk.persons.map((id) => joined.byId(id)?.name).join('+')}(${chunk.by})`]
    return chunk.kind === 'word' || chunk.kind === 'mark' ? [] : [chunk.kind]
  }
  return story.sentences.map(({ chunks }) => chunks.flatMap(show))
}

test('offices, honorifics and the offices after the name are one party with it', () => {
  expect(
    partiesOf(
      'Sáng 20/5, đồng chí Lê Văn Minh, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế, làm việc tại Hà Nội.\n',
    ),
  ).toEqual([['date', 'Lê Văn Minh(name)', 'place']])
})

test('people joined by "và" are one party', () => {
  expect(
    partiesOf('Bộ trưởng Bộ Y tế Lê Văn Minh và Đại sứ Nhật Bản Ito Naoki cùng trồng cây lưu niệm.\n'),
  ).toEqual([['Lê Văn Minh+Ito Naoki(name)']])
})

test('bare offices and pronouns are resolved within the article, groups are not', () => {
  expect(
    partiesOf(
      'Bộ trưởng Bộ Y tế Lê Văn Minh gặp Đại sứ Nhật Bản Ito Naoki. Bộ trưởng cảm ơn Đại sứ Nhật Bản. Ông mời khách thăm Huế. Hai bên chụp ảnh.\n',
    ),
  ).toEqual([
    ['Lê Văn Minh(name)', 'Ito Naoki(name)'],
    ['Lê Văn Minh(office)', 'Ito Naoki(office)'],
    ['Lê Văn Minh(pronoun)', 'place'],
    ['collective'],
  ])
})
