import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { assembleAll } from '../record/assemble-records.ts'
import { lockAssembly, makeAllDue } from '../record/due-articles.ts'

/** Everything that records are, but for what people decided on who is who. */
const MADE = `record, record_article, record_link, record_claim, record_thing, record_alarm, record_due, record_stale,
  record_left, identity_pair, search_entry, block_growth`

/** Forgets all records, and the decisions on claims where told to, and makes them anew from what articles were read as. */
export async function makeRecordsAnew(db: Database, { decided }: { decided: boolean }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockAssembly(tx, true)
    await sql`truncate ${sql.raw(decided ? MADE : `${MADE}, decision`)} cascade`.execute(tx)
    await makeAllDue(tx)
  })
  await assembleAll(db)
}
