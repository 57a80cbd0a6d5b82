import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** What a worker can do and has done since it started. */
export interface WorkerLoad {
  /** Articles read at once. */
  threads: number
  /** Readings ended, set aside ones included. */
  articles: number
  /** Articles a second, of late. */
  pace: number
  memoryBytes: number
}

/** An article that a worker is reading, and for how many seconds as of its last beat. */
export interface InWork {
  articleId: number
  seconds: number
}

export interface WorkerStatus extends WorkerLoad {
  id: string
  host: string
  pid: number
  reader: string
  startedAt: Date
  beatAt: Date
  /** Seconds since the last beat, by the database's clock. */
  silentSeconds: number
  /** What it says it is doing; empty when idle. */
  doing: string
  inWork: InWork[]
}

export interface Heartbeat extends Partial<WorkerLoad> {
  id: string
  host: string
  pid: number
  reader: string
  doing: string
  inWork?: readonly InWork[]
}

/** Writes a worker's heartbeat; the first one registers it. What it ended since the last one counts for this minute. */
export async function beat(db: DatabaseExecutor, heartbeat: Heartbeat): Promise<void> {
  const { id, host, pid, reader, doing, inWork = [] } = heartbeat
  const { threads = 0, articles = 0, pace = 0, memoryBytes = 0 } = heartbeat
  const now = { doing, threads, articles, pace, memory_bytes: memoryBytes, in_work: JSON.stringify(inWork) }
  await db
    .with('before', (ledger) => ledger.selectFrom('worker').select('articles').where('id', '=', id))
    .with('told', (ledger) =>
      ledger
        .insertInto('worker')
        .values({ id, host, pid, reader, ...now })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ ...now, beat_at: sql`clock_timestamp()`, stopped_at: null }),
        ),
    )
    .insertInto('worker_minute')
    .columns(['minute', 'worker_id', 'articles'])
    .expression(
      sql`select date_trunc('minute', clock_timestamp()), ${id}::uuid, ended
        from (select ${articles}::int - coalesce((select articles from before), 0)::int as ended) as since where ended > 0`,
    )
    .onConflict((conflict) =>
      conflict
        .columns(['minute', 'worker_id'])
        .doUpdateSet({ articles: sql`worker_minute.articles + excluded.articles` }),
    )
    .execute()
}

export interface FleetMinute {
  at: Date
  articles: number
}

/** Articles that all workers ended in each of the last minutes, oldest first; the last one is still going on. */
export async function articlesByMinute(db: DatabaseExecutor, minutes: number): Promise<FleetMinute[]> {
  const { rows } = await sql<FleetMinute>`
    with span as (select date_trunc('minute', clock_timestamp()) as now)
    select at, coalesce(sum(articles), 0)::int as articles
    from span, generate_series(now - make_interval(mins => ${minutes - 1}::int), now, interval '1 minute') as at
    left join worker_minute on minute = at
    group by at order by at`.execute(db)
  return rows
}

/** A worker says good-bye. */
export async function stopWorker(db: DatabaseExecutor, id: string): Promise<void> {
  await db
    .updateTable('worker')
    .set({ stopped_at: sql`clock_timestamp()`, doing: '' })
    .where('id', '=', id)
    .execute()
}

/** Workers that have not said good-bye and beat within the last minutes (5 unless said), the freshest beat first. */
export async function listWorkers(db: DatabaseExecutor, minutes = 5): Promise<WorkerStatus[]> {
  return await db
    .selectFrom('worker')
    .select(['id', 'host', 'pid', 'reader', 'started_at as startedAt', 'beat_at as beatAt', 'doing'])
    .select(['threads', 'articles', 'pace', 'memory_bytes as memoryBytes', 'in_work as inWork'])
    .select(sql<number>`extract(epoch from clock_timestamp() - beat_at)::float8`.as('silentSeconds'))
    .where('stopped_at', 'is', null)
    .where('beat_at', '>', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .orderBy('beat_at', 'desc')
    .execute()
}

/** Removes the rows of workers that stopped, or fell silent, more than a day ago, and what they did by the minute. */
export async function forgetWorkers(db: DatabaseExecutor): Promise<void> {
  await db.deleteFrom('worker_minute').where('minute', '<', sql<Date>`now() - interval '1 day'`).execute()
  await db.deleteFrom('worker').where('beat_at', '<', sql<Date>`now() - interval '1 day'`).execute()
}
