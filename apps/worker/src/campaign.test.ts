import { join } from 'node:path'
import { getArticle } from '@trucot/db/article'
import { findCampaign } from '@trucot/db/campaign'
import {
  cancelCampaign,
  changeCampaign,
  pauseCampaign,
  resumeCampaign,
  rollBackCampaign,
} from '@trucot/db/campaign-acts'
import { listErrors } from '@trucot/db/campaign-error'
import { countCampaigns, countRollback } from '@trucot/db/campaign-progress'
import { enqueueReading, findTask, queueCounts } from '@trucot/db/reading-task'
import { sampleCampaign } from '@trucot/db/testing/campaign-run'
import { importText, TESTER } from '@trucot/db/testing/sample-article'
import { withDatabase } from '@trucot/db/testing/with-database'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import type { QueueBackend } from '@trucot/queue/queue-backend'
import { readArticlesJob } from '@trucot/queue/read-articles.job'
import { readCampaignJob } from '@trucot/queue/read-campaign.job'
import { redisBackend } from '@trucot/queue/redis-backend'
import { startTestRedis, type TestRedis } from '@trucot/queue/testing/redis-server'
import { openLog } from '@trucot/service/log'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openReaderPool, type ReaderPool } from './reader-pool.ts'
import { startWorkerService, type WorkerService } from './worker-service.ts'

const database = withDatabase()
const log = openLog({ name: 'worker', level: 'silent' })
const soon = { timeout: 60_000, interval: 25 }
const TEXT = 'Chiều 5/3, Bộ trưởng Trần Văn Minh tiếp Đại sứ Lê Thu Hà tại Hà Nội.'
/** Read at once the first time, and slowly ever after. */
const SLOW = `${TEXT} POISON: dawdle`

let redis: TestRedis
let pool: ReaderPool
beforeAll(async () => {
  redis = await startTestRedis()
  const threadFile = join(import.meta.dirname, 'testing/poison.thread.ts')
  pool = openReaderPool({ threads: 2, timeoutMs: 60_000, threadFile })
})
afterAll(async () => {
  await pool.close()
  await redis.stop()
})

const countsOf = async (id: number) => (await countCampaigns(database.db, [id])).get(id)
const stateOf = async (id: number) => (await findCampaign(database.db, id))?.state
async function openTasks() {
  const { waiting, leased, outbox } = await queueCounts(database.db)
  return waiting + leased + outbox
}

