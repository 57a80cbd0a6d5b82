import { sql } from 'kysely'
import type { Actor } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import { writeOutbox } from './outbox.ts'
import type { ReadingOptions, TaskState } from './work-tables.ts'

/** Articles in one job of the queue. */
export const CHUNK_SIZE = 25
export const READ_ARTICLES_TOPIC = 'read-articles'
export const READ_CAMPAIGN_TOPIC = 'read-campaign'

export interface ReadingRequest {
  /** Kept with the task: 'imported', 'revised', 'reread' or what the operator said. */
  reason: string
  by: Actor
  options?: ReadingOptions
}

/** A task one worker holds until its lease ends. Every write of its result names the token. */
export interface LeasedTask {
  articleId: number
  fencingToken: number
  attempt: number
  reason: string
  options: ReadingOptions
  /** The campaign it is done for; null for a person's or an import's request. */
  campaignId: number | null
}

/** Proof of a lease, as the writes of a result take it. */
export interface Lease {
  articleId: number
  fencingToken: number
}

/**
 * Asks for articles to be read (again), with its outbox rows, in the transaction that makes it necessary. An article
 * that is being read just now is read once more afterwards; what a campaign asked of it waits until then. Ids without an
 * article are left out; gives how many.
 */
export async function enqueueReading(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
  request: ReadingRequest,
): Promise<number> {
  if (articleIds.length === 0) return 0
  const { rows } = await sql<{ article_id: number }>`
    insert into reading_task (article_id, state, reason, options, requested_by)
    select a.id, 'waiting', ${request.reason}, ${JSON.stringify(request.options ?? {})}::jsonb, ${request.by.accountId}
    from article a where a.id = any(${articleIds}::bigint[]) order by a.id
    on conflict (article_id) do update set
      state = case when reading_task.state = 'leased' then 'leased' else 'waiting' end,
      due_at = case when reading_task.state = 'leased' then reading_task.due_at else 'infinity' end,
      offered_at = null,
      reason = excluded.reason,
      options = excluded.options,
      requested_by = excluded.requested_by,
      requested_at = now(),
      request = reading_task.request + 1,
      attempts = 0,
      lost = 0,
      campaign_id = null,
      last_error = null
    returning article_id`.execute(tx)
  const ids = rows.map((row) => row.article_id)
  await offerTasks(tx, READ_ARTICLES_TOPIC, ids)
  return ids.length
}

/**
 * Takes those of the tasks that wait, or whose lease ended, for one worker; others are skipped, locked ones too, and those
 * of campaigns that are not going.
 */
export async function claimTasks(
  db: DatabaseExecutor,
  articleIds: readonly number[],
  lease: { workerId: string; milliseconds: number },
): Promise<LeasedTask[]> {
  const { rows } = await sql<{
    article_id: number
    fencing_token: number
    attempts: number
    reason: string
    options: ReadingOptions
    campaign_id: number | null
  }>`
    update reading_task t set
      state = 'leased',
      leased_request = t.request,
      leased_by = ${lease.workerId},
      offered_at = null,
      due_at = clock_timestamp() + make_interval(secs => ${lease.milliseconds / 1000}),
      fencing_token = t.fencing_token + 1,
      attempts = t.attempts + 1
    from (
      select article_id from reading_task
      where article_id = any(${articleIds}::bigint[])
        and (state = 'waiting' or (state = 'leased' and due_at < clock_timestamp()))
        and (campaign_id is null
          or exists (select from campaign c where c.id = campaign_id and c.state in ('canary', 'running')))
      order by article_id
      for update skip locked
    ) free
    where t.article_id = free.article_id
    returning t.article_id, t.fencing_token, t.attempts, t.reason, t.options, t.campaign_id`.execute(db)
  return rows.map((row) => ({
    articleId: row.article_id,
    fencingToken: row.fencing_token,
    attempt: row.attempts,
    reason: row.reason,
    options: row.options,
    campaignId: row.campaign_id,
  }))
}

/** Those of the leases that still stand, locked in the order in which everybody locks tasks. */
export function lockHeld(leases: readonly Lease[]) {
  const ids = leases.map((lease) => lease.articleId)
  const tokens = leases.map((lease) => lease.fencingToken)
  return sql`
    select t.article_id from reading_task t
    join unnest(${ids}::bigint[], ${tokens}::bigint[]) as lease (article_id, token)
      on lease.article_id = t.article_id and lease.token = t.fencing_token
    where t.state = 'leased'
    order by t.article_id
    for update of t`
}

/** Moves the end of leases that are still held; gives the articles whose lease is lost. */
export async function extendLeases(
  db: DatabaseExecutor,
  leases: readonly Lease[],
  milliseconds: number,
): Promise<number[]> {
  if (leases.length === 0) return []
  const { rows } = await sql<{ article_id: number }>`
    update reading_task t set due_at = clock_timestamp() + make_interval(secs => ${milliseconds / 1000})
    from (${lockHeld(leases)}) held
    where t.article_id = held.article_id
    returning t.article_id`.execute(db)
  const kept = new Set(rows.map((row) => row.article_id))
  return leases.filter((lease) => !kept.has(lease.articleId)).map((lease) => lease.articleId)
}

