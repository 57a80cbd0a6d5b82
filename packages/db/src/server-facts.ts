import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

export interface ServerFacts {
  /** As Postgres counts: 180004 is 18.4. */
  versionNumber: number
  version: string
  encoding: string
}

/** What kind of server this is. */
export async function serverFacts(db: DatabaseExecutor): Promise<ServerFacts> {
  const { rows } = await sql<ServerFacts>`
    select current_setting('server_version_num')::int as "versionNumber",
      current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('the server said nothing of itself')
  return facts
}
