import type { RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** A record that its name alone tells. */
export interface NamedRecord {
  type: RecordType
  block: string
  name: string
  facts?: Record<string, string>
  /** For offices. */
  title?: string
  bodyId?: number | null
  singleSeat?: boolean
}

export const placeOf = ({ type, block }: { type: string; block: string }) => `${type} ${block}`

/** The ids of these records by `placeOf`; those that are not there yet are made. */
export async function findOrMakeNamed(
  tx: DatabaseTransaction,
  wanted: readonly NamedRecord[],
): Promise<Map<string, number>> {
  const distinct = [...new Map(wanted.map((one) => [placeOf(one), one])).values()]
  if (distinct.length === 0) return new Map()
  const rows = distinct.map(({ type, block, name, facts, title, bodyId, singleSeat }) => ({
    type,
    block,
    name,
    facts: facts ?? {},
    title: title ?? null,
    body_id: bodyId ?? null,
    single_seat: singleSeat ?? null,
  }))
  const { rows: found } = await sql<{ id: number; type: RecordType; block: string }>`
    with wanted as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as row (type text, block text, name text, facts jsonb, title text, body_id bigint, single_seat boolean)
    ),
    made as (
      insert into record (type, block, by_name, name, facts, title, body_id, single_seat)
      select type, block, true, name, facts, title, body_id, single_seat from wanted
      on conflict (type, block) where by_name do nothing
      returning id, type, block
    )
    select id, type, block from made
    union all
    select found.id, w.type, w.block from wanted w cross join lateral (
      select id from record where type = w.type and block = w.block and by_name limit 1) as found`.execute(tx)
  return new Map(found.map((row) => [placeOf(row), row.id]))
}
