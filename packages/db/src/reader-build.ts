import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The number under which a build of the reader is known here, given on first sight. */
export async function registerBuild(db: Database, digest: string): Promise<number> {
  const find = () =>
    db.selectFrom('reader_build').select('id').where('digest', '=', digest).executeTakeFirst()
  const known = await find()
  if (known) return known.id
  await sql`insert into reader_build (digest) values (${digest}) on conflict do nothing`.execute(db)
  const made = await find()
  if (!made) throw new Error('the build was not written down')
  return made.id
}
