import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'

/** Where merged ids lead, one step after the other: redirects point to a record that stands, so one step is enough. */
export async function leadingTo(
  db: DatabaseExecutor,
  ids: readonly number[],
): Promise<Map<number, RecordRef>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ asked: number; id: number; type: RecordType; name: string }>`
    select r.id as asked, t.id, t.type, coalesce(t.decided_name, t.name) as name
    from record r join record t on t.id = coalesce(r.redirect_to, r.id)
    where r.id = any(${[...new Set(ids)]}::bigint[])`.execute(db)
  return new Map(rows.map(({ asked, id, type, name }) => [asked, { id, type, name }]))
}

/** The ids whose members count for a record: its own and those merged into it. */
export async function idsOf(db: DatabaseExecutor, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from record where id = ${id} or redirect_to = ${id} order by id`.execute(db)
  return rows.map((row) => row.id)
}
