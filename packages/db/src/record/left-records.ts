import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** A thing of an article, or its report of an event by the claim, with the record it led to. */
export interface LeftThing {
  article_id: number
  type: string
  name_key: string
  record_id: number
}

const keyOf = ({ article_id, type, name_key }: Omit<LeftThing, 'record_id'>) =>
  JSON.stringify([article_id, type, name_key])

/** Keeps what things led to that their articles name no longer. */
export async function keepLeft(tx: DatabaseTransaction, left: readonly LeftThing[]): Promise<void> {
  if (left.length === 0) return
  const rows = [...new Map(left.map((one) => [keyOf(one), one])).values()]
  await sql`
    insert into record_left (article_id, type, name_key, record_id)
    select * from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (article_id bigint, type text, name_key text, record_id bigint)
    on conflict (article_id, type, name_key) do update set record_id = excluded.record_id`.execute(tx)
}

/**
 * What things of these articles led to when they were last named; a lookup by article, type and name key (or claim) and the
 * block they are in now: in another than then they are none of its records.
 */
export async function leftOf(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
): Promise<(thing: Omit<LeftThing, 'record_id'>, block: string | null) => number | null> {
  const rows =
    articleIds.length === 0
      ? []
      : await tx
          .selectFrom('record_left as l')
          .innerJoin('record as r', 'r.id', 'l.record_id')
          .select(['l.article_id', 'l.type', 'l.name_key', 'l.record_id', 'r.block'])
          .where('l.article_id', 'in', articleIds)
          .execute()
  const known = new Map(rows.map((row) => [keyOf(row), row]))
  return (thing, block) => {
    const left = known.get(keyOf(thing))
    return left && left.block === block ? left.record_id : null
  }
}
