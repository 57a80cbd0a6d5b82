import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** Asks the database for an answer, whatever it is. Throws where none comes. */
export async function ping(db: DatabaseExecutor): Promise<void> {
  await sql`select 1`.execute(db)
}
