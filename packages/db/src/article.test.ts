import { beforeAll, describe, expect, it } from 'vitest'
import { countArticles, getArticle, listArticles } from './article.ts'
import type { ArticleFilter, ArticleKeyset } from './article-filter.ts'
import { importText, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const TITLES = ['Đối ngoại Đảng: 100% kế hoạch', 'Thăm chính thức Lào', 'Ký thỏa thuận'.normalize('NFD')]

beforeAll(async () => {
  for (const title of TITLES) {
    const page = await importText(database.db, TEXT)
    await storeSample(database.db, page, { text: TEXT, title, offices: [MINH] })
  }
  await importText(database.db, TEXT)
})

async function titles(filter: ArticleFilter, text?: string): Promise<(string | null)[]> {
  const { items } = await listArticles(database.db, { filter, limit: 50, ...(text ? { text } : {}) })
  return items.map((item) => item.title)
}

describe('listing articles', () => {
  it('gives the newest first, page after page, without gap or repetition', async () => {
    const seen: number[] = []
    let after: ArticleKeyset | null = null
    do {
      const page = await listArticles(database.db, { filter: 'all', limit: 2, ...(after ? { after } : {}) })
      seen.push(...page.items.map((item) => item.id))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(4)
    expect(seen).toEqual(seen.toSorted((a, b) => b - a))
  })

  it('finds open articles, and counts what each filter finds', async () => {
    expect(await titles('open')).toHaveLength(3)
    expect(await titles('decided')).toEqual([])
    expect(await countArticles(database.db)).toEqual({
      open: 3,
      mine: 0,
      suggestions: 0,
      conflicts: 0,
      not_found: 0,
      second_look: 0,
      decided: 0,
      all: 4,
    })
  })

  it.each([
    ['doi ngoai', TITLES[0]],
    ['ĐỐI NGOẠI', TITLES[0]],
    ['đảng ngoại', TITLES[0]],
    ['thỏa thuận', TITLES[2]],
    ['thoa thuan', TITLES[2]],
    ['100%', TITLES[0]],
  ])('finds titles by %s, with or without diacritics', async (text, title) => {
    expect(await titles('all', text)).toEqual([title])
  })

  it.each(['%', '_', 'khong co', '\\'])('takes %j as it stands', async (text) => {
    expect(await titles('all', text)).toEqual(text === '%' ? [TITLES[0]] : [])
  })

  it('knows nothing of an article that is not there', async () => {
    expect(await getArticle(database.db, 999_999)).toBeUndefined()
  })
})
