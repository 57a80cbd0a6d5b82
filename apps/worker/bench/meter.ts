import type { Database } from '@trucot/db/database'
import type { TestRedis } from '@trucot/queue/testing/redis-server'
import { sql } from 'kysely'
import { megabytesOf, treeSeconds } from './process-time.ts'

const LOOK_EVERY = 500
const TENTHS = 10

export interface PhaseMeasure {
  articles: number
  seconds: number
  /** Articles a second once the first tenth, in which processes start and warm up, was over. */
  steadyRate: number
  /** Processor milliseconds an article took from then on, by whom. */
  workerMs: number
  postgresMs: number
  queueMs: number
  /** Articles a second in each tenth of the articles. */
  tenths: number[]
  mostWorkerMegabytes: number
  /** Of Redis beyond what it held before; of Postgres the size of the queue's tables. */
  mostQueueBytes: number
}

export interface MeterOptions {
  db: Database
  serverPid: number
  workerPids: readonly number[]
  redis: TestRedis | null
}

/** Watches the processes of a house while something is done. */
export function openMeter({ db, serverPid, workerPids, redis }: MeterOptions) {
  const workerSeconds = () => workerPids.reduce((sum, pid) => sum + treeSeconds(pid), 0)

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

  async function ended(): Promise<number> {
    const { rows } = await sql<{ ended: number }>`
      select coalesce(sum(done + failed + skipped), 0)::int as ended from campaign_tally
      where campaign_id = (select max(id) from campaign)`.execute(db)
    return rows[0]?.ended ?? 0
  }

  return {
    measure: async (articles: number, work: () => Promise<void>): Promise<PhaseMeasure> => {
      const used = () => ({
        ended: 0,
        at: performance.now(),
        worker: workerSeconds(),
        postgres: treeSeconds(serverPid),
        queue: queueSeconds(),
      })
      let warm = used()
      const idle = redis ? await queueBytes() : 0
      const marks: number[] = []
      let mostWorkerMegabytes = 0
      let mostQueueBytes = 0
      const began = performance.now()
      const look = async () => {
        const so = await ended().catch(() => 0)
        if (marks.length === 0 && so >= articles / TENTHS) warm = { ...used(), ended: so }
        while (marks.length < TENTHS && so >= ((marks.length + 1) * articles) / TENTHS)
          marks.push((performance.now() - began) / 1000)
        mostWorkerMegabytes = Math.max(mostWorkerMegabytes, ...workerPids.map(megabytesOf))
        mostQueueBytes = Math.max(mostQueueBytes, (await queueBytes()) - idle)
      }
      const timer = setInterval(() => void look(), LOOK_EVERY)
      await work()
      clearInterval(timer)
      await look()
      const end = used()
      const counted = articles - warm.ended
      const each = (total: number) => (total * 1000) / counted
      return {
        articles,
        seconds: (end.at - began) / 1000,
        steadyRate: (counted * 1000) / (end.at - warm.at),
        workerMs: each(end.worker - warm.worker),
        postgresMs: each(end.postgres - warm.postgres),
        queueMs: each(end.queue - warm.queue),
        tenths: marks.map((mark, i) => articles / TENTHS / Math.max(mark - (marks[i - 1] ?? 0), 0.001)),
        mostWorkerMegabytes,
        mostQueueBytes,
      }
    },
  }
}
