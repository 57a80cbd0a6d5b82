import { randomUUID } from 'node:crypto'
import type { Action } from '@trucot/core/review/decision'
import { decisionId } from '@trucot/core/test/decision-id'
import { beforeAll, describe, expect, it } from 'vitest'
import { countArticles, getArticle, listArticles } from './article.ts'
import type { ArticleFilter } from './article-filter.ts'
import { recordDecisions } from './decision.ts'
import { reviewOf } from './review.ts'
import { storeReading } from './store-reading.ts'
import { importText, sampleAccount } from './testing/sample-article.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'
import { listReturned } from './work-returned.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
const ACCEPT: Action = { kind: 'accept' }

let lan: { id: number; name: string }
beforeAll(async () => {
  lan = await sampleAccount(database.db, 'Lan')
})

async function read(page: { articleId: number; pageId: number }, offices: (typeof MINH)[], odds = false) {
  const record = sampleRecord({ text: TEXT, reader: randomUUID(), offices })
  if (odds) record.conflicts.push({ kind: 'office-holder', claims: ['o1', 'o2'], entities: [], evidence: [] })
  const result = { ...page, flattener: 'sample@1', text: TEXT, record, cause: 'test' }
  await database.db.transaction().execute((tx) => storeReading(tx, result))
}

async function review(articleId: number) {
  const found = await reviewOf(database.db, articleId)
  if (!found) throw new Error('no article')
  return found
}

/** One act by Lan: which claims by title, and the ids that its decisions are to have. */
async function act(articleId: number, ...decisions: { title: string; action: Action; id?: string }[]) {
  const { states, article, readingId } = await review(articleId)
  const groupId = randomUUID()
  const claimId = (title: string) =>
    states.find(({ shown }) => shown.type === 'office' && shown.title === title)?.id ?? ''
  const made = await database.db.transaction().execute((tx) =>
    recordDecisions(tx, {
      articleId,
      seenVersion: article.version,
      account: lan,
      origin: 'test',
      decisions: decisions.map(({ title, action, id = decisionId() }) => ({
        id,
        groupId,
        claimId: claimId(title),
        readingId,
        action,
      })),
    }),
  )
  expect(made.outcome).toBe('recorded')
}

const lists = async (articleId: number, filter: ArticleFilter) =>
  (await listArticles(database.db, { filter, limit: 200 })).items.some(({ id }) => id === articleId)
const looks = async (articleId: number) => (await getArticle(database.db, articleId))?.counts.secondLooks

describe('claims accepted in bulk', () => {
  it('say so in the log, and one that is drawn keeps the article in the inbox until it is looked at', async () => {
    const page = await importText(database.db, TEXT)
    const { articleId } = page
    await read(page, [MINH, HA])
    const id = decisionId({ drawn: true })
    await act(articleId, { title: 'Bộ trưởng', action: ACCEPT }, { title: 'Đại sứ', action: ACCEPT, id })
    const { log, states, article } = await review(articleId)
    expect(log.map(({ action }) => action)).toEqual([
      { kind: 'accept', bulk: true },
      { kind: 'accept', bulk: true },
    ])
    expect(states.map(({ accepted, secondLook }) => [accepted, secondLook])).toEqual([
      [true, false],
      [true, true],
    ])
    expect(article.counts).toMatchObject({ accepted: 2, proposed: 0, secondLooks: 1 })
    expect(await lists(articleId, 'open')).toBe(true)
    expect(await lists(articleId, 'second_look')).toBe(true)
    expect(await lists(articleId, 'decided')).toBe(false)
    expect((await countArticles(database.db)).second_look).toBe(1)
    const returned = await listReturned(database.db, { accountId: lan.id, limit: 10 })
    expect(returned.find((one) => one.article.id === articleId)?.claims).toMatchObject([{ secondLook: true }])

    await act(articleId, { title: 'Bộ trưởng', action: ACCEPT }, { title: 'Đại sứ', action: ACCEPT })
    expect(await looks(articleId)).toBe(1)
    await act(articleId, { title: 'Đại sứ', action: ACCEPT })
    expect(await looks(articleId)).toBe(0)
    expect(await lists(articleId, 'open')).toBe(false)
    expect(await lists(articleId, 'decided')).toBe(true)
  })

  it('are bulk whatever the client says, and one alone is not', async () => {
    const page = await importText(database.db, TEXT)
    await read(page, [MINH, HA])
    const claimed: Action = { kind: 'accept', bulk: true }
    await act(page.articleId, { title: 'Đại sứ', action: claimed, id: decisionId({ drawn: true }) })
    expect((await review(page.articleId)).log[0]?.action).toEqual({ kind: 'accept' })
    expect(await looks(page.articleId)).toBe(0)
  })
})

describe('an article that wants nothing but a look at what is no longer found', () => {
  it('is open until the claim is accepted knowing so', async () => {
    const page = await importText(database.db, TEXT)
    const { articleId } = page
    await read(page, [MINH])
    await act(articleId, { title: 'Bộ trưởng', action: ACCEPT })
    await read(page, [])
    expect(await lists(articleId, 'open')).toBe(true)
    expect(await lists(articleId, 'not_found')).toBe(true)
    await act(articleId, { title: 'Bộ trưởng', action: ACCEPT })
    expect((await review(articleId)).states).toMatchObject([{ notFound: true, keptNotFound: true }])
    expect(await lists(articleId, 'not_found')).toBe(false)
    expect(await lists(articleId, 'decided')).toBe(true)
  })
})

describe('a conflict', () => {
  it('is settled by an act, which is no bulk accept of the claims it weighs', async () => {
    const page = await importText(database.db, TEXT)
    const { articleId } = page
    await read(page, [MINH, HA], true)
    expect(await lists(articleId, 'conflicts')).toBe(true)
    const { states } = await review(articleId)
    const kept = states.map(({ id }) => id)
    await act(
      articleId,
      { title: 'Bộ trưởng', action: ACCEPT, id: decisionId({ drawn: true }) },
      { title: 'Đại sứ', action: ACCEPT, id: decisionId({ drawn: true }) },
      { title: '', action: { kind: 'settle', conflict: { kind: 'office-holder', quotes: [] }, kept } },
    )
    expect(await looks(articleId)).toBe(0)
    expect(await lists(articleId, 'conflicts')).toBe(false)
    expect((await review(articleId)).log.map(({ action }) => action.kind)).toEqual([
      'accept',
      'accept',
      'settle',
    ])
  })
})
