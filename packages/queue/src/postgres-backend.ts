import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq'
import pg from 'pg'
import { toProcessor, wrapQueue, wrapWorker } from './open-jobs.ts'
import type { QueueBackend } from './queue-backend.ts'

const SCHEMA = 'bullmq'

/** BullMQ in Postgres, in a schema of its own: one machine, nothing else to install. */
export function postgresBackend(url: string): QueueBackend {
  const connection = { connectionString: url, schema: SCHEMA, max: 4 }
  return {
    kind: 'postgres',
    prepare: async () => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        await runMigrations(client, SCHEMA)
      } finally {
        await client.end()
      }
    },
    openQueue: (job) => wrapQueue(new Queue(job.name, { connection }, createPostgresBackend), job),
    openWorker: (job, handle, { concurrency, onError }) =>
      wrapWorker(
        new Worker(job.name, toProcessor(job, handle), { connection, concurrency }, createPostgresBackend),
        onError,
      ),
  }
}
