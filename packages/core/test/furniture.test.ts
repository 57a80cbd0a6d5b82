import { describe, expect, test } from 'vitest'
import type { Block } from '../src/article/block.ts'
import { readArticle } from '../src/claim/read-article.ts'
import { GOLD_ARTICLES } from './gold-articles.ts'
import { OWN_ARTICLES, type OwnArticle } from './own-articles.ts'
import { type WrappedPage, wrapInFurniture } from './wrap-in-furniture.ts'

const SEEDS = [1, 2, 3, 4, 5, 6]
const articles = [...OWN_ARTICLES, ...GOLD_ARTICLES]
if (GOLD_ARTICLES.length === 0)
  console.warn('no gold beside the repository: furniture is tested on our own articles only')

function wrap({ text, title, published }: OwnArticle, seed: number): WrappedPage {
  const found = text.split('\n').findIndex((line) => line.trim() === title)
  return wrapInFurniture(text, { titleLine: found < 0 ? undefined : found, published, seed })
}

/** For each non-blank line whether its middle stands in content. */
function contentLines(text: string, blocks: readonly Block[]): Map<number, boolean> {
  const kept = new Map<number, boolean>()
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const middle = start + Math.floor(line.length / 2)
    const block = blocks.find((candidate) => candidate.start <= middle && middle < candidate.end)
    if (line.trim() !== '') kept.set(index, block !== undefined && block.kind !== 'noise')
    start += line.length + 1
  }
  return kept
}

describe.each(articles)('$name', (article) => {
  const input = {
    text: article.text,
    ...(article.published ? { meta: { published: article.published } } : {}),
  }
  const plain = readArticle(input)
  const plainLines = contentLines(article.text, plain.blocks)

  test.each(SEEDS)('furniture %i changes no headline, date, credit, line or claim', (seed) => {
    const page = wrap(article, seed)
    const record = readArticle({ text: page.text })
    expect(record.title).toBe(plain.title)
    expect(record.published?.date).toBe(plain.published?.date)
    expect([record.authors, record.agencies, record.photographers]).toEqual([
      plain.authors,
      plain.agencies,
      plain.photographers,
    ])
    const lines = contentLines(page.text, record.blocks)
    for (const [index, isContent] of plainLines)
      expect([index, lines.get(page.lineOf[index] ?? -1)]).toEqual([index, isContent])
    const own = new Set([...page.lineOf, page.dateLine])
    expect([...lines].filter(([index, isContent]) => isContent && !own.has(index))).toEqual([])
    expect(record.claims.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      plain.claims.map(({ fingerprint }) => fingerprint).sort(),
    )
  })

  test('the headline is the one that is meant', () => {
    expect(plain.title).toBe(article.title)
  })
})
