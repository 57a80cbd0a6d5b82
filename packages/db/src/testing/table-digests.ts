import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** For every table, how many rows it has and one hash of all that stands in them, whatever their order. */
export async function tableDigests(db: Database): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`.execute(db)
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ rows: number; digest: string | null }>`
      select count(*)::int as rows, md5(string_agg(line, ',' order by line)) as digest
      from (select md5(t::text) as line from ${sql.table(name)} t) lines`.execute(db)
    digests[name] = `${rows[0]?.rows} ${rows[0]?.digest ?? '-'}`
  }
  return digests
}
