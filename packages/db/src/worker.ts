import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

export interface WorkerStatus {
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

/** Writes a worker's heartbeat; the first one registers it. */
export async function beat(
  db: DatabaseExecutor,
  worker: { id: string; host: string; pid: number; reader: string; doing: string },
): Promise<void> {
  await db
    .insertInto('worker')
    .values(worker)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ doing: worker.doing, beat_at: sql`clock_timestamp()`, stopped_at: null }),
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
