import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { getArticle } from './article.ts'
import { listAudit } from './audit.ts'
import { importPage } from './page.ts'
import { purgePage, withdrawPage } from './page-decision.ts'
import { findTask } from './reading-task.ts'
import { rowVersions } from './testing/row-versions.ts'
import { importText, sampleAccount, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()

describe('importing a page', () => {
  it('makes the article, its task, an outbox row and a trace, in one transaction', async () => {
    const { outcome, articleId } = await importText(database.db, 'Tin một.', { importName: 'mot.txt' })
    expect(outcome).toBe('new')
    expect(await findTask(database.db, articleId)).toMatchObject({ state: 'waiting', reason: 'imported' })
    const outbox = await database.db.selectFrom('outbox').select(['topic', 'payload']).execute()
    expect(outbox).toContainEqual({ topic: 'read-articles', payload: { articleIds: [articleId] } })
    const [entry] = await listAudit(database.db, { subjectType: 'article', subjectId: String(articleId) })
    expect(entry).toMatchObject({ action: 'article.import', actor: 'tester', origin: 'test' })
  })

  it('does nothing at all when the same comes again', async () => {
    const first = await importText(database.db, 'Tin hai.', { importName: 'hai.txt' })
    const before = await rowVersions(database.db)
    const again = await importText(database.db, 'Tin hai.', { importName: 'hai.txt' })
    expect(again).toEqual({ ...first, outcome: 'unchanged' })
    expect(await rowVersions(database.db)).toEqual(before)
  })

  it('knows one article by its canonical URL, whatever the file is called', async () => {
    const url = 'https://example.org/tin?id=3'
    const first = await importText(database.db, 'Tin ba.', { url })
    const again = await importText(database.db, 'Tin ba, sửa.', { url: `${url}&utm_source=x#top` })
    expect(again).toMatchObject({ outcome: 'revised', articleId: first.articleId })
    expect(again.pageId).not.toBe(first.pageId)
  })

  it('takes other meta for another page, for a reading depends on it', async () => {
    const importName = 'bon.txt'
    const first = await importText(database.db, 'Tin bốn.', { importName })
    const meta = { published: '2024-03-05', outlet: 'Báo Thử' }
    const dated = await importText(database.db, 'Tin bốn.', { importName, meta })
    expect(dated).toMatchObject({ outcome: 'revised', articleId: first.articleId })
    const again = await importText(database.db, 'Tin bốn.', {
      importName,
      meta: { outlet: 'Báo Thử', published: '2024-03-05' },
    })
    expect(again.outcome).toBe('unchanged')
  })

  it('goes back to a page that comes again after another', async () => {
    const importName = 'nam.txt'
    const a = await importText(database.db, 'Bản A.', { importName })
    await importText(database.db, 'Bản B.', { importName })
    const back = await importText(database.db, 'Bản A.', { importName })
    expect(back).toEqual({ outcome: 'revised', articleId: a.articleId, pageId: a.pageId })
    const fetches = await database.db
      .selectFrom('page_fetch')
      .select(['number', 'page_id'])
      .where('article_id', '=', a.articleId)
      .orderBy('number')
      .execute()
    expect(fetches.map((row) => row.page_id)).toEqual([a.pageId, a.pageId + 1, a.pageId])
  })

  it('makes one article when the same key comes twice at once', async () => {
    const outcomes = await Promise.all(
      ['Một.', 'Hai.', 'Ba.'].map((text) => importText(database.db, text, { importName: 'cung-luc.txt' })),
    )
    expect(new Set(outcomes.map(({ articleId }) => articleId)).size).toBe(1)
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'revised', 'revised'])
  })

  it('keeps names and meta that Postgres could not keep as they are', async () => {
    const { articleId } = await importText(database.db, 'Tin sáu.', {
      importName: 'a\0b\ud800.txt',
      meta: { title: 'x\0' },
    })
    expect((await getArticle(database.db, articleId))?.importName).toBe('a\ufffdb\ufffd.txt')
  })

  it('refuses what was purged under any name, with the reason, and what was withdrawn under its own', async () => {
    const by = {
      accountId: (await sampleAccount(database.db, 'Admin', 'admin')).id,
      name: 'Admin',
      origin: 'test',
    }
    const { db } = database
    const gone = await importText(db, 'Sẽ bị xóa.')
    await db
      .transaction()
      .execute((tx) => purgePage(tx, { id: randomUUID(), pageId: gone.pageId, reason: 'Theo yêu cầu', by }))
    const bytes = Buffer.from('Sẽ bị xóa.')
    const again = { importName: 'ten-khac.txt', mediaType: 'text/plain', bytes }
    expect(await db.transaction().execute((tx) => importPage(tx, again, TESTER))).toMatchObject({
      outcome: 'refused',
      reason: 'purged',
      explanation: 'Theo yêu cầu',
    })
    const importName = 'rut.txt'
    const withdrawn = await importText(db, 'Bị rút.', { importName })
    await db
      .transaction()
      .execute((tx) => withdrawPage(tx, { id: randomUUID(), pageId: withdrawn.pageId, reason: 'Sai', by }))
    const same = { importName, mediaType: 'text/plain', bytes: Buffer.from('Bị rút.') }
    expect(await db.transaction().execute((tx) => importPage(tx, same, TESTER))).toMatchObject({
      outcome: 'refused',
      reason: 'withdrawn',
    })
    expect((await importText(db, 'Bị rút.')).outcome).toBe('new')
  })
})

it('draws no article id for an article that is known', async () => {
  const page = { importName: 'ids.txt' }
  const { articleId } = await importText(database.db, 'một', page)
  for (const text of ['một', 'hai', 'ba']) await importText(database.db, text, page)
  expect((await importText(database.db, 'bốn')).articleId).toBe(articleId + 1)
})
