import { describe, expect, test } from 'vitest'
import type { Block } from '../../article/block.ts'
import { textHash } from '../../text/text-hash.ts'
import { ArticleRecord } from '../article-record.ts'
import { readArticle, readWithMentions } from '../read-article.ts'
import { READER_VERSION } from '../reader-name.ts'
import { cutParts, LONGEST_PART } from './cut-parts.ts'
import { readParts } from './read-parts.ts'

const REPORT = `Bộ trưởng Ngoại giao Lê Văn Minh tiếp Đại sứ Nhật Bản Ito Naoki

Chiều 20/5, tại Hà Nội, Bộ trưởng Ngoại giao Lê Văn Minh đã tiếp Đại sứ Nhật Bản Ito Naoki. Bộ trưởng Lê Văn Minh đề nghị hai bên mở rộng hợp tác về đào tạo.

`
const SECOND = `Chiều 21/5, tại Huế, Bộ trưởng Ngoại giao Lê Văn Minh đã gặp Đại sứ Lào Khamphao Ernthavanh. Ông Lê Văn Minh cảm ơn nước bạn đã giúp đỡ lưu học sinh.

`
const LONGEST = REPORT.length + 20
const text = REPORT + SECOND

/** The text read in parts of about one paragraph each. */
function readInParts(): ArticleRecord {
  return readParts({ text, meta: { published: '2024-05-21' } }, cutParts(text, LONGEST), (part) =>
    readArticle(part),
  )
}

describe('a text read in parts', () => {
  const record = readInParts()
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const named = (id: string | null | undefined) => record.entities.find((entity) => entity.id === id)?.name

  test('makes one record of the whole', () => {
    expect(cutParts(text, LONGEST)).toHaveLength(2)
    expect(() => ArticleRecord.parse(record)).not.toThrow()
    expect(record.reader).toBe(READER_VERSION)
    expect(record.textSha256).toBe(textHash(text))
    expect(record.title).toBe('Bộ trưởng Ngoại giao Lê Văn Minh tiếp Đại sứ Nhật Bản Ito Naoki')
    expect(record.blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1)
  })

  test('what both parts name is one thing, and its mentions stand where they are', () => {
    const minister = record.entities.filter(({ name }) => name === 'Lê Văn Minh')
    expect(minister).toHaveLength(1)
    const mentions = minister[0]?.mentions.map(words) ?? []
    expect(mentions.length).toBeGreaterThanOrEqual(5)
    expect(new Set(mentions)).toEqual(new Set(['Lê Văn Minh']))
  })

  test('what both parts say in the same words is one claim with evidence in both', () => {
    const twice = REPORT + REPORT
    const once = readArticle({ text: REPORT })
    const both = readParts({ text: twice }, cutParts(twice, LONGEST), (part) => readArticle(part))
    const saidTwice = both.claims.filter(({ evidence }) =>
      evidence.some(({ start }) => start >= REPORT.length),
    )
    expect(saidTwice.length).toBeGreaterThan(0)
    expect(saidTwice.every(({ evidence }) => evidence.some(({ start }) => start < REPORT.length))).toBe(true)
    expect(both.claims.map(({ fingerprint }) => fingerprint)).toEqual(
      expect.arrayContaining(once.claims.map(({ fingerprint }) => fingerprint)),
    )
  })

  test('the events of later parts take part in it with their own people, dates and words', () => {
    const meetings = record.claims.filter((claim) => claim.type === 'event' && claim.eventType === 'meeting')
    const second = meetings.find((claim) => claim.evidence.every(({ start }) => start >= REPORT.length))
    if (second?.type !== 'event') throw new Error('the second meeting is missing')
    expect(second.participants.map(({ entity }) => named(entity))).toContain('Khamphao Ernthavanh')
    expect(second.date?.edtf).toBe('2024-05-21')
    expect(second.date?.evidence.map(words)).toEqual(['Chiều 21/5'])
    expect(new Set(record.claims.map(({ id }) => id)).size).toBe(record.claims.length)
  })
})

test('a text longer than any article is read whole: claims at its end, mentions where they stand', () => {
  const filler = 'Hai bên trao đổi về nhiều vấn đề cùng quan tâm.\n\n'
  const long = REPORT + filler.repeat(Math.ceil(LONGEST_PART / filler.length)) + SECOND
  const { record, mentions } = readWithMentions({ text: long, meta: { published: '2024-05-21' } })
  const at = long.indexOf('Khamphao')
  expect(record.entities.some(({ mentions: spans }) => spans.some(({ start }) => start === at))).toBe(true)
  expect(mentions.some(({ start, end }) => long.slice(start, end) === 'Khamphao Ernthavanh')).toBe(true)
  expect(record.claims.some(({ evidence }) => evidence.some(({ end }) => end > at))).toBe(true)
  expect(readArticle({ text: long, meta: { published: '2024-05-21' } })).toEqual(record)
})

test('lines of noise without number are one block', () => {
  const lines = 'x\n'.repeat(600)
  const parts = cutParts(lines, 400)
  expect(parts.length).toBeGreaterThan(1)
  const { blocks } = readParts({ text: lines }, parts, (part) => readArticle(part))
  expect(blocks).toHaveLength(1)
  expect(blocks[0]).toMatchObject({ kind: 'noise', start: 0, end: lines.length - 1 } satisfies Partial<Block>)
})
