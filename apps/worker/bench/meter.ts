import type { Database } from '@trucot/db/database'
import type { TestRedis } from '@trucot/queue/testing/redis-server'
import { sql } from 'kysely'
import { childrenOf, megabytesOf, secondsOf, treeSeconds } from './process-time.ts'

const LOOK_EVERY = 250
const TENTHS = 10
/** A part that is over sooner than this was not looked at often enough: then it is told of as a whole. */
const LEAST_MS = 4000

/** Processor milliseconds that an article took, by whom. */
export interface Spent {
  workers: number
  /** The processes that make records. */
  records: number
  postgres: number
  queue: number
}

export interface PhaseMeasure {
  articles: number
  seconds: number
  /** Articles a second once the first tenth, in which processes start and warm up, was over. */
  steadyRate: number
  /** From then on. */
  spent: Spent
  /** Of the machine's cores, how much the house kept busy from then on: 1 is all of them. */
  busy: number
  /** Articles a second in each tenth of the articles. */
  tenths: number[]
  /** Processor milliseconds an article took in each tenth, by whomever: that other programs run too changes it little. */
  tenthsMs: number[]
  /** Megabytes of the largest worker by the end of each tenth, and at most. */
  workerMegabytes: number[]
  mostWorkerMegabytes: number
  /** The largest process that makes records. */
  mostRecordsMegabytes: number
  /** Of Redis beyond what it held before; of Postgres the size of the queue's tables. */
  mostQueueBytes: number
  /** Megabytes of the whole database, and kilobytes of the queue beyond what it held before, by the end of each tenth. */
  databaseMegabytes: number[]
  queueKilobytes: number[]
  /** How fast it went around the ten-thousandth article and over the last ten thousand; null where there were too few. */
  windows: { early: Window; late: Window } | null
}

/** A stretch of articles. */
export interface Window {
  from: number
  to: number
  /** Articles a second. */
  rate: number
  /** Processor milliseconds of an article, by whomever. */
  milliseconds: number
}

/** What was seen at one look. */
interface Look {
  ended: number
  seconds: number
  busy: number
}

const WINDOW = 10_000

/** What was done between two numbers of articles, from look to look. */
function windowOf(looks: readonly Look[], from: number, to: number): Window | null {
  const first = looks.find(({ ended }) => ended >= from)
  const last = looks.find(({ ended }) => ended >= to)
  if (!first || !last || last.ended === first.ended) return null
  const articles = last.ended - first.ended
  const milliseconds = ((last.busy - first.busy) * 1000) / articles
  return {
    from: first.ended,
    to: last.ended,
    rate: articles / Math.max(last.seconds - first.seconds, 0.001),
    milliseconds,
  }
}

/** The late one ends where the queue begins to run dry: workers that wait for the last of them say nothing of a rate. */
function windowsOf(looks: readonly Look[], articles: number, queued: number): PhaseMeasure['windows'] {
  if (articles < 2 * WINDOW) return null
  const early = windowOf(looks, WINDOW / 2, WINDOW * 1.5)
  const late = windowOf(looks, articles - WINDOW, Math.max(articles - queued, articles - WINDOW / 2))
  return early && late && { early, late }
}

export interface MeterOptions {
  db: Database
  serverPid: number
  workerPids: readonly number[]
  redis: TestRedis | null
  cores: number
  /** Articles in the queue and in work while there are enough. */
  queued: number
  /** Told how many articles ended, every few seconds. */
  onProgress: (ended: number) => void
}

