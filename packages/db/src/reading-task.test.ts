import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { takeOutbox } from './outbox.ts'
import {
  claimTasks,
  enqueueReading,
  extendLeases,
  findTask,
  type LeasedTask,
  listTasks,
  markOffered,
  queueCounts,
  READ_ARTICLES_TOPIC,
} from './reading-task.ts'
import { requestReread } from './reread.ts'
import { completeTask, failTask, MAX_ATTEMPTS, releaseTasks, retryDelaySeconds } from './task-end.ts'
import { MAX_LOST, sweepExpired } from './task-sweep.ts'
import { importText, TESTER } from './testing/sample-article.ts'
import { withDatabase } from './testing/with-database.ts'

const database = withDatabase()
const workerId = randomUUID()

async function imported(count: number): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < count; i++) ids.push((await importText(database.db, `Tin ${i}`)).articleId)
  return ids
}

async function lease(ids: readonly number[], milliseconds = 60_000): Promise<LeasedTask[]> {
  return await claimTasks(database.db, ids, { workerId, milliseconds })
}

async function leaseOne(id: number, milliseconds?: number): Promise<LeasedTask> {
  const [task] = await lease([id], milliseconds)
  if (!task) throw new Error('no lease to be had')
  return task
}

async function inTransaction<T>(
  work: (
    tx: Parameters<Parameters<ReturnType<typeof database.db.transaction>['execute']>[0]>[0],
  ) => Promise<T>,
) {
  return await database.db.transaction().execute(work)
}

async function drainOutbox(): Promise<number[]> {
  const rows = await inTransaction((tx) => takeOutbox(tx, READ_ARTICLES_TOPIC, 10_000))
  return rows.flatMap((row) => ('articleIds' in row.payload ? (row.payload.articleIds as number[]) : []))
}

describe('leases', () => {
  it('go to one worker each, whoever asks at the same time', async () => {
    const ids = await imported(20)
    const claims = await Promise.all([lease(ids), lease(ids), lease(ids)])
    const all = claims.flat().map((task) => task.articleId)
    expect(all.sort((a, b) => a - b)).toEqual(ids)
  })

  it('are taken over when they end, and what the first holder then writes does not count', async () => {
    const [id = 0] = await imported(1)
    const first = await leaseOne(id, 0)
    const second = await leaseOne(id)
    expect(second.fencingToken).toBeGreaterThan(first.fencingToken)
    expect(await inTransaction((tx) => completeTask(tx, first, { outcome: 'nothing_to_read' }))).toBe(false)
    expect(await inTransaction((tx) => failTask(tx, first, { error: 'x', retry: false }))).toBe('lost')
    expect(await extendLeases(database.db, [first], 60_000)).toEqual([id])
    expect(await extendLeases(database.db, [second], 60_000)).toEqual([])
    expect(
      await inTransaction((tx) => completeTask(tx, second, { outcome: 'superseded', readingId: 1 })),
    ).toBe(true)
    expect(await findTask(database.db, id)).toMatchObject({
      state: 'done',
      outcome: { outcome: 'superseded' },
    })
  })

  it('are given back untouched', async () => {
    const ids = await imported(3)
    const tasks = await lease(ids)
    await drainOutbox()
    expect(await inTransaction((tx) => releaseTasks(tx, tasks))).toBe(3)
    expect((await drainOutbox()).sort((a, b) => a - b)).toEqual(ids)
    const again = await lease(ids)
    expect(again.map((task) => task.attempt)).toEqual([1, 1, 1])
  })

  it('do not lose a request that is made meanwhile', async () => {
    const [id = 0] = await imported(1)
    const task = await leaseOne(id)
    await drainOutbox()
    await inTransaction((tx) =>
      enqueueReading(tx, [id], { reason: 'again', by: TESTER, options: { without: ['r'] } }),
    )
    expect(await lease([id])).toEqual([])
    await inTransaction((tx) => completeTask(tx, task, { outcome: 'nothing_to_read' }))
    expect(await findTask(database.db, id)).toMatchObject({ state: 'waiting', reason: 'again' })
    expect(await drainOutbox()).toContain(id)
    expect((await leaseOne(id)).options).toEqual({ without: ['r'] })
  })
})

