import { createDatabase, dropDatabase } from '@trucot/postgres/clone-database'
import { startTestServer, type TestServer } from '@trucot/postgres/test-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { JobContract } from './job-contract.ts'
import { postgresBackend } from './postgres-backend.ts'
import type { QueueBackend } from './queue-backend.ts'
import { redisBackend } from './redis-backend.ts'
import { startTestRedis, type TestRedis } from './testing/redis-server.ts'

const DATABASE = `trucot_queue_${process.pid}`
let server: TestServer
let redis: TestRedis
let databaseUrl: string
beforeAll(async () => {
  server = await startTestServer(process.env.DATABASE_URL)
  databaseUrl = await createDatabase(server.url, DATABASE)
  redis = await startTestRedis()
})
afterAll(async () => {
  await redis.stop()
  await dropDatabase(server.url, DATABASE)
  await server.stop()
})

const Payload = z.object({ number: z.int() })
type Payload = z.infer<typeof Payload>
const contract = (name: string): JobContract<Payload> => ({ name, schema: Payload, attempts: 3, backoff: 10 })
const ignore = () => undefined
/** Of three tries the quickest, in milliseconds: what else the machine does may hold up one of them. */
async function quickest(work: () => Promise<number>): Promise<number> {
  return Math.min(await work(), await work(), await work())
}
const soon = { timeout: 60_000, interval: 20 }

describe.each(['postgres', 'redis'] as const)('the %s backend', (kind) => {
  let backend: QueueBackend
  beforeAll(async () => {
    backend = kind === 'postgres' ? postgresBackend(databaseUrl) : redisBackend(redis.url)
    await Promise.all([backend.prepare(), backend.prepare()])
  })

  it('hands every job to one worker', async () => {
    const job = contract('hand')
    const queue = backend.openQueue(job)
    const seen: number[] = []
    const workers = [1, 2].map(() =>
      backend.openWorker(job, async ({ payload }) => void seen.push(payload.number), {
        concurrency: 2,
        onError: ignore,
      }),
    )
    const numbers = Array.from({ length: 40 }, (_, number) => number)
    await queue.add(numbers.map((number) => ({ number })))
    await expect.poll(() => seen.length, soon).toBe(40)
    expect(seen.toSorted((a, b) => a - b)).toEqual(numbers)
    await expect.poll(() => queue.counts(), soon).toMatchObject({ waiting: 0, active: 0 })
    await Promise.all(workers.map((worker) => worker.close(1000)))
    await queue.close()
  })

  it('tries a job again that failed, and gives up after its attempts', async () => {
    const job = contract('retry')
    const queue = backend.openQueue(job)
    const attempts: number[] = []
    const errors: string[] = []
    const worker = backend.openWorker(
      job,
      async ({ attempt }) => {
        attempts.push(attempt)
        throw new Error(`no luck ${attempt}`)
      },
      { concurrency: 1, onError: (error) => errors.push(error.message) },
    )
    await queue.add([{ number: 1 }])
    await expect.poll(() => attempts, soon).toEqual([1, 2, 3])
    await expect
      .poll(() => queue.counts(), soon)
      .toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1, paused: false })
    await expect.poll(() => errors, soon).toContain('no luck 3')
    await worker.close(1000)
    await queue.close()
  })

  it('fails a job whose payload is not what the contract says, and goes on', async () => {
    const job = contract('payload')
    const queue = backend.openQueue<unknown>(job as JobContract<unknown>)
    const seen: number[] = []
    const worker = backend.openWorker(job, async ({ payload }) => void seen.push(payload.number), {
      concurrency: 1,
      onError: ignore,
    })
    await queue.add([{ number: 'one' }, { number: 2 }])
    await expect.poll(() => seen, soon).toEqual([2])
    await worker.close(1000)
    await queue.close()
  })

  it('goes on with new jobs after it was emptied', async () => {
    const job = contract('empty')
    const queue = backend.openQueue(job)
    await queue.add([{ number: 1 }, { number: 2 }])
    if (kind === 'redis') await redis.flush()
    else await queue.empty()
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0, delayed: 0 })
    const seen: number[] = []
    const worker = backend.openWorker(job, async ({ payload }) => void seen.push(payload.number), {
      concurrency: 1,
      onError: ignore,
    })
    await queue.add([{ number: 3 }])
    await expect.poll(() => seen, soon).toEqual([3])
    await worker.close(1000)
    await queue.close()
  })

  it('closes a worker in time though its handler hangs', async () => {
    const job = contract('hang')
    const queue = backend.openQueue(job)
    const closing = async () => {
      let started = false
      const worker = backend.openWorker(
        job,
        async () => {
          started = true
          await new Promise(ignore)
        },
        { concurrency: 1, onError: ignore },
      )
      await queue.add([{ number: 1 }])
      await expect.poll(() => started, soon).toBe(true)
      const before = performance.now()
      await worker.close(300)
      return performance.now() - before
    }
    expect(await quickest(closing)).toBeLessThan(2000)
    await queue.close()
  })
})

describe('what holds the queue', () => {
  it('says how much it takes: Postgres its tables', async () => {
    const store = postgresBackend(databaseUrl).watchStore()
    expect(await store.health()).toMatchObject({ kind: 'postgres', sizeBytes: expect.any(Number) })
    await store.close()
  })

  it('says how much it takes: Redis its memory, and what it does when that is full', async () => {
    const store = redisBackend(redis.url).watchStore()
    const health = await store.health()
    expect(health).toMatchObject({
      kind: 'redis',
      policy: 'noeviction',
      mostMemoryBytes: null,
      evictedKeys: 0,
      version: expect.stringMatching(/^\d+\./u),
    })
    expect(health.kind === 'redis' && health.memoryBytes).toBeGreaterThan(100_000)
    await store.close()
  })
})

describe('a queue that cannot be reached', () => {
  it('says so at once instead of hanging', async () => {
    const queue = redisBackend('redis://127.0.0.1:1').openQueue(contract('away'))
    const asking = async () => {
      const before = performance.now()
      await expect(queue.add([{ number: 1 }])).rejects.toThrow('Redis cannot be reached')
      return performance.now() - before
    }
    expect(await quickest(asking)).toBeLessThan(4000)
    await queue.close()
    const store = redisBackend('redis://127.0.0.1:1').watchStore()
    await expect(store.health()).rejects.toThrow('Redis cannot be reached')
    await store.close()
  })
})
