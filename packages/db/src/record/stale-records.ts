import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from '../database.ts'

/** A record whose count, search entry and, of an office, tenures are to be looked at. */
export interface StaleRecord {
  id: number
  /** An office whose tenures may have changed. */
  tenures: boolean
}

/** Writes down records to be looked at when fewer articles wait. */
export async function makeStale(tx: DatabaseTransaction, records: readonly StaleRecord[]): Promise<void> {
  if (records.length === 0) return
  await sql`
    insert into record_stale as s (record_id, tenures)
    select id, tenures from json_to_recordset(${JSON.stringify(records)}::json) as row (id bigint, tenures boolean)
    order by id
    on conflict (record_id) do update set tenures = true where excluded.tenures and not s.tenures`.execute(tx)
}

/** Takes those off the list that have been on it longest, at least for so many seconds, at most so many. */
export async function takeStale(
  tx: DatabaseTransaction,
  { seconds, most }: { seconds: number; most: number },
): Promise<StaleRecord[]> {
  const { rows } = await sql<StaleRecord>`
    delete from record_stale where record_id in (
      select record_id from record_stale where since <= now() - make_interval(secs => ${seconds})
      order by since, record_id limit ${most})
    returning record_id as id, tenures`.execute(tx)
  return rows.toSorted((a, b) => a.id - b.id)
}

/** Whether any article waits for records to follow it. */
export async function isAnyDue(db: DatabaseExecutor): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`select exists (select from record_due) as due`.execute(db)
  return rows[0]?.due ?? false
}
