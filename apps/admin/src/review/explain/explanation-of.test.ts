import type { ArticleView } from '@trucot/contract/article-view'
import { readArticle } from '@trucot/core/claim/read-article'
import { expect, test } from 'vitest'
import { explainArticle } from './explain-article.ts'
import { explanationAt, explanationOfClaim } from './explanation-of.ts'

const TEXT = `Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp Đại sứ Lào

Ngày 25/2/2023, tại Hà Nội, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã tiếp Đại sứ Lào Sengphet Houngboungnuang.

Ông Bùi Thanh Sơn nhấn mạnh hai nước cần giữ nhịp trao đổi đoàn.
`
const { blocks, entities, claims, conflicts, published, title }: Omit<ArticleView, 'readerVersion'> = {
  ...(readArticle({ text: TEXT }) as unknown as ArticleView),
}
const { trace, reader } = explainArticle({
  text: TEXT,
  url: null,
  blocks,
  entities,
  claims,
  conflicts,
  published,
  title,
  readerVersion: 'older',
})

test('the explanation is of the stored reading, with what the reader of this build sees besides', () => {
  expect(trace.reader).toBe('older')
  expect(reader).not.toBe('older')
  expect(trace.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  expect(new Set(trace.mentions.map(({ type }) => type))).toContain('office')
})

test('a claim is told by what consumed its words, in their order, and where each value is from', () => {
  const meeting = claims.find(({ type }) => type === 'event')
  const told = explanationOfClaim(trace, meeting?.id ?? '')
  expect(told?.blocks.length).toBeGreaterThan(0)
  const words = told?.mentions.map((mention) => mention.words) ?? []
  expect(words).toEqual(expect.arrayContaining(['Hà Nội', 'Bùi Thanh Sơn']))
  const starts = told?.mentions.map(({ start }) => start) ?? []
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(told?.claims[0]?.values.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['eventType', 'date']),
  )
  expect(explanationOfClaim(trace, 'none')).toBeNull()
})

test('a word is told by what it was taken for and what rests on it', () => {
  const told = explanationAt(trace, TEXT.indexOf('Hà Nội') + 1)
  expect(told.mentions.map(({ words }) => words)).toEqual(['Hà Nội'])
  expect(told.claims.map(({ type }) => type)).toContain('event')
  expect(told.blocks).toHaveLength(1)
})
