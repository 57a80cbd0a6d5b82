import type { Block } from '@trucot/core/article/block'
import { expect, test } from 'vitest'
import { stepped, type WordStep, wholeWords, wordsOfContent } from './word-steps.ts'

const text = 'Hai bên ký kết.\nMenu\nÔng nói: “Rất tốt”.'
const blocks: Block[] = [
  { kind: 'paragraph', start: 0, end: 15 },
  { kind: 'noise', start: 16, end: 20 },
  { kind: 'paragraph', start: 21, end: 41 },
]
const words = wordsOfContent(text, blocks)
const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

test('words are those of the content, without noise and punctuation', () => {
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hai',
    'bên',
    'ký',
    'kết',
    'Ông',
    'nói',
    'Rất',
    'tốt',
  ])
})

test.each([
  ['ai bên k', 'Hai bên ký'],
  [' bên ', 'bên'],
  ['“Rất tốt”', '“Rất tốt”'],
])('%j is widened to %j', (selected, whole) => {
  expect(wholeWords(text, words, spanOf(selected))).toEqual(spanOf(whole))
})

test('a stretch without words is no selection', () => {
  expect(wholeWords(text, words, spanOf('. '.trim()))).toBeNull()
  expect(wholeWords(text, words, spanOf('Menu'))).toBeNull()
})

const go = (from: string, step: WordStep) => {
  const to = stepped(words, blocks, spanOf(from), step)?.selection
  return to && text.slice(to.start, to.end)
}

test.each([
  ['Hai', { by: 'word', to: 1, extend: false }, 'bên'],
  ['Hai', { by: 'word', to: -1, extend: false }, 'Hai'],
  ['bên', { by: 'word', to: 1, extend: true }, 'bên ký'],
  ['bên ký', { by: 'word', to: -1, extend: true }, 'bên'],
  ['bên', { by: 'word', to: -1, extend: true }, 'bên'],
  ['ký', { by: 'block', to: 1, extend: false }, 'Ông'],
  ['nói', { by: 'block', to: -1, extend: false }, 'Hai'],
  ['tốt', { by: 'word', to: 1, extend: false }, 'tốt'],
] as const)('from %j, %o: %j', (from, step, to) => {
  expect(go(from, step)).toBe(to)
})
