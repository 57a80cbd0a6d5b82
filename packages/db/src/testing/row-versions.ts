import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Every row of every table with the transaction that wrote it, as Postgres itself keeps it: equal before and after
 * where nothing was written, not even the same values.
 */
export async function rowVersions(
  db: Database,
  without: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(db)
  const versions: Record<string, string[]> = {}
  for (const { name } of tables) {
    if (without.includes(name)) continue
    const { rows } = await sql<{ version: string }>`
      select xmin::text || ' ' || ctid::text as version from ${sql.table(name)} order by ctid`.execute(db)
    versions[name] = rows.map((row) => row.version)
  }
  return versions
}
