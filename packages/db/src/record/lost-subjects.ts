import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** Takes off the list what claims of articles that were withdrawn or purged were about: offices and events. */
export async function takeLost(tx: DatabaseTransaction): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with lost as (delete from record_lost returning record_id)
    select distinct coalesce(r.redirect_to, r.id) as id from lost join record r on r.id = lost.record_id
    order by id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Events of unsaid years at which one of these things was signed: what articles say of its year is the event's year. */
export async function signingsOf(tx: DatabaseTransaction, recordIds: readonly number[]): Promise<number[]> {
  if (recordIds.length === 0) return []
  const { rows } = await sql<{ id: number }>`
    select distinct c.subject_id as id
    from record r
    cross join lateral (select r.id union all select id from record where redirect_to = r.id) as m (id)
    join record_thing t on t.record_id = m.id
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    where r.id = any(${[...recordIds]}::bigint[]) and r.type = 'document'
      and t.role = 'object' and c.edtf like 'XXXX-%' and c.subject_id is not null`.execute(tx)
  return rows.map(({ id }) => id)
}
