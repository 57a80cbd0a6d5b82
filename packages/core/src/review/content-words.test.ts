import { describe, expect, it } from 'vitest'
import type { Block } from '../article/block.ts'
import { ContentWords } from './content-words.ts'

const VISIT = 'Sáng 12/4, đoàn đại biểu thăm cảng Tiên Sa.'
const CAPTION = 'Ảnh: Bảo An.'

function words(...lines: (string | [noise: string])[]) {
  const text = lines.flat().join('\n')
  let start = 0
  const blocks = lines.map((line): Block => {
    const [own = ''] = [line].flat()
    const block: Block = {
      kind: typeof line === 'string' ? 'paragraph' : 'noise',
      start,
      end: start + own.length,
    }
    start += own.length + 1
    return block
  })
  return { text, words: new ContentWords(text, blocks) }
}
const stands = (content: ReturnType<typeof words>, quote: string) =>
  content.words
    .find(quote)
    .map((range) => content.words.spanOf(range))
    .map(({ start, end }) => content.text.slice(start, end))

describe('ContentWords', () => {
  it('finds words wherever they stand in content, and not in page noise', () => {
    const content = words([VISIT], CAPTION, VISIT)
    expect(stands(content, 'thăm cảng Tiên Sa')).toEqual(['thăm cảng Tiên Sa'])
    expect(stands(content, 'thăm cảng Tiên')).toHaveLength(1)
    expect(stands(content, 'thăm cảng Tiên S')).toEqual([])
    expect(stands(content, '  ')).toEqual([])
  })

  it('does not mind white space, invisible characters, NFC or NFD, and minds everything else', () => {
    const content = words('Sáng 12/4,\u00a0đoàn đại\u200b biểu  thăm cảng Tiên Sa.'.normalize('NFD'))
    expect(stands(content, 'đoàn đại biểu thăm cảng')).toHaveLength(1)
    expect(stands(content, 'Đoàn đại biểu thăm cảng')).toEqual([])
    expect(stands(content, 'đoàn đại biểu, thăm cảng')).toEqual([])
  })

  it('takes a sentence said twice for the same words, but not a short one', () => {
    const { text, words: content } = words(VISIT, CAPTION, VISIT, CAPTION)
    const at = (quote: string, from: number) => {
      const start = text.indexOf(quote, from)
      return content.canonical([content.wordsOf({ start, end: start + quote.length })])
    }
    expect(at('cảng Tiên Sa', 60)).toEqual(at('cảng Tiên Sa', 0))
    expect(at('Bảo An', 70)).not.toEqual(at('Bảo An', 0))
  })

  it('carries words to another text with their sentence, and not with another', () => {
    const before = words(CAPTION, VISIT)
    const range = before.words.wordsOf({
      start: before.text.indexOf('đoàn'),
      end: before.text.indexOf(' thăm'),
    })
    const after = words(['Đọc thêm'], VISIT, 'Đoàn dự lễ khánh thành cầu cảng mới.')
    const [carried] = after.words.carried(before.words, range) ?? []
    expect(
      carried && after.text.slice(after.words.spanOf(carried).start, after.words.spanOf(carried).end),
    ).toBe('đoàn đại biểu')
    const changed = words(VISIT.replace('12/4', '13/4'))
    expect(changed.words.carried(before.words, range)).toBeUndefined()
  })
})