/** Watches the processes of a house while something is done. */
export function openMeter({ db, serverPid, workerPids, redis, cores, queued, onProgress }: MeterOptions) {
  const secondsOfAll = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + secondsOf(pid), 0)
  const recordsPids = () => workerPids.flatMap(childrenOf)
  const queueSeconds = () => (redis ? treeSeconds(redis.pid) : 0)

  async function queueBytes(): Promise<number> {
    if (redis) return await redis.usedBytes()
    const { rows } = await sql<{ bytes: number }>`
      select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as bytes from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'bullmq' and c.relkind = 'r'`.execute(
      db,
    )
    return rows[0]?.bytes ?? 0
  }

  async function databaseBytes(): Promise<number> {
    const { rows } = await sql<{ bytes: number }>`
      select pg_database_size(current_database()) as bytes`.execute(db)
    return rows[0]?.bytes ?? 0
  }

  async function ended(): Promise<number> {
    const { rows } = await sql<{ ended: number }>`
      select coalesce(sum(done + failed + skipped), 0)::int as ended from campaign_tally
      where campaign_id = (select max(id) from campaign)`.execute(db)
    return rows[0]?.ended ?? 0
  }

  return {
    measure: async (articles: number, work: () => Promise<void>): Promise<PhaseMeasure> => {
      const before = await ended().catch(() => 0)
      const used = () => ({
        ended: 0,
        at: performance.now(),
        workers: secondsOfAll(workerPids),
        records: secondsOfAll(recordsPids()),
        postgres: treeSeconds(serverPid),
        queue: queueSeconds(),
      })
      const start = used()
      let warm = start
      let isNew = before === 0
      const idle = redis ? await queueBytes() : 0
      const marks: { seconds: number; busy: number }[] = []
      const looks: Look[] = []
      const databaseMegabytes: number[] = []
      const queueKilobytes: number[] = []
      const workerMegabytes: number[] = []
      let mostWorkerMegabytes = 0
      let mostRecordsMegabytes = 0
      let mostQueueBytes = 0
      const began = performance.now()
      const look = async () => {
        const counted = await ended().catch(() => 0)
        // Until its own is made, the campaign before is the latest.
        isNew ||= counted !== before
        const so = isNew ? counted : 0
        const largest = Math.max(...workerPids.map(megabytesOf))
        const queuedBytes = (await queueBytes()) - idle
        if (so > (looks.at(-1)?.ended ?? 0)) {
          const { workers, records, postgres, queue } = used()
          const seconds = (performance.now() - began) / 1000
          looks.push({ ended: so, seconds, busy: workers + records + postgres + queue })
        }
        if (marks.length === 0 && so >= articles / TENTHS) warm = { ...used(), ended: so }
        while (marks.length < TENTHS && so >= ((marks.length + 1) * articles) / TENTHS) {
          const { workers, records, postgres, queue } = used()
          marks.push({
            seconds: (performance.now() - began) / 1000,
            busy: workers + records + postgres + queue,
          })
          workerMegabytes.push(largest)
          queueKilobytes.push(queuedBytes / 1024)
          databaseMegabytes.push((await databaseBytes()) / 1024 / 1024)
        }
        mostWorkerMegabytes = Math.max(mostWorkerMegabytes, largest)
        mostRecordsMegabytes = Math.max(mostRecordsMegabytes, ...recordsPids().map(megabytesOf))
        mostQueueBytes = Math.max(mostQueueBytes, queuedBytes)
        onProgress(so)
      }
      let looking = Promise.resolve()
      let isLooking = false
      const timer = setInterval(() => {
        if (isLooking) return
        isLooking = true
        looking = look().finally(() => {
          isLooking = false
        })
      }, LOOK_EVERY)
      await work()
      clearInterval(timer)
      await looking
      await look()
      const end = used()
      if (end.at - warm.at < LEAST_MS) warm = start
      const counted = articles - warm.ended
      const each = (total: number) => (total * 1000) / counted
      const elapsed = end.at - warm.at
      const spent = {
        workers: each(end.workers - warm.workers),
        records: each(end.records - warm.records),
        postgres: each(end.postgres - warm.postgres),
        queue: each(end.queue - warm.queue),
      }
      return {
        articles,
        seconds: (end.at - began) / 1000,
        steadyRate: (counted * 1000) / elapsed,
        spent,
        busy: ((spent.workers + spent.records + spent.postgres + spent.queue) * counted) / elapsed / cores,
        tenths: marks.map(
          ({ seconds }, i) => articles / TENTHS / Math.max(seconds - (marks[i - 1]?.seconds ?? 0), 0.001),
        ),
        tenthsMs: marks.map(
          ({ busy }, i) =>
            ((busy - (marks[i - 1]?.busy ?? start.workers + start.records + start.postgres + start.queue)) *
              1000) /
            (articles / TENTHS),
        ),
        workerMegabytes,
        mostWorkerMegabytes,
        mostRecordsMegabytes,
        mostQueueBytes,
        databaseMegabytes,
        queueKilobytes,
        windows: windowsOf(looks, articles, queued),
      }
    },
  }
}
