import { randomUUID } from 'node:crypto'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listArticles } from './article.ts'
import { ARTICLE_FILTERS, isByPriority } from './article-filter.ts'
import { listAudit } from './audit.ts'
import { campaignsUnderWay } from './campaign.ts'
import { cancelCampaign, pauseCampaign } from './campaign-acts.ts'
import { listChangedArticles } from './campaign-changed-article.ts'
import { listErrors } from './campaign-error.ts'
import { listItems } from './campaign-item.ts'
import { countCampaigns, countRollback, outletProgress } from './campaign-progress.ts'
import { tendCampaigns } from './campaign-rounds.ts'
import { countScope } from './campaign-selection.ts'
import { type AnsweredQuery, type Database, openDatabase } from './database.ts'
import { recordDecisions } from './decision.ts'
import { endProven } from './end-proven.ts'
import { takeOutbox } from './outbox.ts'
import { importPage } from './page.ts'
import { withdrawPage } from './page-decision.ts'
import { loadPagesToRead, loadPageToRead } from './page-to-read.ts'
import {
  claimTasks,
  enqueueReading,
  extendLeases,
  listTasks,
  markOffered,
  READ_ARTICLES_TOPIC,
} from './reading-task.ts'
import { reviewOf } from './review.ts'
import { findSession } from './session.ts'
import { storeReading } from './store-reading.ts'
import { storeUnchanged } from './store-unchanged.ts'
import { completeTask, failTask } from './task-end.ts'
import { sweepExpired } from './task-sweep.ts'
import { sampleCampaign, takeChunks } from './testing/campaign-run.ts'
import { explain, type QueryPlan } from './testing/captured-plans.ts'
import { generateLedger } from './testing/generate-ledger.ts'
import { importText, sampleAccount, storeSample, TESTER } from './testing/sample-article.ts'
import { sampleRecord } from './testing/sample-record.ts'
import { withDatabase } from './testing/with-database.ts'
import { listActs } from './work-acts.ts'
import { listReturned } from './work-returned.ts'
import { tallyWork } from './work-tally.ts'

const database = withDatabase()
const TEXT = 'Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà.'
const MINH = { person: 'Trần Văn Minh', title: 'Bộ trưởng', quote: 'Bộ trưởng Trần Văn Minh' }
const HA = { person: 'Lê Thu Hà', title: 'Đại sứ', quote: 'Đại sứ Lê Thu Hà' }
/** Tables that grow with the articles: reading one from end to end is what a hot query must never do. */
const LARGE = new Set([
  'article',
  'page',
  'page_fetch',
  'article_text',
  'reading',
  'reading_seen',
  'reading_switch',
  'claim',
  'local_entity',
  'decision',
  'reading_task',
  'campaign_item',
  'campaign_change',
  'article_words',
])

let watched: Database
let seen: AnsweredQuery[] = []
beforeAll(async () => {
  await generateLedger(database.db, 20_000, { text: TEXT, offices: [MINH, HA] })
  watched = openDatabase(database.url, { onQuery: (query) => seen.push(query) })
}, 240_000)
afterAll(() => watched.destroy())

/** The plans of every query that some work makes. */
async function plansOf(work: (db: Database) => Promise<unknown>): Promise<QueryPlan[]> {
  seen = []
  await work(watched)
  const queries = seen
  const plans: QueryPlan[] = []
  for (const query of queries) {
    const plan = await explain(database.db, query)
    if (plan) plans.push(plan)
  }
  return plans
}

function scans(plans: readonly QueryPlan[]): string[] {
  return plans.flatMap(({ sql, scanned }) =>
    scanned.filter((table) => LARGE.has(table)).map((table) => `${table}: ${sql.replace(/\s+/gu, ' ')}`),
  )
}

async function expectIndexed(work: (db: Database) => Promise<unknown>): Promise<QueryPlan[]> {
  const plans = await plansOf(work)
  expect(plans.length).toBeGreaterThan(0)
  expect(scans(plans)).toEqual([])
  return plans
}

