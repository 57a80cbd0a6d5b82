import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** The channel that is notified, once a transaction, when something was put into the outbox. */
export const OUTBOX_CHANNEL = 'trucot_outbox'

export interface OutboxRow {
  id: number
  topic: string
  payload: object
}

/** Writes intents down in the caller's transaction and wakes the relay when that commits. */
export async function writeOutbox(
  tx: DatabaseTransaction,
  topic: string,
  payloads: readonly object[],
): Promise<void> {
  if (payloads.length === 0) return
  await sql`
    insert into outbox (topic, payload)
    select ${topic}, payload from json_array_elements(${JSON.stringify(payloads)}::json) as list (payload)`.execute(
    tx,
  )
  await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(tx)
}

/**
 * Takes the oldest rows of one topic out of the outbox. They are gone when the transaction commits, and back when it does not: hand
 * them to the queue before committing. Rows another relay holds are skipped.
 */
export async function takeOutbox(
  tx: DatabaseTransaction,
  topic: string,
  limit: number,
): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    delete from outbox where id in (
      select id from outbox where topic = ${topic} order by id limit ${limit} for update skip locked)
    returning id, topic, payload`.execute(tx)
  return rows.sort((a, b) => a.id - b.id)
}

export async function countOutbox(db: DatabaseExecutor): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