/** Locks the task and tells whether the lease still stands. */
export async function holdsLease(tx: DatabaseTransaction, lease: Lease): Promise<boolean> {
  const row = await tx
    .selectFrom('reading_task')
    .select(['state', 'fencing_token'])
    .where('article_id', '=', lease.articleId)
    .forUpdate()
    .executeTakeFirst()
  return row?.state === 'leased' && row.fencing_token === lease.fencingToken
}

/** Notes that the queue is offered these tasks: the sweeper waits this long before it offers them again. */
export async function markOffered(
  db: DatabaseExecutor,
  articleIds: readonly number[],
  milliseconds: number,
): Promise<void> {
  await sql`
    update reading_task t set
      due_at = clock_timestamp() + make_interval(secs => ${milliseconds / 1000}),
      offered_at = clock_timestamp()
    from (
      select article_id from reading_task
      where article_id = any(${articleIds}::bigint[]) and state = 'waiting' and due_at = 'infinity'
      order by article_id for update
    ) offered
    where t.article_id = offered.article_id`.execute(db)
}

/** Puts tasks into the outbox to be done each in a job of its own. */
export async function offerAlone(
  tx: DatabaseTransaction,
  topic: string,
  articleIds: readonly number[],
): Promise<void> {
  await writeOutbox(
    tx,
    topic,
    articleIds.map((id) => ({ articleIds: [id], alone: true })),
  )
}

/** Puts tasks into the outbox under one topic, a chunk of articles a row. */
export async function offerTasks(
  tx: DatabaseTransaction,
  topic: string,
  articleIds: readonly number[],
  chunkSize = CHUNK_SIZE,
): Promise<void> {
  const payloads: object[] = []
  for (let i = 0; i < articleIds.length; i += chunkSize) {
    payloads.push({ articleIds: articleIds.slice(i, i + chunkSize) })
  }
  await writeOutbox(tx, topic, payloads)
}

export interface QueueCounts {
  waiting: number
  leased: number
  failed: number
  done: number
  /** Outbox rows not yet in the queue. */
  outbox: number
  oldestOutboxAt: Date | null
  oldestWaitingAt: Date | null
}

export async function queueCounts(db: DatabaseExecutor): Promise<QueueCounts> {
  const { rows } = await sql<{ counts: QueueCounts; oldest: Date | null; intent: Date | null }>`
    with open as (select state, requested_at from reading_task where state <> 'done')
    select
      json_build_object(
        'waiting', (select count(*) from open where state = 'waiting'),
        'leased', (select count(*) from open where state = 'leased'),
        'failed', (select count(*) from open where state = 'failed'),
        'done', (select count(*) from reading_task where state = 'done'),
        'outbox', (select count(*) from outbox)
      ) as counts,
      (select min(requested_at) from open where state = 'waiting') as oldest,
      (select created_at from outbox order by id limit 1) as intent`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('counting gave no row')
  return { ...row.counts, oldestWaitingAt: row.oldest, oldestOutboxAt: row.intent }
}

export interface TaskListing {
  articleId: number
  title: string | null
  sourceKey: string
  state: TaskState
  reason: string
  requestedAt: Date
  attempts: number
  lastError: string | null
  outcome: object | null
  finishedAt: Date | null
}

/** Tasks in one state, the latest first: by the time they ended for done and failed, else by the time they were asked for. */
export async function listTasks(
  db: DatabaseExecutor,
  filter: { state: TaskState; limit?: number },
): Promise<TaskListing[]> {
  const ended = filter.state === 'done' || filter.state === 'failed'
  const rows = await db
    .selectFrom('reading_task as t')
    .innerJoin('article as a', 'a.id', 't.article_id')
    .select([
      't.article_id',
      'a.title',
      'a.source_key',
      't.state',
      't.reason',
      't.requested_at',
      't.attempts',
    ])
    .select(['t.last_error', 't.outcome', 't.finished_at'])
    .where('t.state', '=', filter.state)
    .$if(ended, (query) => query.where('t.finished_at', 'is not', null).orderBy('t.finished_at', 'desc'))
    .$if(!ended, (query) => query.orderBy('t.requested_at', 'desc'))
    .limit(filter.limit ?? 50)
    .execute()
  return rows.map((row) => ({
    articleId: row.article_id,
    title: row.title,
    sourceKey: row.source_key,
    state: row.state,
    reason: row.reason,
    requestedAt: row.requested_at,
    attempts: row.attempts,
    lastError: row.last_error,
    outcome: row.outcome,
    finishedAt: row.finished_at,
  }))
}

/** The task of one article, where anything was ever asked of it. */
export async function findTask(db: DatabaseExecutor, articleId: number): Promise<TaskListing | undefined> {
  const row = await db
    .selectFrom('reading_task as t')
    .innerJoin('article as a', 'a.id', 't.article_id')
    .select(['t.article_id as articleId', 'a.title', 'a.source_key as sourceKey', 't.state', 't.reason'])
    .select(['t.requested_at as requestedAt', 't.attempts', 't.last_error as lastError', 't.outcome'])
    .select('t.finished_at as finishedAt')
    .where('t.article_id', '=', articleId)
    .executeTakeFirst()
  return row
}
