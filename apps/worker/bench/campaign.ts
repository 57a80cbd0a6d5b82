// How fast a campaign goes over many articles, first read and read again, with all its writes, beside the bare reader.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createCampaign } from '@trucot/db/campaign'
import { type Database, openDatabase } from '@trucot/db/database'
import { migrate } from '@trucot/db/migrate'
import { startPostgres } from '@trucot/postgres/start-postgres'
import { freePort } from '@trucot/postgres/test-server'
import { startTestRedis } from '@trucot/queue/testing/redis-server'
import { sql } from 'kysely'
import { bareReader } from './bare-reader.ts'
import { fillLedger } from './fill-ledger.ts'
import { openMeter, type PhaseMeasure } from './meter.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    /** Characters after which an article is cut at the end of its paragraph. */
    longest: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '2' },
    /** Reader threads a worker. */
    threads: { type: 'string', default: '1' },
    queue: { type: 'string', default: 'redis' },
    batch: { type: 'string', default: '100' },
    /** Where the data goes; a folder of its own is made in it and removed. */
    folder: { type: 'string', default: tmpdir() },
  },
})
const ARTICLES = Number(values.articles)
const WORKERS = Number(values.workers)
const THREADS = Number(values.threads)
const BARE_SAMPLE = Math.min(ARTICLES, 1000)
const BENCH = { accountId: null, name: 'bench', origin: 'bench' }
const WORKER = join(import.meta.dirname, '../src/main.ts')

const say = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

async function runCampaign(db: Database, mode: 'missing' | 'all', reason: string): Promise<void> {
  const plan = {
    selection: {},
    mode,
    options: {},
    reason,
    canary: null,
    rate: null,
    batchSize: Number(values.batch),
    quietHours: null,
  }
  const made = await db.transaction().execute((tx) => createCampaign(tx, plan, { by: BENCH, start: true }))
  if (made.outcome === 'refused') throw new Error(made.reason)
  for (;;) {
    const { state } = await db
      .selectFrom('campaign')
      .select('state')
      .where('id', '=', made.id)
      .executeTakeFirstOrThrow()
    if (state === 'done') return
    await wait(200)
  }
}

function tell(name: string, measure: PhaseMeasure, bare: number): void {
  const { articles, seconds, steadyRate, workerMs, postgresMs, queueMs } = measure
  const busy = workerMs + postgresMs + queueMs
  say(`\n${name}: ${articles} articles in ${seconds.toFixed(1)} s`)
  say(
    `  rate                   ${steadyRate.toFixed(0)} articles/s, ${(steadyRate / bare).toFixed(2)} of the bare reader; ${(articles / seconds).toFixed(0)} with its start`,
  )
  say(
    `  processor an article   workers ${workerMs.toFixed(2)} ms, Postgres ${postgresMs.toFixed(2)} ms, queue ${queueMs.toFixed(2)} ms`,
  )
  say(`  two free cores         ${(2000 / busy).toFixed(0)} articles/s, were they kept busy`)
  say(`  rate by tenths         ${measure.tenths.map((rate) => rate.toFixed(0)).join(' ')} articles/s`)
  say(`  most worker memory     ${measure.mostWorkerMegabytes.toFixed(0)} MB a process`)
  say(`  most queue memory      ${megabytes(measure.mostQueueBytes)}`)
  say(
    `  load                   ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  )
}

const folder = await mkdtemp(join(values.folder, 'trucot-bench-'))
await chmod(folder, 0o755)
const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort() })
let redis = values.queue === 'redis' ? await startTestRedis() : null
const db = openDatabase(postgres.url, { max: 4 })
const workers: ChildProcess[] = []
// However this ends, nothing that it started goes on.
process.on('exit', () => {
  for (const child of workers) child.kill('SIGKILL')
  if (redis) process.kill(redis.pid, 'SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
try {
  await migrate(db)
  const characters = await fillLedger(db, ARTICLES, Number(values.longest))
  say(
    `${ARTICLES} articles of ${(characters / ARTICLES).toFixed(0)} characters, ${WORKERS} workers of ${THREADS} threads, queue in ${values.queue}`,
  )
  const bare = await bareReader(db, WORKERS * THREADS, BARE_SAMPLE)
  say(
    `bare reader: ${bare.articlesPerSecond.toFixed(0)} articles/s in ${WORKERS * THREADS} threads, ${bare.processorMs.toFixed(2)} ms of processor an article`,
  )
  for (let i = 0; i < WORKERS; i++) {
    const child = spawn(process.execPath, [WORKER], {
      env: {
        ...process.env,
        DATABASE_URL: postgres.url,
        REDIS_URL: redis?.url ?? '',
        READER_THREADS: String(THREADS),
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout?.pipe(createWriteStream(join(folder, `worker-${i}.log`)))
    workers.push(child)
  }
  const meter = openMeter({
    db,
    serverPid: postgres.serverPid,
    workerPids: workers.map(({ pid }) => pid ?? 0),
    redis,
  })
  const first = await meter.measure(ARTICLES, () => runCampaign(db, 'missing', 'first read'))
  tell('first read', first, bare.articlesPerSecond)
  const again = await meter.measure(ARTICLES, () => runCampaign(db, 'all', 'read again'))
  tell('read again, unchanged', again, bare.articlesPerSecond)
  const { rows } = await sql<{ table: string; bytes: number }>`
    select relname as table, pg_total_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit 8`.execute(db)
  say(`\ntables: ${rows.map(({ table, bytes }) => `${table} ${megabytes(bytes)}`).join(', ')}`)
} finally {
  for (const child of workers) {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  await db.destroy()
  await redis?.stop()
  redis = null
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
