import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createCampaign } from '@trucot/db/campaign'
import type { CampaignScope } from '@trucot/db/campaign-selection'
import { type Database, openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { freePort } from '@trucot/postgres/free-port'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { startTestRedis, type TestRedis } from '@trucot/queue/testing/redis-server'
import { WORKER_FLAGS } from '@trucot/service/worker-flags'

const BENCH = { accountId: null, name: 'bench', origin: 'bench' }
const WORKER = join(import.meta.dirname, '../src/main.ts')

/** A Postgres and a queue of its own, and workers once they are started. */
export interface House {
  db: Database
  redis: TestRedis | null
  serverPid: number
  /** Starts worker processes; gives their ids. */
  startWorkers: (workers: number, threads: number) => number[]
  /** Runs a campaign over everything of a scope, to its end. */
  runCampaign: (scope: CampaignScope, reason: string, batchSize: number) => Promise<void>
  stop: () => Promise<void>
}

/** Opens a house under a folder; however its process ends, nothing that it started goes on. */
export async function openHouse(under: string, queue: string): Promise<House> {
  const folder = await mkdtemp(join(under, 'trucot-bench-'))
  await chmod(folder, 0o755)
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort() })
  let redis = queue === 'redis' ? await startTestRedis() : null
  const db = openDatabase(postgres.url, { max: 4 })
  const workers: ChildProcess[] = []
  process.on('exit', () => {
    for (const child of workers) child.kill('SIGKILL')
    if (redis) process.kill(redis.pid, 'SIGKILL')
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  await migrate(db)
  return {
    db,
    redis,
    serverPid: postgres.serverPid,
    startWorkers: (count, threads) => {
      for (let i = 0; i < count; i++) {
        const child = spawn(process.execPath, [...WORKER_FLAGS, WORKER], {
          env: {
            ...process.env,
            DATABASE_URL: postgres.url,
            REDIS_URL: redis?.url ?? '',
            READER_THREADS: String(threads),
            LOG_LEVEL: 'warn',
          },
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        child.stdout?.pipe(createWriteStream(join(folder, `worker-${i}.log`)))
        workers.push(child)
      }
      return workers.map(({ pid }) => pid ?? 0)
    },
    runCampaign: async (scope, reason, batchSize) => {
      const plan = { ...scope, reason, canary: null, rate: null, batchSize, quietHours: null }
      const made = await db
        .transaction()
        .execute((tx) => createCampaign(tx, plan, { by: BENCH, start: true }))
      if (made.outcome === 'refused') throw new Error(made.reason)
      for (;;) {
        const { state } = await db
          .selectFrom('campaign')
          .select('state')
          .where('id', '=', made.id)
          .executeTakeFirstOrThrow()
        if (state === 'done') return
        await wait(100)
      }
    },
    stop: async () => {
      for (const child of workers) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await db.destroy()
      await redis?.stop()
      redis = null
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