describe.each(['postgres', 'redis'] as const)('campaigns on the %s queue', { timeout: 180_000 }, (kind) => {
  let backend: QueueBackend
  const services: WorkerService[] = []
  let number = 0
  /** Articles of this test alone. */
  let source = ''
  beforeAll(() => {
    backend = kind === 'postgres' ? postgresBackend(database.url) : redisBackend(redis.url)
  })
  beforeEach(() => {
    source = `${kind}-${++number}/`
  })
  afterEach(async () => {
    await Promise.all(services.splice(0).map((service) => service.stop(10_000)))
  })

  async function start(): Promise<WorkerService> {
    const { db, url } = database
    const service = await startWorkerService({
      db,
      databaseUrl: url,
      backend,
      pool,
      threads: 2,
      leaseMs: 30_000,
      log,
    })
    services.push(service)
    return service
  }

  async function imported(count: number, text = TEXT): Promise<number[]> {
    const ids: number[] = []
    for (let i = 0; i < count; i++) {
      const page = await importText(database.db, `${text} Số ${i}.`, { importName: `${source}${i}.txt` })
      ids.push(page.articleId)
    }
    return ids
  }

  /** Everything the queue holds is gone, as after a crash without persistence. */
  async function flush(): Promise<void> {
    if (kind === 'redis') {
      await redis.flush()
      return
    }
    for (const job of [readArticlesJob, readCampaignJob]) {
      const queue = backend.openQueue(job)
      await queue.empty()
      await queue.close()
    }
  }

  async function act<T>(work: (tx: Parameters<typeof pauseCampaign>[0]) => Promise<T>): Promise<T> {
    return await database.db.transaction().execute(work)
  }

  it('read everything once, and say that nothing changed, by proof or by reading it again', async () => {
    await start()
    await imported(60)
    await expect.poll(openTasks, soon).toBe(0)
    const plan = { selection: { source }, batchSize: 20 }
    const byProof = await sampleCampaign(database.db, plan)
    await expect.poll(() => stateOf(byProof), soon).toBe('done')
    const unchanged = { total: 60, done: 60, failed: 0, changed: 0, open: 0 }
    expect(await countsOf(byProof)).toMatchObject({ ...unchanged, proven: 60 })
    const byReading = await sampleCampaign(database.db, { ...plan, options: { verify: true } })
    await expect.poll(() => stateOf(byReading), soon).toBe('done')
    expect(await countsOf(byReading)).toMatchObject({ ...unchanged, proven: 0 })
    const counts = [await countsOf(byProof), await countsOf(byReading)].map((one) => one?.claimsSame ?? 0)
    expect(counts[0]).toBeGreaterThan(60)
    expect(counts[1]).toBe(counts[0])
  })

  it('stay paused when the queue is emptied in their midst, lose nothing and repeat nothing', async () => {
    await start()
    const ids = await imported(16, SLOW)
    await expect.poll(openTasks, soon).toBe(0)
    const id = await sampleCampaign(database.db, {
      selection: { source },
      batchSize: 3,
      // Slow enough that a pause falls into it, however fast the machine, or slow.
      rate: 1,
      options: { without: ['event/receive'] },
    })
    await expect.poll(async () => (await countsOf(id))?.done, soon).toBeGreaterThan(0)
    await act((tx) => pauseCampaign(tx, id, TESTER))
    await flush()
    await expect.poll(openTasks, soon).toBe(0)
    const held = (await countsOf(id))?.done ?? 0
    expect(held).toBeLessThan(16)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect((await countsOf(id))?.done).toBe(held)
    expect(await stateOf(id)).toBe('paused')
    await act((tx) => changeCampaign(tx, id, TESTER, { rate: null }))
    await act((tx) => resumeCampaign(tx, id, TESTER))
    await expect.poll(async () => (await countsOf(id))?.done, soon).toBeGreaterThan(held)
    await flush()
    await expect.poll(() => stateOf(id), soon).toBe('done')
    expect(await countsOf(id)).toMatchObject({ done: 16, changed: 16, failed: 0 })
    const { switches } = await database.db
      .selectFrom('reading_switch')
      .select((eb) => eb.fn.countAll<number>().as('switches'))
      .where('article_id', 'in', ids)
      .executeTakeFirstOrThrow()
    expect(switches).toBe(32)
  })

  it('are overtaken by new articles and by what people ask for', async () => {
    await start()
    const ids = await imported(30, SLOW)
    const { articleId: known } = await importText(database.db, `${TEXT} Cũ.`)
    await expect.poll(openTasks, soon).toBe(0)
    const finishedOf = async (some: readonly number[]) =>
      await Promise.all(
        some.map(async (one) => (await findTask(database.db, one))?.finishedAt?.getTime() ?? 0),
      )
    const readOnce = Math.max(...(await finishedOf(ids)))
    const id = await sampleCampaign(database.db, {
      selection: { source },
      batchSize: 30,
      options: { verify: true },
    })
    await expect.poll(async () => (await queueCounts(database.db)).leased, soon).toBeGreaterThan(0)
    const { articleId } = await importText(database.db, `${TEXT} Mới.`)
    // One that the campaign is to read too, which reads it once more in its turn, and one that it is not.
    await act((tx) => enqueueReading(tx, [ids.at(-1) ?? 0, known], { reason: 'now', by: TESTER }))
    await expect.poll(async () => (await getArticle(database.db, articleId))?.readingId, soon).not.toBeNull()
    await expect
      .poll(() => findTask(database.db, known), soon)
      .toMatchObject({ state: 'done', reason: 'now' })
    const overtaking = Math.max(...(await finishedOf([articleId, known])))
    await act((tx) => cancelCampaign(tx, id, TESTER))
    await expect.poll(openTasks, soon).toBe(0)
    const before = (await finishedOf(ids)).filter((at) => at > readOnce && at < overtaking)
    expect(before.length).toBeLessThan(ids.length - 5)
    expect(await stateOf(id)).toBe('cancelled')
  })

  it('stop at a canary that cannot be read, with the error, its sample and its log', async () => {
    await start()
    await imported(12, `${TEXT} POISON: throw`)
    await expect.poll(openTasks, soon).toBe(0)
    const id = await sampleCampaign(database.db, {
      selection: { source },
      canary: { articles: 5, maxErrorShare: 0.2, maxMetShare: 1 },
    })
    await expect
      .poll(() => findCampaign(database.db, id), soon)
      .toMatchObject({
        state: 'paused',
        stoppedBy: 'canary_errors',
      })
    await expect.poll(openTasks, soon).toBe(0)
    const [group, ...others] = await listErrors(database.db, id)
    expect(others).toEqual([])
    expect(group).toMatchObject({
      message: expect.stringContaining('poisoned'),
      sample: { log: expect.stringMatching(/attempt 1 of 4[\s\S]*poison\.thread/u) },
    })
    expect((await countsOf(id))?.failed).toBeLessThanOrEqual(5)
  })

  it('are rolled back, two workers at it', async () => {
    await Promise.all([start(), start()])
    const ids = await imported(30)
    await expect.poll(openTasks, soon).toBe(0)
    const before = await Promise.all(ids.map(async (id) => (await getArticle(database.db, id))?.readingId))
    const id = await sampleCampaign(database.db, {
      selection: { source },
      batchSize: 10,
      options: { without: ['event/receive'] },
    })
    await expect.poll(() => stateOf(id), soon).toBe('done')
    expect(await countsOf(id)).toMatchObject({ changed: 30, claimsRetired: expect.any(Number) })
    await act((tx) => rollBackCampaign(tx, id, TESTER, 'a rule was missing'))
    await expect.poll(() => stateOf(id), soon).toBe('rolled_back')
    expect(await countRollback(database.db, id)).toEqual({ rolledBack: 30, skipped: {}, open: 0 })
    const after = await Promise.all(ids.map(async (one) => (await getArticle(database.db, one))?.readingId))
    expect(after).toEqual(before)
  })
})
