import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

const keyOf = (name: string) => createHash('sha256').update(name).digest()

/**
 * Counts one sign-in under a name, within a window that begins with the first. Gives the count, this one included, and
 * when it is forgotten. `now` is the caller's clock.
 */
export async function countSignIn(
  db: DatabaseExecutor,
  name: string,
  now: Date,
  windowMs: number,
): Promise<{ count: number; resetsAt: Date }> {
  const resetsAt = new Date(now.getTime() + windowMs)
  const row = await db
    .insertInto('sign_in_count')
    .values({ key: keyOf(name), count: 1, resets_at: resetsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when sign_in_count.resets_at <= ${now} then 1 else sign_in_count.count + 1 end`,
        resets_at: sql`case when sign_in_count.resets_at <= ${now} then ${resetsAt} else sign_in_count.resets_at end`,
      }),
    )
    .returning(['count', 'resets_at'])
    .executeTakeFirstOrThrow()
  return { count: row.count, resetsAt: row.resets_at }
}

/** Takes one count back; never below none. */
export async function uncountSignIn(db: DatabaseExecutor, name: string): Promise<void> {
  await db
    .updateTable('sign_in_count')
    .set({ count: sql`greatest(count - 1, 0)` })
    .where('key', '=', keyOf(name))
    .execute()
}

/** Forgets what was counted under a name. */
export async function forgetSignIns(db: DatabaseExecutor, name: string): Promise<void> {
  await db.deleteFrom('sign_in_count').where('key', '=', keyOf(name)).execute()
}

/** Removes counts whose window is over; gives how many. */
export async function removeOldSignInCounts(db: DatabaseExecutor, now: Date): Promise<number> {
  const result = await db.deleteFrom('sign_in_count').where('resets_at', '<=', now).executeTakeFirst()
  return Number(result.numDeletedRows)
}
