import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { getArticle } from './article.ts'
import { listAudit } from './audit.ts'
import { findCampaign } from './campaign.ts'
import { rollBackCampaign } from './campaign-acts.ts'
import { campaignDiff } from './campaign-change.ts'
import { listChangedArticles } from './campaign-changed-article.ts'
import { campaignDiffFile } from './campaign-diff-file.ts'
import { previewCampaign } from './campaign-preview.ts'
import { countRollback } from './campaign-progress.ts'
import { tendCampaigns } from './campaign-rounds.ts'
import { recordDecisions } from './decision.ts'
import { listDecisions } from './decision-log.ts'
import { purgePage } from './page-decision.ts'
import { reviewOf } from './review.ts'
import { endWith, leaseChunk, sampleCampaign, takeChunks } from './testing/campaign-run.ts'
import { rowVersions } from './testing/row-versions.ts'
import { importText, sampleAccount, storeSample, TESTER } from './testing/sample-article.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const WRONG = { ...MINH, title: 'Thứ trưởng' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
const OLD = { text: TEXT, offices: [MINH, HA], reader: '1' }
const NEW = { text: TEXT, offices: [WRONG], reader: '2' }

/** What each article is here for. */
const pages: Record<string, { articleId: number; pageId: number }> = {}
const idOf = (name: string) => pages[name]?.articleId ?? 0
let before: Awaited<ReturnType<typeof reviewOf>>
let campaignId = 0
let curator: { id: number; name: string }

async function decide(articleId: number): Promise<void> {
  const { db } = database
  const review = await reviewOf(db, articleId)
  const decisions = (review?.states ?? []).map((state) => ({
    id: randomUUID(),
    groupId: randomUUID(),
    claimId: state.id,
    readingId: review?.readingId ?? null,
    action: { kind: 'accept' as const },
  }))
  await db.transaction().execute((tx) =>
    recordDecisions(tx, {
      articleId,
      seenVersion: review?.article.version ?? 0,
      account: curator,
      origin: 'test',
      decisions,
    }),
  )
}

beforeAll(async () => {
  const { db } = database
  curator = await sampleAccount(db, 'Lan')
  for (const name of ['plain', 'decided', 'reread', 'revised', 'first', 'erased', 'same']) {
    const page = await importText(db, `${TEXT} ${name}`)
    pages[name] = page
    if (name !== 'first') await storeSample(db, page, OLD)
    const [task] = await leaseChunk(db, [page.articleId])
    if (task) await endWith(db, task, name === 'first' ? { ...OLD, offices: [] } : OLD)
  }
  // An article that the campaign is the first to read.
  await db.updateTable('article').set({ current_reading_id: null }).where('id', '=', idOf('first')).execute()
  await decide(idOf('decided'))
  before = await reviewOf(db, idOf('decided'))

  campaignId = await sampleCampaign(db)
  await tendCampaigns(db)
  for (const chunk of await takeChunks(db)) {
    for (const task of await leaseChunk(db, chunk)) {
      await endWith(db, task, task.articleId === idOf('same') ? OLD : NEW)
    }
  }
  for (let i = 0; i < 2; i++) await tendCampaigns(db)
})

