import { beforeAll, describe, expect, it } from 'vitest'
import { countArticles, getArticle, listArticles } from './article.ts'
import { assignArticle, snoozeArticle } from './article-desk.ts'
import type { ArticleFilter } from './article-filter.ts'
import { listAudit } from './audit.ts'
import { importText, sampleAccount, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const DAY_MS = 24 * 60 * 60 * 1000

let lan: { accountId: number; name: string; origin: string }
let hung: typeof lan
beforeAll(async () => {
  const person = async (name: string) => {
    const { id } = await sampleAccount(database.db, name)
    return { accountId: id, name, origin: 'test' }
  }
  lan = await person('Lan')
  hung = await person('Hùng')
})

async function waitingArticle(): Promise<number> {
  const page = await importText(database.db, TEXT)
  await storeSample(database.db, page, { text: TEXT, offices: [MINH] })
  return page.articleId
}

function assign(articleId: number, by: typeof lan, mine: boolean, takeOver = false) {
  return database.db.transaction().execute((tx) => assignArticle(tx, { articleId, mine, takeOver, by }))
}
function snooze(articleId: number, until: Date | null) {
  return database.db.transaction().execute((tx) => snoozeArticle(tx, { articleId, until, by: lan }))
}
async function ids(filter: ArticleFilter, me: number): Promise<number[]> {
  const { items } = await listArticles(database.db, { filter, me, limit: 200 })
  expect(items).toHaveLength((await countArticles(database.db, me))[filter])
  return items.map((item) => item.id)
}

describe('a desk', () => {
  it('holds what its owner took, and stays among what waits', async () => {
    const id = await waitingArticle()
    const before = await getArticle(database.db, id)
    expect(await assign(id, lan, true)).toEqual({ outcome: 'done' })
    expect(await ids('mine', lan.accountId)).toContain(id)
    expect(await ids('mine', hung.accountId)).not.toContain(id)
    expect(await ids('open', lan.accountId)).toContain(id)
    const after = await getArticle(database.db, id)
    expect(after?.assignedTo).toEqual({ id: lan.accountId, name: 'Lan' })
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    expect(await assign(id, lan, true)).toEqual({ outcome: 'unchanged' })
    expect(await assign(id, lan, false)).toEqual({ outcome: 'done' })
    expect(await ids('mine', lan.accountId)).not.toContain(id)
  })

  it('is not emptied by another who does not know of it', async () => {
    const id = await waitingArticle()
    await assign(id, lan, true)
    const holder = { id: lan.accountId, name: 'Lan' }
    expect(await assign(id, hung, true)).toEqual({ outcome: 'taken', holder })
    expect(await assign(id, hung, false)).toEqual({ outcome: 'taken', holder })
    expect(await assign(id, hung, true, true)).toEqual({ outcome: 'done' })
    expect((await getArticle(database.db, id))?.assignedTo?.name).toBe('Hùng')
  })

  it('is taken by one of two who ask at once', async () => {
    const id = await waitingArticle()
    const outcomes = await Promise.all([assign(id, lan, true), assign(id, hung, true)])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'taken'])
  })
})

describe('snoozing', () => {
  it('keeps an article out of the open list until it is due, and nowhere else', async () => {
    const id = await waitingArticle()
    await assign(id, lan, true)
    expect(await snooze(id, new Date(Date.now() + DAY_MS))).toEqual({ outcome: 'done' })
    expect(await ids('open', lan.accountId)).not.toContain(id)
    expect(await ids('mine', lan.accountId)).toContain(id)
    expect(await ids('all', lan.accountId)).toContain(id)
    expect((await getArticle(database.db, id))?.snoozedUntil).toBeInstanceOf(Date)
    await snooze(id, new Date(Date.now() - 1000))
    expect(await ids('open', lan.accountId)).toContain(id)
    expect((await getArticle(database.db, id))?.snoozedUntil).toBeNull()
  })

  it('can be ended early, and the audit tells of it', async () => {
    const id = await waitingArticle()
    const until = new Date(Date.now() + DAY_MS)
    await snooze(id, until)
    expect(await snooze(id, null)).toEqual({ outcome: 'done' })
    expect(await ids('open', lan.accountId)).toContain(id)
    const [entry] = await listAudit(database.db, { subjectType: 'article', subjectId: String(id), limit: 1 })
    expect(entry).toMatchObject({
      action: 'article.snooze',
      actor: 'Lan',
      before: { until: until.toISOString() },
      after: { until: null },
    })
  })

  it('knows nothing of an article that is not there', async () => {
    expect(await snooze(999_999, null)).toEqual({ outcome: 'unknown_article' })
    expect(await assign(999_999, lan, true)).toEqual({ outcome: 'unknown_article' })
  })
})
