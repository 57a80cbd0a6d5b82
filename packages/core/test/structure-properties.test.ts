import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStructure } from '../src/article/read-structure.ts'
import { readArticle } from '../src/claim/read-article.ts'
import { findDates } from '../src/mention/time/find-dates.ts'
import { OWN_ARTICLES } from './own-articles.ts'

const RUNS = { numRuns: 200 }
/** Pieces that rules look for, so that chance meets them. */
const PIECES = [
  'Ngày 25/2/2016',
  'từ 24 đến 26-11',
  '(Ảnh: Thống Nhất/TTXVN)',
  'Theo TTXVN',
  'Đọc thêm',
  'Tin liên quan\n',
  '\n',
  '\n\n',
  '. ',
  '...',
  'VTV.vn - ',
  'Chủ tịch nước',
  'Nguyễn Văn An',
  'Thứ Năm, 06-08-2020, 01:34',
  'nhấn mạnh, hai bên cần phối hợp chặt chẽ',
  '"',
  '(',
  ')',
  'https://bao.example/20230131-tin.htm',
  '\ufeff',
  '\u00a0',
  '\u200b',
  'e\u0301',
  '😀',
  '\r\n',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...OWN_ARTICLES.flatMap((article) => article.text.split(' '))), { maxLength: 200 })
    .map((words) => words.join(' ')),
)

describe('any text', () => {
  test('blocks are in order, apart, inside the text, and cover every non-blank line', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { blocks } = readStructure({ text: content })
        let from = 0
        let uncovered = ''
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          uncovered += content.slice(from, start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(content.length)
        uncovered += content.slice(from)
        expect(uncovered.replace(/[\s\u200e\u200f\ufeff]/gu, '')).toBe('')
      }),
      RUNS,
    )
  })

  test('tokens know their block, dates and evidence stand inside the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const structure = readStructure({ text: content })
        for (const token of structure.tokens) {
          const block = structure.blocks[structure.blockOf[token.index] ?? -1]
          expect(block && block.start <= token.start && token.end <= block.end).toBe(true)
        }
        for (const { start, end } of [...findDates(structure), ...(structure.published?.evidence ?? [])]) {
          expect(start >= 0 && start < end && end <= content.length).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('reads without throwing, the same twice, and points only into content', () => {
    fc.assert(
      fc.property(text, (content) => {
        const record = readArticle({ text: content })
        expect(readArticle({ text: content })).toEqual(record)
        const blocks = record.blocks.filter(({ kind }) => kind !== 'noise')
        const spans = [
          ...record.entities.flatMap(({ mentions }) => mentions),
          ...record.claims.flatMap(({ evidence }) => evidence),
        ]
        for (const { start, end } of spans) {
          expect(start < end && blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
        }
      }),
      RUNS,
    )
  })
})
