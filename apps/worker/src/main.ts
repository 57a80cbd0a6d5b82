import { openDatabase } from '@trucot/db/database'
import { isMigrated } from '@trucot/db/migrate'
import { watchDatabase } from '@trucot/db/watch-database'
import { fetcherOf } from '@trucot/intake/net/fetch-env'
import { openIntakePool } from '@trucot/intake/thread/intake-pool'
import { postgresBackend } from '@trucot/queue/postgres-backend'
import { redisBackend } from '@trucot/queue/redis-backend'
import { openLog } from '@trucot/service/log'
import { listenForMetrics, openMetrics } from '@trucot/service/metrics'
import { readEnv } from '@trucot/service/read-env'
import { runService } from '@trucot/service/run-service'
import { openShutdown } from '@trucot/service/shutdown'
import { StartFault } from '@trucot/service/start-fault'
import { tellFault } from '@trucot/service/tell-fault'
import { openTracing } from '@trucot/service/tracing'
import { WorkerEnv } from './env.ts'
import { letHeapsGrow } from './heap-growth.ts'
import { startIntakeService } from './intake-service.ts'
import { openReaderPool } from './reader-pool.ts'
import { startRecordsProcess } from './records-process.ts'
import { startWorkerService } from './worker-service.ts'

/** Of the time to stop in, what is left for closing connections once the articles in work had theirs. */
const CLOSING_SECONDS = 2
/** Files opened at once. */
const INTAKE_THREADS = 2

function tell(fault: unknown): string {
  return tellFault(fault)?.join(' ') ?? (fault instanceof Error ? fault.message : 'no answer')
}

await runService('worker', async () => {
  letHeapsGrow()
  const env = readEnv(WorkerEnv)
  const log = openLog({ name: 'worker', level: env.LOG_LEVEL })
  const shutdown = openShutdown({ log, deadlineMs: env.SHUTDOWN_SECONDS * 1000 })
  const tracing = await openTracing('worker', env.OTEL_EXPORTER_OTLP_ENDPOINT, log)
  if (tracing) shutdown.closing('tracing', () => tracing.close())
  const metrics = openMetrics('worker')
  if (env.METRICS_PORT !== undefined) {
    const { METRICS_HOST: host, METRICS_PORT: port, METRICS_TOKEN: token } = env
    const listener = await listenForMetrics(metrics, { host, port, token })
    shutdown.closing('metrics', () => listener.close())
  }
  const db = openDatabase(env.DATABASE_URL, {
    max: env.DATABASE_CONNECTIONS,
    applicationName: 'trucot-worker',
    onConnectionLost: (fault) => log.debug({ err: fault }, 'an idle connection to Postgres broke'),
  })
  shutdown.closing('database', () => db.destroy())
  if (!(await isMigrated(db))) {
    throw new StartFault([
      'The database of DATABASE_URL has another schema than this version: migrate it first.',
    ])
  }
  const pool = openReaderPool({ threads: env.READER_THREADS, timeoutMs: env.ARTICLE_TIMEOUT_SECONDS * 1000 })
  shutdown.closing('reader threads', () => pool.close())
  const records = startRecordsProcess({ databaseUrl: env.DATABASE_URL, logLevel: env.LOG_LEVEL, log })
  shutdown.closing('records', () => records.stop())
  const traced = tracing !== null
  const service = await startWorkerService({
    db,
    databaseUrl: env.DATABASE_URL,
    backend: env.REDIS_URL
      ? redisBackend(env.REDIS_URL, { traced })
      : postgresBackend(env.DATABASE_URL, { traced }),
    pool,
    threads: env.READER_THREADS,
    leaseMs: env.LEASE_SECONDS * 1000,
    recordsMemory: records.memoryBytes,
    metrics,
    log,
  })
  const intakePool = openIntakePool({ threads: INTAKE_THREADS })
  shutdown.closing('intake threads', () => intakePool.close())
  const intake = startIntakeService({
    db,
    fetcher: fetcherOf(env),
    pool: intakePool,
    hostPauseMs: env.FETCH_HOST_PAUSE_SECONDS * 1000,
    workerId: service.id,
    log,
  })
  shutdown.closing('intake', () => intake.stop())
  let drainMs = Math.max(0.5, env.SHUTDOWN_SECONDS - CLOSING_SECONDS) * 1000
  shutdown.closing('work', () => service.stop(drainMs))
  const grace = env.POSTGRES_GRACE_SECONDS
  const stopWatching = watchDatabase(db, {
    graceMs: grace * 1000,
    onAway: (fault) => log.warn(`Postgres does not answer, will wait ${grace} s: ${tell(fault)}`),
    onBack: () => log.info('Postgres answers again'),
    onGone: (fault) => {
      const words = `Postgres has not answered for ${grace} s: ${tell(fault)}`
      log.fatal(words)
      // What started this service passes its word on.
      process.stderr.write(`worker: ${words}\n`)
      // Nothing that is in work can be stored.
      drainMs = 0
      void shutdown.begin('Postgres is gone', 1)
    },
  })
  shutdown.closing('watch', stopWatching)
})
