import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from '../database.ts'

/** One process makes records at a time: what one article changes, the next builds upon. */
const ASSEMBLY_LOCK = 7_411_911

/** Takes the lock until the transaction ends; false where another process has it. */
export async function lockAssembly(tx: DatabaseTransaction, wait: boolean): Promise<boolean> {
  if (wait) {
    await sql`select pg_advisory_xact_lock(${ASSEMBLY_LOCK})`.execute(tx)
    return true
  }
  const { rows } = await sql<{
    got: boolean
  }>`select pg_try_advisory_xact_lock(${ASSEMBLY_LOCK}) as got`.execute(tx)
  return rows[0]?.got ?? false
}

/** The articles that changed longest ago, at most so many, taken off the list. */
export async function takeDue(tx: DatabaseTransaction, most: number): Promise<number[]> {
  const { rows } = await sql<{ article_id: number }>`
    delete from record_due where id in (select id from record_due order by id limit ${most * 3})
    returning article_id`.execute(tx)
  const ids = [...new Set(rows.map(({ article_id }) => article_id))].toSorted((a, b) => a - b)
  const later = ids.slice(most)
  await makeDue(tx, later)
  return ids.slice(0, most)
}

/** Has records follow these articles again. */
export async function makeDue(db: DatabaseExecutor, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return
  await sql`insert into record_due (article_id) select unnest(${[...articleIds]}::bigint[])`.execute(db)
}

/** How many changed articles wait for records to follow them. */
export async function countDue(db: DatabaseExecutor): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct article_id) as count from record_due`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * Puts every article that was read on the list: records are made anew from the readings and decisions. What the resolver
 * told apart or together is looked at again too, though the articles say what they said.
 */
export async function makeAllDue(db: DatabaseExecutor): Promise<void> {
  await sql`
    insert into record_due (article_id) select id from article where current_reading_id is not null order by id`.execute(
    db,
  )
  await sql`
    insert into block_growth as g (type, block, size, grown, since)
    select type, block, count(*), 1, '-infinity' from record_link
    where type in ('person', 'document') and block is not null group by type, block having count(*) > 1
    on conflict (type, block) do update set grown = greatest(g.grown, 1), since = '-infinity'`.execute(db)
}

/** The article whose turn it is; null where none waits. */
export async function nextDue(db: DatabaseExecutor): Promise<number | null> {
  const row = await db.selectFrom('record_due').select('article_id').orderBy('id').limit(1).executeTakeFirst()
  return row?.article_id ?? null
}

/** Takes an article off the list until it changes again. */
export async function dropDue(db: DatabaseExecutor, articleId: number): Promise<void> {
  await db.deleteFrom('record_due').where('article_id', '=', articleId).execute()
}
