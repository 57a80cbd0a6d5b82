import { once } from 'node:events'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { jobTraces } from './job-traces.ts'
import { RUN_AGAIN_AFTER, toProcessor, wrapQueue, wrapWorker } from './open-jobs.ts'
import type { BackendOptions, QueueBackend } from './queue-backend.ts'
import { watchRedisStore } from './redis-store.ts'

/** Braces keep all keys of the queues in one slot of a cluster. */
export const PREFIX = '{trucot}'
const READY_WITHIN = 2000

/** Waits a moment for a connection that is being made; rejects where none comes about. */
async function whenReady(connection: Redis): Promise<void> {
  if (connection.status === 'ready') return
  await once(connection, 'ready', { signal: AbortSignal.timeout(READY_WITHIN) }).catch((cause: unknown) => {
    throw new Error('Redis cannot be reached', { cause })
  })
}

/** A connection that is ready. It fails at once while Redis is away, rather than hang: the outbox keeps what it had to say. */
async function failFast(url: string): Promise<Redis> {
  const connection = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  connection.on('error', () => undefined)
  try {
    await whenReady(connection)
    return connection
  } catch (fault) {
    connection.disconnect()
    throw fault
  }
}

/** BullMQ in Redis or Valkey, through ioredis: many machines. */
export function redisBackend(url: string, options: BackendOptions = {}): QueueBackend {
  const traces = jobTraces(options)
  return {
    kind: 'redis',
    prepare: async () => {
      const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1 })
      let reason: Error | undefined
      redis.on('error', (error) => {
        reason = error
      })
      try {
        await redis.connect()
        await redis.ping()
      } catch (closed) {
        // The connection says that it is closed; why it could not be made stands in its last error.
        throw reason ?? closed
      } finally {
        redis.disconnect()
      }
    },
    watchStore: () => watchRedisStore(() => failFast(url)),
    openQueue: (job) =>
      wrapQueue(async () => {
        const connection = await failFast(url)
        const settings = { connection, prefix: PREFIX, streams: { events: { maxLen: 1000 } }, ...traces }
        const thing = new Queue(job.name, settings)
        thing.on('error', () => undefined)
        return { thing, close: () => thing.close().finally(() => connection.disconnect()) }
      }, job),
    openWorker: (job, handle, { concurrency, onError }) =>
      wrapWorker(() => {
        const connection = new Redis(url, { maxRetriesPerRequest: null })
        const settings = {
          connection,
          prefix: PREFIX,
          concurrency,
          autorun: false,
          runRetryDelay: RUN_AGAIN_AFTER,
          ...traces,
        }
        const thing = new Worker(job.name, toProcessor(job, handle), settings)
        return { thing, close: () => thing.close().finally(() => connection.disconnect()) }
      }, onError),
  }
}
