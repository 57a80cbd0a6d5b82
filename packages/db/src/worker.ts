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
}

export interface Heartbeat extends Partial<WorkerLoad> {
  id: string
  host: string
  pid: number
  reader: string
  doing: string
}

/** Writes a worker's heartbeat; the first one registers it. */
export async function beat(db: DatabaseExecutor, heartbeat: Heartbeat): Promise<void> {
  const { id, host, pid, reader, doing, threads = 0, articles = 0, pace = 0, memoryBytes = 0 } = heartbeat
  const now = { doing, threads, articles, pace, memory_bytes: memoryBytes }
  await db
    .insertInto('worker')
    .values({ id, host, pid, reader, ...now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...now, beat_at: sql`clock_timestamp()`, stopped_at: null }),
    )
    .execute()
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
    .select(['threads', 'articles', 'pace', 'memory_bytes as memoryBytes'])
    .select(sql<number>`extract(epoch from clock_timestamp() - beat_at)::float8`.as('silentSeconds'))
    .where('stopped_at', 'is', null)
    .where('beat_at', '>', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .orderBy('beat_at', 'desc')
    .execute()
}

/** Removes the rows of workers that stopped, or fell silent, more than a day ago. */
export async function forgetWorkers(db: DatabaseExecutor): Promise<void> {
  await db.deleteFrom('worker').where('beat_at', '<', sql<Date>`now() - interval '1 day'`).execute()
}
