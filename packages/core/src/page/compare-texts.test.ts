import { expect, it } from 'vitest'
import { compareTexts } from './compare-texts.ts'

it('tells what went and what came, word by word where a line was rewritten', () => {
  const from = 'Tiêu đề\nHai bên ký một văn kiện.\nHết'
  const to = 'Tiêu đề\nHai bên ký ba văn kiện.\nHết\nThêm một dòng'
  expect(compareTexts(from, to)).toEqual([
    { kind: 'same', lines: ['Tiêu đề'] },
    {
      kind: 'removed',
      lines: ['Hai bên ký một văn kiện.'],
      words: [
        { kind: 'same', text: 'Hai bên ký ' },
        { kind: 'removed', text: 'một ' },
        { kind: 'added', text: 'ba ' },
        { kind: 'same', text: 'văn kiện.' },
      ],
    },
    { kind: 'added', lines: ['Hai bên ký ba văn kiện.'] },
    { kind: 'same', lines: ['Hết'] },
    { kind: 'added', lines: ['Thêm một dòng'] },
  ])
  expect(compareTexts(from, from)).toEqual([{ kind: 'same', lines: from.split('\n') }])
})

it('gives up on what has nothing in common, in bounded time', () => {
  const made = (start: number) =>
    Array.from({ length: 20_000 }, (_, at) => `dòng ${at * 2 + start}`).join('\n')
  const runs = compareTexts(made(0), made(1))
  expect(runs.map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
