import pg from 'pg'
import type { StoreWatch } from './queue-backend.ts'

const ANSWER_WITHIN = 2000

/** The tables of a queue that lives in a schema of Postgres. */
export function watchPostgresStore(url: string, schema: string): StoreWatch {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: ANSWER_WITHIN,
    query_timeout: ANSWER_WITHIN,
    application_name: 'trucot-queue',
  })
  pool.on('error', () => undefined)
  return {
    health: async () => {
      const { rows } = await pool.query<{ sizeBytes: string; rows: string; deadRows: string }>(
        `select coalesce(sum(pg_total_relation_size(relid)), 0) as "sizeBytes", coalesce(sum(n_live_tup), 0) as rows,
          coalesce(sum(n_dead_tup), 0) as "deadRows" from pg_stat_user_tables where schemaname = $1`,
        [schema],
      )
      const [row] = rows
      return {
        kind: 'postgres',
        sizeBytes: Number(row?.sizeBytes),
        rows: Number(row?.rows),
        deadRows: Number(row?.deadRows),
      }
    },
    close: () => pool.end(),
  }
}
