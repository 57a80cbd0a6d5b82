import { randomUUID } from 'node:crypto'
import type { ArticleRecord } from '@trucot/core/claim/article-record'
import { beforeAll, describe, expect, it } from 'vitest'
import { countArticles, getArticle, listArticles } from './article.ts'
import type { ArticleFilter, ArticleKeyset } from './article-filter.ts'
import { recordDecisions } from './decision.ts'
import { reviewOf } from './review.ts'
import { storeReading } from './store-reading.ts'
import { importText, sampleAccount } from './testing/sample-article.ts'
import { type SampleReading, sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà. Ông Minh nói hai nước là bạn.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
const SAID = { speaker: 'Trần Văn Minh', words: 'hai nước là bạn' }

async function read(
  page: { articleId: number; pageId: number },
  sample: Partial<SampleReading>,
  change: (record: ArticleRecord) => ArticleRecord = (record) => record,
): Promise<void> {
  const record = change(sampleRecord({ text: TEXT, reader: randomUUID(), ...sample }))
  const result = { ...page, flattener: 'sample@1', text: TEXT, record, cause: 'test' }
  await database.db.transaction().execute((tx) => storeReading(tx, result))
}

const confident = (confidence: number) => (record: ArticleRecord) => ({
  ...record,
  claims: record.claims.map((claim) => ({ ...claim, confidence })),
})
const atOdds = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  conflicts: [{ kind: 'title-differs', claims: ['o1', 'o2'], entities: [], evidence: [] }],
})

async function accept(articleId: number, which: (title: string) => boolean): Promise<void> {
  const review = await reviewOf(database.db, articleId)
  if (!review) throw new Error('no article')
  const decisions = review.states
    .filter(({ shown }) => which(shown.type === 'office' ? shown.title : ''))
    .map(({ id }) => ({
      id: randomUUID(),
      // Each by itself: of what is accepted in bulk some would be drawn for a second look.
      groupId: randomUUID(),
      claimId: id,
      readingId: review.readingId,
      action: { kind: 'accept' as const },
    }))
  const account = await sampleAccount(database.db, 'Lan')
  const request = { articleId, seenVersion: review.article.version, account, origin: 'test', decisions }
  const made = await database.db.transaction().execute((tx) => recordDecisions(tx, request))
  expect(made.outcome).toBe('recorded')
}

/** Articles by what they want of a person. */
const made = { sure: 0, said: 0, doubtful: 0, gone: 0, odds: 0, settled: 0, suggested: 0 }
type Name = keyof typeof made

beforeAll(async () => {
  const { db } = database
  const take = async (name: Name) => {
    const page = await importText(db, TEXT)
    made[name] = page.articleId
    return page
  }
  const suggested = await take('suggested')
  await read(suggested, { offices: [MINH] })
  await accept(suggested.articleId, () => true)
  await read(suggested, { offices: [{ ...MINH, title: 'Bộ trưởng Trần' }] })
  await read(await take('odds'), { offices: [MINH, HA] }, atOdds)
  const settled = await take('settled')
  await read(settled, { offices: [MINH, HA], statements: [SAID] }, atOdds)
  await accept(settled.articleId, (title) => title !== '')
  const gone = await take('gone')
  await read(gone, { offices: [MINH] })
  await accept(gone.articleId, () => true)
  await read(gone, { offices: [HA] })
  await read(await take('doubtful'), { offices: [MINH] }, confident(0.3))
  await read(await take('said'), { statements: [SAID] }, confident(0.3))
  await read(await take('sure'), { offices: [MINH, HA] }, confident(0.9))
})

async function listed(filter: ArticleFilter, limit = 50): Promise<Name[]> {
  const names: Name[] = []
  let after: ArticleKeyset | null = null
  do {
    const page = await listArticles(database.db, { filter, limit, ...(after ? { after } : {}) })
    for (const { id } of page.items) {
      const name = (Object.keys(made) as Name[]).find((one) => made[one] === id)
      if (name) names.push(name)
    }
    after = page.next
  } while (after)
  return names
}

describe('the inbox', () => {
  it('shows suggestions, then conflicts, then what is gone, then what is doubtful and matters', async () => {
    const order = ['suggested', 'odds', 'gone', 'doubtful', 'said', 'sure', 'settled']
    expect(await listed('open')).toEqual(order)
    expect(await listed('open', 2)).toEqual(order)
  })

  it('finds conflicts while a claim in them waits, and counts as many as it lists', async () => {
    expect(await listed('conflicts')).toEqual(['odds'])
    expect(await listed('not_found')).toEqual(['gone'])
    expect(await listed('suggestions')).toEqual(['suggested'])
    expect(await countArticles(database.db)).toEqual({
      open: 7,
      mine: 0,
      suggestions: 1,
      conflicts: 1,
      not_found: 1,
      second_look: 0,
      decided: 0,
      all: 7,
    })
  })

  it('moves an article down with the decision that settles what it wanted', async () => {
    await accept(made.odds, (title) => title === HA.title)
    expect((await getArticle(database.db, made.odds))?.counts.conflicts).toBe(1)
    await accept(made.odds, () => true)
    expect((await getArticle(database.db, made.odds))?.counts.conflicts).toBe(0)
    expect(await listed('conflicts')).toEqual([])
    expect(await listed('decided')).toEqual(['odds'])
  })
})