describe('a run that is over', () => {
  it('says what it changed, summed up and claim by claim, and whom it met', async () => {
    const { db } = database
    expect((await findCampaign(db, campaignId))?.state).toBe('done')
    expect(await campaignDiff(db, campaignId)).toEqual({
      tallies: [
        { kind: 'added', type: 'office', rule: 'unknown', claims: 1, decided: 0 },
        { kind: 'changed', type: 'office', rule: 'unknown', claims: 5, decided: 1 },
        { kind: 'retired', type: 'office', rule: 'unknown', claims: 5, decided: 1 },
      ],
      changedArticles: 6,
      decisionsMet: 2,
      suggestionsRaised: 1,
    })
    const [met] = await listChangedArticles(db, { campaignId, decided: true, limit: 10 })
    expect(met).toMatchObject({
      articleId: idOf('decided'),
      changes: [
        {
          kind: 'changed',
          fields: ['title'],
          decided: true,
          before: { title: 'Bộ trưởng' },
          after: { title: 'Thứ trưởng' },
        },
        {
          kind: 'retired',
          decided: true,
          before: { person: { name: 'Lê Thu Hà' }, quotes: ['Đại sứ Lê Thu Hà'] },
        },
      ],
    })
    expect(await listChangedArticles(db, { campaignId, rule: 'event/none', limit: 10 })).toEqual([])
  })

  it('is exported a line a claim', async () => {
    const file = async (format: 'jsonl' | 'csv') => {
      let text = ''
      for await (const piece of campaignDiffFile(database.db, campaignId, format)) text += piece
      return text
    }
    const lines = (await file('jsonl')).trim().split('\n')
    expect(lines).toHaveLength(11)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      articleId: idOf('plain'),
      kind: 'changed',
      after: { title: 'Thứ trưởng' },
    })
    const csv = (await file('csv')).trim().split('\r\n')
    expect(csv).toHaveLength(12)
    expect(csv[0]).toContain('article_id,article,')
  })

  it('could have been seen before, without a row being written', async () => {
    const { db } = database
    const rows = await rowVersions(db)
    const preview = await previewCampaign(
      db,
      { selection: { ids: [idOf('decided'), idOf('same')] }, mode: 'all', options: {} },
      {
        size: 10,
        seed: 1,
        read: async () => ({ flattener: 'sample@1', text: TEXT, record: sampleRecord(OLD) }),
      },
    )
    expect(preview).toMatchObject({
      articles: 2,
      sampled: 2,
      changed: 1,
      claimsSame: 2,
      decidedClaims: 2,
      decisionsMet: 2,
      examples: [{ articleId: idOf('decided') }],
    })
    expect(await rowVersions(db)).toEqual(rows)
  })

  it('is taken back where its reading is still in force, and says of the rest why not', async () => {
    const { db } = database
    const admin = await sampleAccount(db, 'Admin', 'admin')
    const by = { accountId: admin.id, name: admin.name, origin: 'test' }
    // Read again since, by another: even to the same reading it is not this run's any more.
    await storeSample(db, pages.reread ?? { articleId: 0, pageId: 0 }, OLD)
    await storeSample(db, pages.reread ?? { articleId: 0, pageId: 0 }, NEW)
    // Another page came in, read to a reading of its own later: the reading before is not of it.
    const revised = await importText(db, `${TEXT} Viết lại.`, { importName: `${randomUUID()}.txt` })
    await db
      .updateTable('page')
      .set({ article_id: idOf('revised') })
      .where('id', '=', revised.pageId)
      .execute()
    await db
      .updateTable('article')
      .set({ current_page_id: revised.pageId })
      .where('id', '=', idOf('revised'))
      .execute()
    await db
      .updateTable('reading')
      .set({ record: null })
      .where('article_id', '=', idOf('erased'))
      .where('id', '=', (eb) =>
        eb.selectFrom('campaign_change').select('from_reading_id').where('article_id', '=', idOf('erased')),
      )
      .execute()
    const log = await listDecisions(db, idOf('decided'))

    expect(
      await db
        .transaction()
        .execute((tx) => rollBackCampaign(tx, campaignId, TESTER, 'titles came out wrong')),
    ).toEqual({ outcome: 'done' })
    for (let i = 0; i < 4; i++) await tendCampaigns(db)

    expect(await findCampaign(db, campaignId)).toMatchObject({
      state: 'rolled_back',
      rollbackReason: 'titles came out wrong',
    })
    expect(await countRollback(db, campaignId)).toEqual({
      rolledBack: 2,
      skipped: { read_again: 1, another_page: 1, nothing_before: 1, erased: 1 },
      open: 0,
    })
    expect(await listDecisions(db, idOf('decided'))).toEqual(log)
    const after = await reviewOf(db, idOf('decided'))
    expect(after?.states).toEqual(before?.states)
    expect(after?.readingId).toBe(before?.readingId)
    const [article] = await db
      .selectFrom('reading_switch')
      .select('cause')
      .where('article_id', '=', idOf('plain'))
      .orderBy('number', 'desc')
      .execute()
    expect(article?.cause).toBe(`rollback of campaign ${campaignId}`)
    const [said] = await listAudit(db, { subjectType: 'campaign', subjectId: String(campaignId) })
    expect(said).toMatchObject({ action: 'campaign.rolled_back', after: { rolledBack: 2 } })
    expect((await getArticle(db, idOf('same')))?.readingId).not.toBeNull()
    await db
      .transaction()
      .execute((tx) => purgePage(tx, { id: randomUUID(), pageId: pages.plain?.pageId ?? 0, reason: 'x', by }))
    const [purged] = await listChangedArticles(db, { campaignId, limit: 1 })
    expect(purged).toMatchObject({ articleId: idOf('plain'), changes: [] })
  })
})