describe('with twenty thousand articles no table is read from end to end by', () => {
  it('importing a page, new or known', async () => {
    const page = { importName: 'hot.txt', mediaType: 'text/plain', bytes: Buffer.from(TEXT) }
    const run = (db: Database) => db.transaction().execute((tx) => importPage(tx, page, TESTER))
    await expectIndexed(run)
    await expectIndexed(run)
  })

  it('reading an article: lease, page, merge, end', async () => {
    const page = await importText(database.db, TEXT)
    const workerId = randomUUID()
    await storeSample(database.db, page, { text: TEXT, offices: [MINH] })
    const plans = await expectIndexed(async (db) => {
      const [task] = await claimTasks(db, [page.articleId, 7, 8], { workerId, milliseconds: 60_000 })
      if (!task) throw new Error('no task')
      await loadPageToRead(db, page.articleId)
      await extendLeases(db, [task], 60_000)
      const record = sampleRecord({ text: TEXT, offices: [MINH, HA], reader: 'sample-2' })
      const result = { ...page, flattener: 'sample@1', text: TEXT, record, cause: 'test' }
      await db.transaction().execute((tx) => storeReading(tx, { ...result, fencingToken: task.fencingToken }))
      await db.transaction().execute((tx) => completeTask(tx, task, { outcome: 'nothing_to_read' }))
    })
    const indexes = new Set(plans.flatMap((plan) => plan.indexes))
    expect([...indexes]).toEqual(
      expect.arrayContaining(['article_pkey', 'claim_current', 'local_entity_current', 'reading_distinct']),
    )
  })

  it('deciding', async () => {
    const page = await importText(database.db, TEXT)
    await storeSample(database.db, page, { text: TEXT, offices: [MINH, HA] })
    const account = await sampleAccount(database.db, 'Lan')
    await expectIndexed(async (db) => {
      const review = await reviewOf(db, page.articleId)
      const [state] = review?.states ?? []
      if (!review || !state) throw new Error('no claim')
      const decision = {
        id: randomUUID(),
        groupId: randomUUID(),
        claimId: state.id,
        readingId: review.readingId,
      }
      const request = {
        articleId: page.articleId,
        seenVersion: review.article.version,
        account,
        origin: 'test',
      }
      await db
        .transaction()
        .execute((tx) =>
          recordDecisions(tx, { ...request, decisions: [{ ...decision, action: { kind: 'accept' } }] }),
        )
    })
  })

  it.each(ARTICLE_FILTERS)('listing %s', async (filter) => {
    const place = isByPriority(filter)
      ? { priority: 100_000 }
      : { arrivedAt: new Date(Date.now() - 5_000_000).toISOString() }
    const first = await expectIndexed((db) => listArticles(db, { filter, me: 1, limit: 50 }))
    const later = await expectIndexed((db) =>
      listArticles(db, { filter, me: 1, limit: 50, after: { ...place, id: 15_000 } }),
    )
    const index = filter === 'all' ? 'article_arrived' : `article_${filter}`
    for (const plans of [first, later]) expect(plans[0]?.indexes).toContain(index)
  })

  it('showing what people did and what came back', async () => {
    const after = { at: new Date(Date.now() - 1000).toISOString(), id: randomUUID() }
    for (const accountId of [3, null]) {
      const acts = await expectIndexed((db) => listActs(db, { accountId, limit: 30 }))
      await expectIndexed((db) => listActs(db, { accountId, limit: 30, after }))
      expect(acts[0]?.indexes).toContain(accountId === null ? 'decision_at' : 'decision_account')
      await expectIndexed((db) => listReturned(db, { accountId, limit: 20 }))
    }
    await expectIndexed((db) => tallyWork(db, { accountId: 3, days: 14, offsetMinutes: 420 }))
  })

  it('searching titles', async () => {
    const plans = await expectIndexed((db) =>
      listArticles(db, { filter: 'all', text: 'so 19999', limit: 50 }),
    )
    expect(plans[0]?.indexes).toContain('article_search')
  })

  it('asking for articles to be read, relaying, sweeping, failing', async () => {
    const { articleId } = await importText(database.db, TEXT)
    const workerId = randomUUID()
    await expectIndexed((db) =>
      db.transaction().execute(async (tx) => {
        await enqueueReading(tx, [articleId, 1, 2, 3], { reason: 'again', by: TESTER })
        await takeOutbox(tx, READ_ARTICLES_TOPIC, 100)
        await markOffered(tx, [articleId, 1, 2, 3], 60_000)
        const [task] = await claimTasks(tx, [articleId], { workerId, milliseconds: 0 })
        if (!task) throw new Error('no task')
        await failTask(tx, task, { error: 'x', retry: true })
        await sweepExpired(tx)
      }),
    )
  })

  it('a campaign over all of them: feeding, reading what has not changed, telling how far it is', async () => {
    const id = await sampleCampaign(database.db, { batchSize: 500 })
    await database.db.updateTable('campaign').set({ fed_after: 10_000 }).where('id', '=', id).execute()
    await sql`
      insert into campaign_change (campaign_id, article_id, to_reading_id, switch_number, tallies, added, changed, retired,
        decided_claims, decisions_met, suggestions_raised)
      select ${id} + n % 20, n, n, 1, '[]', 1, 0, 0, 0, 0, 0 from generate_series(1, 20000) as n`.execute(
      database.db,
    )
    await sql`vacuum analyze campaign, campaign_change, campaign_item, campaign_tally, reading_task`.execute(
      database.db,
    )
    const fed = await expectIndexed((db) => tendCampaigns(db))
    expect(fed.flatMap((plan) => plan.indexes)).toContain('campaign_item_pending')
    const [chunk = []] = await takeChunks(database.db)
    expect(chunk).toHaveLength(500)
    await sql`update reading_seen set reader = ${READER_VERSION}, build_id = 1, claims = 2 where reading_id <= ${chunk[99] ?? 0}`.execute(
      database.db,
    )
    await expectIndexed(async (db) => {
      const proven = await db.transaction().execute((tx) => endProven(tx, chunk.slice(0, 100), 1))
      expect(proven.size).toBe(100)
    })
    await expectIndexed(async (db) => {
      const slice = chunk.slice(100, 125)
      const tasks = await claimTasks(db, slice, { workerId: randomUUID(), milliseconds: 60_000 })
      const known = await loadPagesToRead(db, slice)
      const readings = tasks.flatMap((lease) => {
        const page = known.get(lease.articleId)
        return page?.known
          ? [{ lease, pageId: page.pageId, ...page.known, claims: 2, reader: 'sample-9' }]
          : []
      })
      expect(readings).toHaveLength(25)
      const done = await db.transaction().execute((tx) => storeUnchanged(tx, readings))
      expect(done.size).toBe(25)
    })
    await expectIndexed(async (db) => {
      await countCampaigns(db, [id])
      await outletProgress(db, id)
      await listItems(db, { campaignId: id, state: 'failed', limit: 50 })
      await listItems(db, { campaignId: id, after: 9000, limit: 50 })
      await listErrors(db, id)
      await listChangedArticles(db, { campaignId: id, limit: 20 })
      await countRollback(db, id)
      await campaignsUnderWay(db, 10)
    })
    await expectIndexed((db) => db.transaction().execute((tx) => pauseCampaign(tx, id, TESTER)))
    await database.db.transaction().execute((tx) => cancelCampaign(tx, id, TESTER))
  })

  it('choosing articles by words of their text, usual ones and rare ones', async () => {
    await sql`
      insert into article_words (article_id, words)
      select n, array_to_tsvector(array['bo', 'truong', 'tiep', 'khach', 'so' || n] || array(
        select md5(n || '-' || place) from generate_series(1, 60) as place)) || 'doi:1 ngoai:2'::tsvector
      from generate_series(1, 20000) as n where n % 3 > 0`.execute(database.db)
    await sql`vacuum analyze article_words`.execute(database.db)
    for (const text of ['so19999', 'bo truong khach so19999', '"doi ngoai" so19999']) {
      const plans = await expectIndexed(async (db) => {
        expect(await countScope(db, { selection: { text }, mode: 'all', options: {} })).toBe(1)
      })
      expect(plans[0]?.indexes).toEqual(expect.arrayContaining(['article_words_said', 'article_search']))
    }
  })

  it('telling where the queue stands', async () => {
    for (const state of ['waiting', 'leased', 'failed', 'done'] as const) {
      await expectIndexed((db) => listTasks(db, { state }))
    }
  })

  it('withdrawing a page, asking for a session, leafing through the audit', async () => {
    const admin = await sampleAccount(database.db, 'Admin', 'admin')
    const { pageId } = await importText(database.db, TEXT)
    const by = { accountId: admin.id, name: admin.name, origin: 'test' }
    await expectIndexed((db) =>
      db.transaction().execute((tx) => withdrawPage(tx, { id: randomUUID(), pageId, reason: 'x', by })),
    )
    await expectIndexed((db) => findSession(db, new Uint8Array(32)))
    await expectIndexed((db) => listAudit(db, { subjectType: 'article', subjectId: '1' }))
  })
})
