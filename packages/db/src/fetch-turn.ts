import { sql } from 'kysely'
import type { Database, DatabaseExecutor, DatabaseTransaction } from './database.ts'

/** An address one worker fetches until its lease ends. */
export interface LeasedFetch {
  id: number
  url: string
  host: string
  sourceId: number | null
  /** What its source calls its outlet. */
  outlet: string | null
  title: string | null
  publishedAt: Date | null
  fencingToken: number
  attempt: number
  requestedBy: number | null
  origin: string
}

export type FetchEnd =
  | { state: 'taken'; outcome: 'new' | 'revised' | 'unchanged'; articleId: number }
  | { state: 'refused'; reason: string; explanation: string }
  /** No answer came: it is tried again until its attempts are used up. */
  | { state: 'failed'; reason: string; explanation: string; retryAfterSeconds?: number }

/** After so many attempts without an answer an address is given up. */
const MOST_ATTEMPTS = 5
const FIRST_PAUSE_SECONDS = 60

/**
 * Takes one address whose host nobody asked within `hostPauseMs`, under a lease, and takes the host's turn with it:
 * whatever process it runs in, a host is asked no faster. Undefined where nothing is due.
 */
export async function claimFetch(
  db: Database,
  options: { workerId: string; leaseMs: number; hostPauseMs: number },
): Promise<LeasedFetch | undefined> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; host: string }>`
      select i.id, i.host from fetch_item i
      where i.state in ('waiting', 'leased') and i.due_at <= now()
        and not exists (select from fetch_host h where h.host = i.host and h.next_at > now())
        and not exists (select from source s where s.id = i.source_id and s.paused_at is not null)
      order by i.due_at limit 1 for update of i skip locked`.execute(tx)
    const next = rows[0]
    if (!next || !(await takeTurn(tx, next.host, options.hostPauseMs))) return undefined
    const { rows: leased } = await sql<LeasedFetch>`
      update fetch_item i set state = 'leased', leased_by = ${options.workerId}, attempts = attempts + 1,
        fencing_token = i.fencing_token + 1, due_at = now() + make_interval(secs => ${options.leaseMs / 1000})
      where i.id = ${next.id}
      returning i.id, i.url, i.host, i.source_id as "sourceId", i.title, i.published_at as "publishedAt",
        (select outlet from source s where s.id = i.source_id) as outlet,
        i.fencing_token as "fencingToken", i.attempts as attempt, i.requested_by as "requestedBy", i.origin`.execute(
      tx,
    )
    return leased[0]
  })
}

/** True where it is the caller's turn to ask the host; nobody else is let in before the pause is over. */
async function takeTurn(tx: DatabaseTransaction, host: string, pauseMs: number): Promise<boolean> {
  const next = sql<Date>`clock_timestamp() + make_interval(secs => ${pauseMs / 1000})`
  const row = await tx
    .insertInto('fetch_host')
    .values({ host, next_at: next })
    .onConflict((conflict) =>
      conflict
        .column('host')
        .doUpdateSet({ next_at: next })
        .where('fetch_host.next_at', '<=', sql<Date>`clock_timestamp()`),
    )
    .returning('host')
    .executeTakeFirst()
  return row !== undefined
}

/** Leaves a host in peace after it asked for that or did not answer: longer each time, or as long as it says. */
export async function backOff(
  db: DatabaseExecutor,
  host: string,
  { retryAfterSeconds = 0 }: { retryAfterSeconds?: number },
): Promise<void> {
  await sql`
    insert into fetch_host (host, next_at, failures)
    values (${host}, now() + make_interval(secs => greatest(${FIRST_PAUSE_SECONDS}::float8, ${retryAfterSeconds}::float8)), 1)
    on conflict (host) do update set failures = fetch_host.failures + 1,
      next_at = now() + make_interval(secs => greatest(${retryAfterSeconds}::float8,
        least(21600, ${FIRST_PAUSE_SECONDS}::float8 * power(2, least(fetch_host.failures, 10)))))`.execute(db)
}

/** A host answered as it should; it is asked at its own pace again. */
export async function forgiveHost(db: DatabaseExecutor, host: string, pauseMs: number): Promise<void> {
  await db
    .updateTable('fetch_host')
    .set({
      failures: 0,
      next_at: sql<Date>`greatest(next_at, now() + make_interval(secs => ${pauseMs / 1000}))`,
    })
    .where('host', '=', host)
    .execute()
}

/** Writes down how a fetch ended. False where somebody else holds it by now: nothing is written then. */
export async function finishFetch(
  tx: DatabaseTransaction,
  lease: Pick<LeasedFetch, 'id' | 'fencingToken' | 'attempt'>,
  end: FetchEnd,
): Promise<boolean> {
  const again = end.state === 'failed' && lease.attempt < MOST_ATTEMPTS
  const pause = FIRST_PAUSE_SECONDS * 4 ** (lease.attempt - 1)
  const { numUpdatedRows } = await tx
    .updateTable('fetch_item')
    .set({
      state: again ? 'waiting' : end.state,
      leased_by: null,
      ...(end.state === 'taken'
        ? { outcome: end.outcome, article_id: end.articleId, reason: null, explanation: null }
        : { reason: end.reason, explanation: end.explanation }),
      ...(again
        ? {
            due_at: sql<Date>`now() + make_interval(secs => ${Math.max(pause, end.retryAfterSeconds ?? 0)})`,
          }
        : { finished_at: sql<Date>`now()` }),
    })
    .where('id', '=', lease.id)
    .where('fencing_token', '=', lease.fencingToken)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
