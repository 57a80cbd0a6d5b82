import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { READER_VERSION } from '@trucot/core/claim/reader-name'
import { tendCampaigns } from '@trucot/db/campaign-rounds'
import { runDueSchedules } from '@trucot/db/campaign-schedule-run'
import { isConnectionFault } from '@trucot/db/connection-fault'
import type { Database } from '@trucot/db/database'
import { listenToOutbox } from '@trucot/db/outbox-listener'
import { beat, stopWorker } from '@trucot/db/worker'
import { ALL_JOBS } from '@trucot/queue/all-jobs'
import type { QueueBackend } from '@trucot/queue/queue-backend'
import { readArticlesJob } from '@trucot/queue/read-articles.job'
import type { Log } from '@trucot/service/log'
import { Registry } from 'prom-client'
import { openKnownBuilds } from './known-builds.ts'
import { startLoop } from './loop.ts'
import { readArticlesHandler } from './read-articles.handler.ts'
import type { ReaderPool } from './reader-pool.ts'
import { startRecordsLoop } from './records-loop.ts'
import { relayOutbox } from './relay.ts'
import { makeSweeper } from './sweeper.ts'
import { openWorkClock } from './work-clock.ts'
import { openWorkMeter } from './work-meter.ts'

const RELAY_EVERY = 500
const SWEEP_EVERY = 1000
const BEAT_EVERY = 2000
const TEND_EVERY = 250
const SCHEDULE_EVERY = 1000
/** Chunk jobs of a queue that a process works on at once: while one ends its last article, the other keeps the threads busy. */
const CHUNKS_AT_ONCE = 2

export interface WorkerServiceOptions {
  db: Database
  databaseUrl: string
  backend: QueueBackend
  pool: ReaderPool
  threads: number
  leaseMs: number
  /** What a process of its own holds that makes records, in bytes; where there is none they are made here. */
  recordsMemory?: () => number
  /** Where Prometheus finds what is counted. */
  metrics?: Registry
  log: Log
}

export interface WorkerService {
  id: string
  /** Stops taking work, gives back what was not begun, waits for the rest at most so long, and says good-bye. */
  stop: (milliseconds: number) => Promise<void>
}

function doingLine(inWork: ReadonlySet<number>): string {
  if (inWork.size === 0) return ''
  const shown = [...inWork].slice(0, 5).join(', ')
  return `reading ${shown}${inWork.size > 5 ? ` and ${inWork.size - 5} more` : ''}`
}

/** Starts everything one worker process does: relay, job handlers, sweeper, campaigns, schedules, heartbeat. */
export async function startWorkerService(options: WorkerServiceOptions): Promise<WorkerService> {
  const { db, backend, log } = options
  const id = randomUUID()
  const inWork = new Set<number>()
  const meter = openWorkMeter(options.metrics ?? new Registry(), inWork)
  const stop = new AbortController()
  await backend.prepare()
  const queues = ALL_JOBS.map((job) => ({ job, queue: backend.openQueue(job) }))

  const onError = (fault: Error) => {
    if (isConnectionFault(fault) || stop.signal.aborted)
      log.debug({ err: fault }, 'the queue cannot be reached')
    else log.error({ err: fault }, 'a job failed')
  }
  const self = { id, host: hostname(), pid: process.pid, reader: READER_VERSION }
  const inWorkFor = openWorkClock()
  const heart = startLoop({
    name: 'heartbeat',
    everyMs: BEAT_EVERY,
    log,
    round: async () => {
      const memoryBytes = process.memoryUsage.rss() + (options.recordsMemory?.() ?? 0)
      const load = { threads: options.threads, articles: meter.articles(), pace: meter.pace(), memoryBytes }
      await beat(db, { ...self, ...load, doing: doingLine(inWork), inWork: inWorkFor(inWork) })
      return false
    },
  })
  const relay = startLoop({
    name: 'relay',
    everyMs: RELAY_EVERY,
    log,
    round: () => relayOutbox(db, queues),
  })
  const sweep = makeSweeper(db, queues, (articles) => {
    meter.offeredAgain(articles)
    log.info(`offered ${articles} articles again`)
  })
  const sweeper = startLoop({ name: 'sweeper', everyMs: SWEEP_EVERY, log, round: sweep })
  const campaigns = startLoop({
    name: 'campaigns',
    everyMs: TEND_EVERY,
    log,
    round: () => tendCampaigns(db),
  })
  const schedules = startLoop({
    name: 'schedules',
    everyMs: SCHEDULE_EVERY,
    log,
    round: async () => {
      for (const campaignId of await runDueSchedules(db))
        log.info({ campaignId }, 'a schedule began a campaign')
      return false
    },
  })
  const records = options.recordsMemory ? null : startRecordsLoop(db, log)
  const stopListening = listenToOutbox(options.databaseUrl, relay.wake, (fault) =>
    log.debug({ err: fault }, 'the outbox cannot be listened to'),
  )

  const { pool, threads: concurrency, leaseMs } = options
  const builds = openKnownBuilds(db)
  const context = {
    db,
    pool,
    builds,
    log,
    workerId: id,
    inWork,
    meter,
    stopping: stop.signal,
    concurrency,
    leaseMs,
  }
  const workers = ALL_JOBS.map((job) => {
    const handler = readArticlesHandler({ ...context, urgent: job === readArticlesJob })
    return backend.openWorker(job, handler, { concurrency: CHUNKS_AT_ONCE, onError })
  })
  log.info({ workerId: id, queue: backend.kind, threads: options.threads, reader: READER_VERSION }, 'ready')

  return {
    id,
    stop: async (milliseconds) => {
      stop.abort()
      await Promise.all([
        relay.stop(),
        sweeper.stop(),
        campaigns.stop(),
        schedules.stop(),
        records?.stop(),
        stopListening(),
      ])
      await Promise.all(workers.map((worker) => worker.close(milliseconds)))
      await Promise.all(queues.map(({ queue }) => queue.close()))
      await heart.stop()
      await stopWorker(db, id).catch((fault: unknown) =>
        log.debug({ err: fault }, 'no good-bye could be said'),
      )
    },
  }
}
