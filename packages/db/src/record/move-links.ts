import type { RecordType } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** A link that leads to another record than before. */
export interface MovedLink {
  article_id: number
  type: RecordType
  name_key: string
  /** Null where it led nowhere yet. */
  from: number | null
  into: number
}

/** Has links, and the claims that name them, lead where they belong now. */
export async function moveLinks(tx: DatabaseTransaction, moved: readonly MovedLink[]): Promise<void> {
  if (moved.length === 0) return
  await sql`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(moved)}::json)
        as row (article_id bigint, type text, name_key text, "into" bigint)
    ),
    things as (
      update record_thing t set record_id = i."into" from incoming i
      where t.article_id = i.article_id and t.type = i.type and t.name_key = i.name_key
    )
    update record_link l set record_id = i."into" from incoming i
    where l.article_id = i.article_id and l.type = i.type and l.name_key = i.name_key`.execute(tx)
}

/** Where most of the links went that a record had. */
function commonestTarget(moved: readonly MovedLink[], from: number): number | null {
  const counts = new Map<number, number>()
  for (const link of moved) if (link.from === from) counts.set(link.into, (counts.get(link.into) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null
}

/** A record that was left without members leads to where they went, until it has some again. */
export async function leadOn(tx: DatabaseTransaction, moved: readonly MovedLink[]): Promise<void> {
  const left = [...new Set(moved.flatMap(({ from }) => from ?? []))]
  for (const id of left) {
    const into = commonestTarget(moved, id)
    if (into === null || into === id) continue
    await sql`
      update record set redirect_to = ${into}, redirect_how = 'resolver'
      where id = ${id} and redirect_to is null and not exists (select from record_link where record_id = ${id})
        and not exists (select from record where id = ${into} and redirect_to is not null)`.execute(tx)
    await sql`
      update record set redirect_to = ${into} where redirect_to = ${id} and id <> ${into}
        and exists (select from record where id = ${id} and redirect_to = ${into})`.execute(tx)
  }
}
