import { expect, test } from 'vitest'
import { entityChoices, matchingChoices } from './entity-choices.ts'

const choices = entityChoices([
  {
    id: 'e2',
    type: 'organization',
    name: 'Bộ Ngoại giao',
    aliases: ['BNG'],
    mentions: [{ start: 40, end: 53 }],
  },
  {
    id: 'e1',
    type: 'person',
    name: 'Phạm Bình Minh',
    aliases: ['ông Minh'],
    mentions: [{ start: 5, end: 19 }],
  },
])

test('choices come in the order of the text', () => {
  expect(choices.map(({ ref }) => ref.name)).toEqual(['Phạm Bình Minh', 'Bộ Ngoại giao'])
})

test.each([
  ['pham binh', ['Phạm Bình Minh']],
  ['bng', ['Bộ Ngoại giao']],
  ['', ['Phạm Bình Minh', 'Bộ Ngoại giao']],
  ['xyz', []],
])('%j finds %j', (typed, names) => {
  expect(matchingChoices(choices, ['person', 'organization'], typed).map(({ ref }) => ref.name)).toEqual(
    names,
  )
})

test('only the types wanted', () => {
  expect(matchingChoices(choices, ['place'], '')).toEqual([])
})
