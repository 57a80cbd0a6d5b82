import { describe, expect, test } from 'vitest'
import { textMarks, textRuns } from './text-marks.ts'
import { textSections } from './text-sections.ts'

const text = 'Ông Phạm Bình Minh thăm Lào ngày 25/2.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const person = {
  id: 'e1',
  type: 'person' as const,
  name: 'Phạm Bình Minh',
  aliases: [],
  mentions: [span('Phạm Bình Minh')],
}
const place = {
  id: 'e2',
  type: 'place' as const,
  name: 'Lào',
  aliases: [],
  mentions: [span('Lào'), span('Bình')],
}

describe('what the text names', () => {
  const marks = textMarks({ entities: [place, person], claims: [] })

  test('in text order, the longer of two that meet', () => {
    expect(marks.map((mark) => [text.slice(mark.start, mark.end), mark.kind])).toEqual([
      ['Phạm Bình Minh', 'person'],
      ['Lào', 'place'],
    ])
  })

  test('runs cover a block whole', () => {
    const runs = textRuns({ start: 0, end: text.length }, marks)
    expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text)
    expect(runs.map((run) => run.mark?.kind ?? null)).toEqual([null, 'person', null, 'place', null])
  })

  test('a mark is cut at the edge of its block', () => {
    const { start } = span('Bình Minh')
    expect(textRuns({ start, end: text.length }, marks)[0]).toMatchObject({
      start,
      end: span('Bình Minh').end,
    })
  })
})

test('runs of noise fold into one section that counts lines and names reasons', () => {
  const page = 'Trang chủ\nTiêu đề\nĐoạn.\nTin liên quan\nMột tin\nHai tin'
  const at = (words: string) => ({ start: page.indexOf(words), end: page.indexOf(words) + words.length })
  const sections = textSections(page, [
    { kind: 'noise', reason: 'menu', ...at('Trang chủ') },
    { kind: 'title', ...at('Tiêu đề') },
    { kind: 'paragraph', ...at('Đoạn.') },
    { kind: 'noise', reason: 'teaser', ...at('Tin liên quan\nMột tin') },
    { kind: 'noise', reason: 'teaser', ...at('Hai tin') },
  ])
  expect(sections).toMatchObject([
    { kind: 'noise', lines: 1, reasons: ['menu'] },
    { kind: 'content', first: true },
    { kind: 'content', first: false },
    { kind: 'noise', lines: 3, reasons: ['teaser'] },
  ])
})
