import type { Database, DatabaseTransaction } from './database.ts'

/**
 * Runs queries that must agree with each other, all on what Postgres held when the first of them began: between two
 * ordinary statements a row can move from one list into the next, and be in both or in neither. Nothing can be written.
 */
export async function atOneMoment<Found>(
  db: Database,
  look: (tx: DatabaseTransaction) => Promise<Found>,
): Promise<Found> {
  return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(look)
}
