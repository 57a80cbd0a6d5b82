import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { findCampaign } from './campaign.ts'
import {
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  retryFailed,
  type startCampaign,
} from './campaign-acts.ts'
import { listErrors } from './campaign-error.ts'
import { countCampaigns, outletProgress } from './campaign-progress.ts'
import { tendCampaigns } from './campaign-rounds.ts'
import { enqueueReading, findTask } from './reading-task.ts'
import { completeTask, failTask } from './task-end.ts'
import { MAX_LOST, sweepExpired } from './task-sweep.ts'
import { endWith, leaseChunk, sampleCampaign, takeChunks } from './testing/campaign-run.ts'
import { TESTER } from './testing/sample-article.ts'
import { TEN_READ, tenArticles } from './testing/ten-articles.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
let ids: readonly number[] = []
beforeAll(async () => {
  ids = await tenArticles(database.db)
})

async function act<T>(work: (tx: Parameters<typeof startCampaign>[0]) => Promise<T>): Promise<T> {
  return await database.db.transaction().execute(work)
}

/** Ends everything a campaign has in the queue: as read by a reader that finds the same, or set aside. */
async function work(failing: (articleId: number) => string | null = () => null): Promise<number[]> {
  const done: number[] = []
  for (const chunk of await takeChunks(database.db)) {
    for (const task of await leaseChunk(database.db, chunk)) {
      const error = failing(task.articleId)
      if (error) await act((tx) => failTask(tx, task, { error, retry: false }))
      else await act((tx) => completeTask(tx, task, { outcome: 'superseded', readingId: 1 }))
      done.push(task.articleId)
    }
  }
  return done
}

const countsOf = async (id: number) => (await countCampaigns(database.db, [id])).get(id)
const stateOf = async (id: number) => (await findCampaign(database.db, id))?.state

