import { expect, test } from 'vitest'
import { scanText } from './scanned-text.ts'
import { WordTable } from './word-table.ts'

function countingTable(): { table: WordTable<string>; asked: string[] } {
  const asked: string[] = []
  const table = new WordTable((word) => {
    asked.push(word)
    return word.toUpperCase()
  })
  return { table, asked }
}

test('a word is computed once, wherever it stands', () => {
  const { table, asked } = countingTable()
  expect(table.at(scanText('thăm Huế'), 5, 8)).toBe('HUẾ')
  expect(table.at(scanText('Huế đón khách'), 0, 3)).toBe('HUẾ')
  expect(asked).toEqual(['Huế'])
})

test('words of one length and beginning are kept apart, and so are the ways to spell one', () => {
  const { table } = countingTable()
  const words = ['Huế', 'Huệ', 'Huê', 'huế', 'Huế'.normalize('NFD')]
  for (const word of [...words, ...words])
    expect(table.at(scanText(word), 0, word.length)).toBe(word.toUpperCase())
})

test('more words than there is room for are all answered', () => {
  const { table } = countingTable()
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 40_000; number++) {
      const word = `w${number}`
      if (table.at(scanText(word), 0, word.length) !== `W${number}`) throw new Error(word)
    }
})

test('long words are computed each time and not kept', () => {
  const { table, asked } = countingTable()
  const long = 'a'.repeat(13)
  table.at(scanText(long), 0, long.length)
  table.at(scanText(long), 0, long.length)
  expect(asked).toHaveLength(2)
})

test('all are computed anew after forgetting', () => {
  const { table, asked } = countingTable()
  table.at(scanText('Huế'), 0, 3)
  table.forget()
  table.at(scanText('Huế'), 0, 3)
  expect(asked).toHaveLength(2)
})
