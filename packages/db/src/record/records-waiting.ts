import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'

/** Counted no further: beyond it, that there are many is all that people want to know. */
export const MOST_WAITING = 1000

/** How much of who is who waits for somebody: gaps and overlaps of offices, and pairs that nobody decided. */
export async function recordsWaiting(db: DatabaseExecutor): Promise<{ alarms: number; pairs: number }> {
  const { rows } = await sql<{ alarms: number; pairs: number }>`
    select
      (select count(*) from (select from record_alarm limit ${MOST_WAITING}) as some_alarms) as alarms,
      (select count(*) from (
        select from identity_pair p
        where p.decided is null and not exists (
          select from record x, record y where x.id = p.a and y.id = p.b
            and coalesce(x.redirect_to, x.id) = coalesce(y.redirect_to, y.id))
        limit ${MOST_WAITING}) as some_pairs) as pairs`.execute(db)
  return rows[0] ?? { alarms: 0, pairs: 0 }
}