describe('a campaign that runs', () => {
  it('puts no more into the queue than its window holds, and comes to its end', async () => {
    const { db } = database
    const id = await sampleCampaign(db, { batchSize: 1 })
    const seen: number[] = []
    let rounds = 0
    while ((await stateOf(id)) === 'running' && rounds++ < 20) {
      await tendCampaigns(db)
      const { rows } = await sql<{ open: number }>`
        select count(*) as open from reading_task where campaign_id = ${id}`.execute(db)
      expect(rows[0]?.open).toBeLessThanOrEqual(6)
      seen.push(...(await work()))
    }
    expect(seen.sort((a, b) => a - b)).toEqual(ids.slice(0, 9))
    expect(await stateOf(id)).toBe('done')
    expect(await countsOf(id)).toMatchObject({ total: 9, done: 9, open: 0, failed: 0 })
    const outlets = await outletProgress(db, id)
    expect(outlets).toMatchObject([
      { outlet: 'hai.example.vn', total: 5, done: 5 },
      { outlet: 'mot.example.vn', total: 3, done: 3 },
      { outlet: 'Báo Một', total: 1, done: 1 },
    ])
  })

  it('pauses with nothing left waiting, and goes on where it was', async () => {
    const { db } = database
    const id = await sampleCampaign(db)
    await tendCampaigns(db)
    const [chunk = []] = await takeChunks(db)
    const [held] = await leaseChunk(db, chunk.slice(0, 1))
    if (!held) throw new Error('nothing was leased')
    expect(await act((tx) => pauseCampaign(tx, id, TESTER))).toEqual({ outcome: 'done' })
    expect(await leaseChunk(db, chunk)).toEqual([])
    expect((await findTask(db, chunk[1] ?? 0))?.state).not.toBe('waiting')
    await act((tx) => completeTask(tx, held, { outcome: 'superseded', readingId: 1 }))
    await tendCampaigns(db)
    expect(await takeChunks(db)).toEqual([])
    expect(await countsOf(id)).toMatchObject({ done: 1, open: 8 })
    await act((tx) => resumeCampaign(tx, id, TESTER))
    await tendCampaigns(db)
    expect(await work()).toHaveLength(8)
    await tendCampaigns(db)
    await tendCampaigns(db)
    expect(await stateOf(id)).toBe('done')
  })

  it('takes back what failed or was lost after its pause', async () => {
    const { db } = database
    const id = await sampleCampaign(db)
    await tendCampaigns(db)
    const [chunk = []] = await takeChunks(db)
    const [failing, lost] = await leaseChunk(db, chunk.slice(0, 2))
    if (!failing || !lost) throw new Error('nothing was leased')
    await act((tx) => pauseCampaign(tx, id, TESTER))
    await act((tx) => failTask(tx, failing, { error: 'x', retry: true }))
    await sql`update reading_task set due_at = now() - interval '1 s' where article_id = ${lost.articleId}`.execute(
      db,
    )
    await act((tx) => sweepExpired(tx))
    await tendCampaigns(db)
    expect(await leaseChunk(db, [failing.articleId, lost.articleId])).toEqual([])
    const { rows } = await sql`select from reading_task where campaign_id = ${id}`.execute(db)
    expect(rows).toEqual([])
    await takeChunks(db)
    await act((tx) => resumeCampaign(tx, id, TESTER))
    await tendCampaigns(db)
    const again = (await Promise.all((await takeChunks(db)).map((some) => leaseChunk(db, some)))).flat()
    expect(again.find((task) => task.articleId === failing.articleId)?.attempt).toBe(2)
    await act((tx) => cancelCampaign(tx, id, TESTER))
    for (const task of again)
      await act((tx) => completeTask(tx, task, { outcome: 'superseded', readingId: 1 }))
  })

  it('leaves nothing when it is cancelled', async () => {
    const { db } = database
    const id = await sampleCampaign(db)
    await tendCampaigns(db)
    await act((tx) => cancelCampaign(tx, id, TESTER, 'no longer wanted'))
    for (const chunk of await takeChunks(db)) expect(await leaseChunk(db, chunk)).toEqual([])
    const emptied = new Map([
      ['read-campaign', 0],
      ['read-articles', 0],
    ])
    await act((tx) => sweepExpired(tx, { emptied }))
    await tendCampaigns(db)
    expect(await takeChunks(db)).toEqual([])
    const { rows } = await sql`
      select from reading_task where article_id = any (${ids}::bigint[]) and state in ('waiting', 'leased')`.execute(
      db,
    )
    expect(rows).toEqual([])
    expect(await act((tx) => resumeCampaign(tx, id, TESTER))).toEqual({
      outcome: 'not_now',
      state: 'cancelled',
    })
  })

  it("gives way to a person's request, and reads the article again afterwards", async () => {
    const { db } = database
    const id = await sampleCampaign(db)
    await tendCampaigns(db)
    const [first = 0, second = 0] = ids
    const [held] = await leaseChunk(db, [second])
    if (!held) throw new Error('nothing was leased')
    await act((tx) => enqueueReading(tx, [first, second], { reason: 'now', by: TESTER }))
    const [urgent] = await leaseChunk(db, [first])
    expect(urgent).toMatchObject({ campaignId: null, reason: 'now' })
    if (urgent) await act((tx) => completeTask(tx, urgent, { outcome: 'superseded', readingId: 1 }))
    await act((tx) => completeTask(tx, held, { outcome: 'superseded', readingId: 1 }))
    expect(await findTask(db, second)).toMatchObject({ state: 'waiting', reason: 'now' })
    expect(await countsOf(id)).toMatchObject({ done: 1 })
    const [asked] = await leaseChunk(db, [second])
    if (asked) await act((tx) => completeTask(tx, asked, { outcome: 'superseded', readingId: 1 }))
    expect(await countsOf(id)).toMatchObject({ done: 1 })
    await work()
    for (let i = 0; i < 4; i++) {
      await tendCampaigns(db)
      await work()
    }
    expect(await countsOf(id)).toMatchObject({ done: 9, open: 0 })
    expect(await stateOf(id)).toBe('done')
  })

  it('leaves alone what waits or is read, and asks for nothing that ends just then', async () => {
    const { db } = database
    const id = await sampleCampaign(db)
    await tendCampaigns(db)
    const [[first = 0] = []] = await takeChunks(db)
    const [task] = await leaseChunk(db, [first])
    if (!task) throw new Error('nothing was leased')
    /** Who locked each of its tasks last, by what Postgres keeps with the row. */
    const lockers = async () => {
      const { rows } = await sql`
        select article_id, xmax from reading_task where campaign_id = ${id} order by article_id`.execute(db)
      return rows
    }
    await act(async (tx) => {
      await completeTask(tx, task, { outcome: 'superseded', readingId: 1 })
      await tendCampaigns(db)
    })
    expect((await findTask(db, first))?.state).toBe('done')
    expect(await takeChunks(db)).toEqual([])
    const others = await lockers()
    await tendCampaigns(db)
    expect(await lockers()).toEqual(others)
    await act((tx) => cancelCampaign(tx, id, TESTER))
  })

  it('shares the queue evenly with others', async () => {
    const { db } = database
    const one = await sampleCampaign(db, { batchSize: 1, selection: { source: 'mot' } })
    const other = await sampleCampaign(db, { batchSize: 1, selection: { source: 'hai' } })
    await tendCampaigns(db)
    const { rows } = await sql<{ id: number; open: number }>`
      select campaign_id as id, count(*) as open from reading_task
      where campaign_id is not null group by 1 order by 1`.execute(db)
    expect(rows).toEqual([
      { id: one, open: 3 },
      { id: other, open: 3 },
    ])
    await act((tx) => cancelCampaign(tx, one, TESTER))
    await act((tx) => cancelCampaign(tx, other, TESTER))
    await takeChunks(db)
  })

  it('keeps to its rate, and begins nothing in quiet hours', async () => {
    const { db } = database
    const id = await sampleCampaign(db, { rate: 2 })
    await sql`update campaign set fed_at = now() - interval '1 hour', allowance = 0 where id = ${id}`.execute(
      db,
    )
    await tendCampaigns(db)
    // What two seconds allow, however long nobody came.
    expect((await takeChunks(db)).flat()).toHaveLength(4)
    // So slow that on the slowest machine nothing is allowed meanwhile but what was not taken before.
    await sql`update campaign set rate = 0.001 where id = ${id}`.execute(db)
    await tendCampaigns(db)
    expect((await takeChunks(db)).flat()).toHaveLength(0)
    await sql`update campaign set fed_at = now() - interval '1 hour', quiet_from = '00:00', quiet_until = '23:59:59' where id = ${id}`.execute(
      db,
    )
    await tendCampaigns(db)
    expect(await takeChunks(db)).toEqual([])
    expect(await findCampaign(db, id)).toMatchObject({ quietNow: true, state: 'running' })
    await act((tx) => cancelCampaign(tx, id, TESTER))
  })

  it('stops at a canary with too many errors, and goes on when a person says so', async () => {
    const { db } = database
    const canary = { articles: 4, maxErrorShare: 0.3, maxMetShare: 1 }
    const id = await sampleCampaign(db, { canary })
    await tendCampaigns(db)
    let failed = 0
    expect(await work(() => (failed++ < 2 ? `no date in line ${failed}` : null))).toHaveLength(4)
    await tendCampaigns(db)
    expect(await findCampaign(db, id)).toMatchObject({ state: 'paused', stoppedBy: 'canary_errors' })
    await tendCampaigns(db)
    expect(await takeChunks(db)).toEqual([])
    expect(await listErrors(db, id)).toMatchObject([{ message: 'no date in line <n>', articles: 2 }])
    await act((tx) => resumeCampaign(tx, id, TESTER))
    await tendCampaigns(db)
    await work()
    for (let i = 0; i < 3; i++) await tendCampaigns(db)
    expect(await stateOf(id)).toBe('done')
    expect(await countsOf(id)).toMatchObject({ done: 7, failed: 2 })
    expect(await act((tx) => retryFailed(tx, id, TESTER))).toMatchObject({ articles: 2 })
    await tendCampaigns(db)
    await work()
    for (let i = 0; i < 3; i++) await tendCampaigns(db)
    expect(await countsOf(id)).toMatchObject({ done: 9, failed: 0 })
  })

  it('goes on by itself after a canary that went well', async () => {
    const { db } = database
    const id = await sampleCampaign(db, { canary: { articles: 3, maxErrorShare: 0, maxMetShare: 0 } })
    await tendCampaigns(db)
    expect(await work()).toHaveLength(3)
    await tendCampaigns(db)
    expect(await findCampaign(db, id)).toMatchObject({ state: 'running', canaryPassedAt: expect.any(Date) })
    await tendCampaigns(db)
    expect(await work()).toHaveLength(6)
    for (let i = 0; i < 3; i++) await tendCampaigns(db)
    expect(await stateOf(id)).toBe('done')
  })

  it('sets an article aside that takes its worker down every time, and counts it as failed', async () => {
    const { db } = database
    const id = await sampleCampaign(db, { selection: { ids: [ids[0] ?? 0] } })
    await tendCampaigns(db)
    for (let times = 0; times < MAX_LOST; times++) {
      await takeChunks(db)
      await leaseChunk(db, ids.slice(0, 1))
      await sql`update reading_task set due_at = now() - interval '1 s' where article_id = ${ids[0]}`.execute(
        db,
      )
      await act((tx) => sweepExpired(tx))
    }
    expect(await countsOf(id)).toMatchObject({ failed: 1, open: 0 })
    for (let i = 0; i < 2; i++) await tendCampaigns(db)
    expect(await stateOf(id)).toBe('done')
  })

  it('counts what another reading changed, by rule', async () => {
    const { db } = database
    const id = await sampleCampaign(db, { selection: { ids: ids.slice(0, 2) } })
    await tendCampaigns(db)
    const [chunk = []] = await takeChunks(db)
    const [one, other] = await leaseChunk(db, chunk)
    if (!one || !other) throw new Error('nothing was leased')
    await endWith(db, one, { ...TEN_READ, reader: '3' })
    await endWith(db, other, { ...TEN_READ, offices: [], reader: '4' })
    expect(await countsOf(id)).toMatchObject({ done: 2, changed: 1, claimsSame: 1, claimsRetired: 1 })
    const change = await db
      .selectFrom('campaign_change')
      .selectAll()
      .where('campaign_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(change).toMatchObject({
      article_id: other.articleId,
      retired: 1,
      tallies: [{ kind: 'retired', type: 'office', claims: 1 }],
    })
  })
})
