import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** A table with rows that were changed or removed. */
export interface TableHealth {
  table: string
  rows: number
  deadRows: number
  sizeBytes: number
  /** When it was vacuumed last, by whomever; null where it never was, as far as the server remembers. */
  vacuumedAt: Date | null
}

/** What tells whether Postgres is well. */
export interface DatabaseHealth {
  version: string
  sizeBytes: number
  /** Of all databases of the server, and most that it takes. */
  connections: number
  mostConnections: number
  /** Seconds since the oldest transaction that is open in this database began; 0 where none is. */
  longestTransactionSeconds: number
  /** Queries of this database that wait for a lock. */
  waitingForLocks: number
  /** Rows that were changed or removed and still take room, as a share of all rows of the busiest tables. */
  deadShare: number
}

/** The tables with the most rows that were changed or removed and still take room. */
export async function tablesByDeadRows(db: DatabaseExecutor, most: number): Promise<TableHealth[]> {
  const { rows } = await sql<TableHealth>`
    select case schemaname when 'public' then relname::text else schemaname || '.' || relname end as table,
      n_live_tup as rows, n_dead_tup as "deadRows", pg_total_relation_size(relid) as "sizeBytes",
      greatest(last_vacuum, last_autovacuum) as "vacuumedAt"
    from pg_stat_user_tables order by n_dead_tup desc, relid limit ${most}`.execute(db)
  return rows
}

/** Asks Postgres how it is. Wants no rights beyond the application's own. */
export async function databaseHealth(db: DatabaseExecutor): Promise<DatabaseHealth> {
  const { rows } = await sql<DatabaseHealth>`
    select current_setting('server_version') as version,
      pg_database_size(current_database()) as "sizeBytes",
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
      current_setting('max_connections')::int as "mostConnections",
      (select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::float8 from pg_stat_activity
        where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()) as "longestTransactionSeconds",
      (select count(*)::int from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock') as "waitingForLocks",
      (select coalesce(sum(n_dead_tup)::float8 / nullif(sum(n_live_tup + n_dead_tup), 0), 0)
        from pg_stat_user_tables where schemaname = 'public') as "deadShare"`.execute(db)
  const [health] = rows
  if (!health) throw new Error('the server said nothing of itself')
  return health
}
