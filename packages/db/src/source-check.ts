import { sql } from 'kysely'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import { findSource, type Source } from './source.ts'

/** A source one worker looks at until its lease ends. */
export interface LeasedSource extends Source {
  fencingToken: number
  etag: string | null
  lastModified: string | null
}

/** How a look at a source ended. */
export type CheckResult = { tookMs: number } & (
  | { outcome: 'changed'; named: number; fresh: number; etag: string | null; lastModified: string | null }
  | { outcome: 'unchanged' }
  | { outcome: 'failed'; error: string; retryAfterSeconds?: number }
)

/** Longest pause after failures, in seconds. */
const LONGEST_PAUSE = 86_400

/** Takes the source that has been due longest under a lease; undefined where none is. */
export async function claimSource(
  db: DatabaseExecutor,
  { workerId, milliseconds }: { workerId: string; milliseconds: number },
): Promise<LeasedSource | undefined> {
  const { rows } = await sql<{
    id: number
    fencing_token: number
    etag: string | null
    last_modified: string | null
  }>`
    update source set leased_by = ${workerId}, fencing_token = fencing_token + 1,
      leased_until = now() + make_interval(secs => ${milliseconds / 1000})
    where id = (
      select id from source
      where paused_at is null and removed_at is null and due_at <= now()
        and (leased_until is null or leased_until < now())
      order by due_at limit 1 for update skip locked
    )
    returning id, fencing_token, etag, last_modified`.execute(db)
  const row = rows[0]
  const source = row && (await findSource(db, row.id))
  return (
    source && {
      ...source,
      fencingToken: row.fencing_token,
      etag: row.etag,
      lastModified: row.last_modified,
    }
  )
}

/**
 * Writes down how a look ended and when the next is due: after its usual time, or later the more often it failed in a
 * row. False where somebody else holds the source by now: nothing is written then.
 */
export async function finishCheck(
  tx: DatabaseTransaction,
  lease: Pick<LeasedSource, 'id' | 'fencingToken' | 'everySeconds'>,
  result: CheckResult,
): Promise<boolean> {
  const failed = result.outcome === 'failed'
  const wait = failed
    ? sql<Date>`now() + make_interval(secs => greatest(
        least(${LONGEST_PAUSE}::float8, every_seconds * power(2, least(failures, 10))), ${result.retryAfterSeconds ?? 0}::float8))`
    : sql<Date>`now() + make_interval(secs => every_seconds)`
  const { numUpdatedRows } = await tx
    .updateTable('source')
    .set({
      leased_by: null,
      leased_until: null,
      checked_at: sql`now()`,
      due_at: wait,
      ...(failed
        ? { failures: sql<number>`failures + 1`, last_error: result.error }
        : { failures: 0, last_error: null, succeeded_at: sql<Date>`now()` }),
      ...(result.outcome === 'changed' ? { etag: result.etag, last_modified: result.lastModified } : {}),
    })
    .where('id', '=', lease.id)
    .where('fencing_token', '=', lease.fencingToken)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx
    .insertInto('source_check')
    .values({
      source_id: lease.id,
      outcome: result.outcome,
      took_ms: Math.round(result.tookMs),
      named: result.outcome === 'changed' ? result.named : 0,
      fresh: result.outcome === 'changed' ? result.fresh : 0,
      error: failed ? result.error : null,
    })
    .execute()
  return true
}

/** Looks older than so many days are forgotten. */
const KEPT_DAYS = 60

/** Removes what was written about looks long ago. */
export async function forgetChecks(db: DatabaseExecutor): Promise<void> {
  await db
    .deleteFrom('source_check')
    .where('at', '<', sql<Date>`now() - make_interval(days => ${KEPT_DAYS})`)
    .execute()
}

/** The latest looks at a source, the last first. */
export async function listChecks(db: DatabaseExecutor, sourceId: number, limit: number) {
  return await db
    .selectFrom('source_check')
    .select(['at', 'outcome', 'named', 'fresh', 'took_ms as tookMs', 'error'])
    .where('source_id', '=', sourceId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}