describe('failures', () => {
  it('are tried again after a growing delay, and end as failed with their reason', async () => {
    const [id = 0] = await imported(1)
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const task = await leaseOne(id)
      expect(task.attempt).toBe(attempt)
      const end = await inTransaction((tx) => failTask(tx, task, { error: `fault ${attempt}`, retry: true }))
      expect(end).toBe(attempt < MAX_ATTEMPTS ? 'retrying' : 'failed')
    }
    expect(await findTask(database.db, id)).toMatchObject({
      state: 'failed',
      lastError: `fault ${MAX_ATTEMPTS}`,
    })
    expect((await listTasks(database.db, { state: 'failed' })).map((task) => task.articleId)).toContain(id)
    expect([1, 2, 3].map(retryDelaySeconds)).toEqual([2, 8, 32])
  })

  it('that cannot pass are not tried again, until somebody asks', async () => {
    const [id = 0] = await imported(1)
    const task = await leaseOne(id)
    expect(await inTransaction((tx) => failTask(tx, task, { error: 'never', retry: false }))).toBe('failed')
    expect(await lease([id])).toEqual([])
    await inTransaction((tx) => enqueueReading(tx, [id], { reason: 'again', by: TESTER }))
    expect(await leaseOne(id)).toMatchObject({ attempt: 1 })
  })
})

describe('the sweeper', () => {
  async function makeDue(id: number) {
    await sql`update reading_task set due_at = now() - interval '1 s' where article_id = ${id}`.execute(
      database.db,
    )
  }

  it('offers again what is due and nothing else', async () => {
    const [expired = 0, held = 0, retrying = 0, lost = 0, fresh = 0] = await imported(5)
    await leaseOne(expired, 0)
    await leaseOne(held)
    const failing = await leaseOne(retrying)
    await inTransaction((tx) => failTask(tx, failing, { error: 'x', retry: true }))
    await makeDue(retrying)
    await drainOutbox()
    await inTransaction((tx) => markOffered(tx, [lost], 0))
    await inTransaction((tx) => sweepExpired(tx))
    const offered = await drainOutbox()
    expect(offered).toEqual(expect.arrayContaining([expired, retrying, lost]))
    expect(offered).not.toContain(held)
    expect(offered).not.toContain(fresh)
  })

  it('offers everything again that an emptied queue has forgotten', async () => {
    const ids = await imported(3)
    await drainOutbox()
    await inTransaction((tx) => markOffered(tx, ids, 60_000))
    await inTransaction((tx) => sweepExpired(tx))
    expect(await drainOutbox()).toEqual([])
    // Empty for longer than the offer is old: it has not been told of them yet.
    await inTransaction((tx) => sweepExpired(tx, { emptied: new Map([[READ_ARTICLES_TOPIC, 60_000]]) }))
    expect(await drainOutbox()).toEqual([])
    await inTransaction((tx) => sweepExpired(tx, { emptied: new Map([[READ_ARTICLES_TOPIC, 0]]) }))
    expect((await drainOutbox()).sort((a, b) => a - b)).toEqual(ids)
  })

  it('gives a page up that takes its worker down every time', async () => {
    const [id = 0] = await imported(1)
    for (let times = 1; times <= MAX_LOST; times++) {
      expect(await findTask(database.db, id)).toMatchObject({ state: 'waiting' })
      await leaseOne(id, 0)
      await inTransaction((tx) => sweepExpired(tx))
    }
    expect(await findTask(database.db, id)).toMatchObject({
      state: 'failed',
      lastError: 'the worker that read it was lost',
    })
  })
})

describe('articles to be read again', () => {
  it('are counted, and ids without an article left out', async () => {
    const [id = 0] = await imported(1)
    const request = { by: TESTER, reason: 'one' }
    expect(await inTransaction((tx) => requestReread(tx, { ids: [id, id, 999_999] }, request))).toMatchObject(
      { outcome: 'queued', articles: 1 },
    )
    expect(await inTransaction((tx) => requestReread(tx, { ids: [999_999] }, request))).toMatchObject({
      outcome: 'nothing',
    })
    const failed = await inTransaction((tx) => requestReread(tx, { failed: true }, request))
    expect(failed).toMatchObject({ outcome: 'campaign', articles: (await queueCounts(database.db)).failed })
  })

  it('are not ordered without rules that nobody knows', async () => {
    const [id = 0] = await imported(1)
    const options = { without: ['event/receive', 'event/no-such-rule'] }
    expect(
      await inTransaction((tx) => requestReread(tx, { ids: [id] }, { by: TESTER, reason: 'x', options })),
    ).toEqual({ outcome: 'refused', reason: 'unknown_rules', unknown: ['event/no-such-rule'] })
  })
})

describe('many at once', () => {
  it('never stop each other', async () => {
    const ids = await imported(30)
    const reversed = ids.toReversed()
    const work = Array.from({ length: 12 }, async (_, i) => {
      const mine = i % 2 ? ids : reversed
      await inTransaction((tx) => enqueueReading(tx, mine, { reason: 'again', by: TESTER }))
      const tasks = await lease(mine, 5)
      await extendLeases(database.db, tasks, 5)
      await inTransaction((tx) => sweepExpired(tx))
      await inTransaction((tx) => releaseTasks(tx, tasks.toReversed()))
      await inTransaction((tx) => markOffered(tx, mine, 0))
    })
    await expect(Promise.all(work)).resolves.toHaveLength(12)
  })
})
