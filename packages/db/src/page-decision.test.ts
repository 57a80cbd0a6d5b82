import { randomUUID } from 'node:crypto'
import { decisionId } from '@trucot/core/test/decision-id'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { getArticle } from './article.ts'
import { recordDecisions } from './decision.ts'
import { getPage } from './page.ts'
import { purgePage, restorePage, withdrawPage } from './page-decision.ts'
import { loadReading } from './reading.ts'
import { reviewOf } from './review.ts'
import { importText, sampleAccount, storeSample } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const OLD = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const NEW = `${OLD}\n"Hai bên sẽ ký thỏa thuận", bà Lê Thu Hà nói.`
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const SAID = { speaker: 'Lê Thu Hà', words: 'Hai bên sẽ ký thỏa thuận' }

let by: { accountId: number; name: string; origin: string }
beforeAll(async () => {
  const { id, name } = await sampleAccount(database.db, 'Admin', 'admin')
  by = { accountId: id, name, origin: 'test' }
})

type PageAct = typeof withdrawPage

async function act(decide: PageAct, pageId: number, reason = 'Đăng nhầm', id: string = randomUUID()) {
  return await database.db.transaction().execute((tx) => decide(tx, { id, pageId, reason, by }))
}

async function acceptAll(articleId: number) {
  const review = await reviewOf(database.db, articleId)
  if (!review) throw new Error('no article')
  const groupId = randomUUID()
  const outcome = await database.db.transaction().execute((tx) =>
    recordDecisions(tx, {
      articleId,
      seenVersion: review.article.version,
      account: { id: by.accountId, name: by.name },
      origin: 'test',
      decisions: review.states.map(({ id }) => ({
        id: decisionId(),
        groupId,
        claimId: id,
        readingId: review.readingId,
        action: { kind: 'accept' },
      })),
    }),
  )
  if (outcome.outcome !== 'recorded') throw new Error(JSON.stringify(outcome))
}

async function twoPages() {
  const importName = `${randomUUID()}.txt`
  const old = await importText(database.db, OLD, { importName })
  await storeSample(database.db, old, { text: OLD, offices: [MINH] })
  const current = await importText(database.db, NEW, { importName })
  await storeSample(database.db, current, { text: NEW, offices: [MINH], statements: [SAID] })
  return { articleId: old.articleId, old: old.pageId, current: current.pageId }
}

async function counts(articleId: number) {
  return (await getArticle(database.db, articleId))?.counts
}

describe('withdrawing a page', () => {
  it('falls back to the fetch before, and restoring brings it back', async () => {
    const { articleId, old, current } = await twoPages()
    expect(await counts(articleId)).toMatchObject({ proposed: 2 })
    expect(await act(withdrawPage, current)).toMatchObject({ outcome: 'done', currentPageId: old })
    expect(await counts(articleId)).toMatchObject({ proposed: 1 })
    expect(await act(restorePage, current)).toMatchObject({ outcome: 'done', currentPageId: current })
    expect(await counts(articleId)).toMatchObject({ proposed: 2 })
  })

  it('of the last page makes the article count no longer, and keeps every decision', async () => {
    const page = await importText(database.db, OLD)
    await storeSample(database.db, page, { text: OLD, offices: [MINH] })
    await acceptAll(page.articleId)
    expect(await counts(page.articleId)).toMatchObject({ accepted: 1 })
    expect(await act(withdrawPage, page.pageId)).toMatchObject({ currentPageId: null })
    const withdrawn = await reviewOf(database.db, page.articleId)
    expect(withdrawn).toMatchObject({ article: { withdrawn: true, counts: { accepted: 0 } }, text: null })
    expect(withdrawn?.log).toHaveLength(1)
    const open = await database.db
      .selectFrom('claim')
      .select('id')
      .where('article_id', '=', page.articleId)
      .where('to_switch', 'is', null)
      .execute()
    expect(open).toEqual([])
    await act(restorePage, page.pageId)
    expect(await counts(page.articleId)).toMatchObject({ accepted: 1, proposed: 0 })
  })

  it('is done once a decision id, wants a reason, and says what it cannot do', async () => {
    const { pageId } = await importText(database.db, OLD)
    expect(await act(restorePage, pageId)).toEqual({ outcome: 'refused', reason: 'not_withdrawn' })
    expect(await act(withdrawPage, pageId, '  ')).toEqual({ outcome: 'refused', reason: 'no_reason' })
    expect(await act(withdrawPage, 999_999)).toEqual({ outcome: 'refused', reason: 'unknown_page' })
    const id = randomUUID()
    expect(await act(withdrawPage, pageId, 'Nhầm', id)).toMatchObject({ outcome: 'done' })
    expect(await act(withdrawPage, pageId, 'Nhầm', id)).toMatchObject({ outcome: 'repeated' })
    expect(await act(withdrawPage, pageId)).toEqual({ outcome: 'refused', reason: 'withdrawn' })
    expect(await act(restorePage, pageId, 'Nhầm', id)).toEqual({ outcome: 'refused', reason: 'id_taken' })
  })
})

describe('purging a page', () => {
  it('erases bytes, text and quotes everywhere; hashes, verdicts and values stay', async () => {
    const secret = { speaker: 'Lê Thu Hà', words: 'Lời này sẽ bị xóa' }
    const text = `${OLD}\n"${secret.words}", bà Lê Thu Hà nói.`
    const page = await importText(database.db, text, { meta: { title: 'Tin mật' } })
    const sample = { text, title: 'Tin mật', offices: [MINH], statements: [secret] }
    const stored = await storeSample(database.db, page, sample)
    if (stored.outcome !== 'new') throw new Error(stored.outcome)
    await acceptAll(page.articleId)
    expect(await act(purgePage, page.pageId)).toMatchObject({ outcome: 'done', currentPageId: null })

    const tables = ['page', 'article_text', 'reading', 'claim', 'decision', 'article', 'audit'] as const
    for (const table of tables) {
      const { rows } = await sql<{
        said: string
      }>`select string_agg(t::text, '') as said from ${sql.table(table)} t`.execute(database.db)
      const said = rows[0]?.said ?? ''
      expect(said, table).not.toContain(secret.words)
      expect(said, table).not.toContain('Tin mật')
      expect(said, table).not.toContain(Buffer.from(secret.words).toString('hex'))
    }
    expect(await loadReading(database.db, stored.readingId)).toBeUndefined()
    expect(await getPage(database.db, page.pageId)).toMatchObject({
      bytes: null,
      byteLength: Buffer.byteLength(text),
    })
    const review = await reviewOf(database.db, page.articleId)
    expect(review?.log.map(({ action, judged }) => [action.kind, judged?.quotes])).toEqual([
      ['accept', []],
      ['accept', []],
    ])
    expect(review?.log.find(({ judged }) => judged?.type === 'office')?.judged).toMatchObject({
      title: 'Bộ trưởng',
    })
    expect(await act(restorePage, page.pageId)).toEqual({ outcome: 'refused', reason: 'purged' })
  })

  it('leaves the other pages of the article as they are', async () => {
    const { articleId, old, current } = await twoPages()
    await acceptAll(articleId)
    await act(purgePage, current)
    const review = await reviewOf(database.db, articleId)
    expect(review).toMatchObject({ text: OLD, article: { withdrawn: false } })
    expect(review?.states.find(({ shown }) => shown.type === 'office')).toMatchObject({
      accepted: true,
      notFound: false,
    })
    expect(await getPage(database.db, old)).toMatchObject({ purgedAt: null })
  })
})
