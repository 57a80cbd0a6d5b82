import { createPostgresBackend, type PostgresConnectionOptions, Queue, runMigrations, Worker } from 'bullmq'
import pg from 'pg'
import { jobTraces } from './job-traces.ts'
import { RUN_AGAIN_AFTER, toProcessor, wrapQueue, wrapWorker } from './open-jobs.ts'
import { watchPostgresStore } from './postgres-store.ts'
import type { BackendOptions, QueueBackend } from './queue-backend.ts'

const SCHEMA = 'bullmq'

/** Connections of one queue or worker: one of them listens. A broken one is told by whatever is asked next. */
function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'trucot-queue',
    options: `-c search_path=${SCHEMA}`,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** A pool as BullMQ's own types describe one: the same, but for what exact optional types make of it. */
function asConnection(pool: pg.Pool): PostgresConnectionOptions {
  return pool as unknown as PostgresConnectionOptions
}

/** Closes what stands on a pool, and the pool whatever came of it. */
async function closeBoth(thing: { close: () => Promise<void> }, pool: pg.Pool): Promise<void> {
  try {
    await thing.close()
  } finally {
    await pool.end()
  }
}

/** BullMQ in Postgres, in a schema of its own: one machine, nothing else to install. */
export function postgresBackend(url: string, options: BackendOptions = {}): QueueBackend {
  const traces = jobTraces(options)
  return {
    kind: 'postgres',
    prepare: async () => {
      const pool = openPool(url)
      try {
        const client = await pool.connect()
        await runMigrations(client, SCHEMA).finally(() => client.release())
      } finally {
        await pool.end()
      }
    },
    watchStore: () => watchPostgresStore(url, SCHEMA),
    openQueue: (job) =>
      wrapQueue(async () => {
        const pool = openPool(url)
        const thing = new Queue(
          job.name,
          { connection: asConnection(pool), ...traces },
          createPostgresBackend,
        )
        thing.on('error', () => undefined)
        return { thing, close: () => closeBoth(thing, pool) }
      }, job),
    openWorker: (job, handle, { concurrency, onError }) =>
      wrapWorker(() => {
        const pool = openPool(url)
        const connection = asConnection(pool)
        const settings = {
          connection,
          concurrency,
          autorun: false,
          runRetryDelay: RUN_AGAIN_AFTER,
          ...traces,
        }
        const thing = new Worker(job.name, toProcessor(job, handle), settings, createPostgresBackend)
        return { thing, close: () => closeBoth(thing, pool) }
      }, onError),
  }
}
