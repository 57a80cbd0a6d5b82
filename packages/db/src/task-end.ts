import { sql } from 'kysely'
import { noteError } from './campaign-error.ts'
import { endItems, type ItemEnd } from './campaign-item.ts'
import type { DatabaseTransaction } from './database.ts'
import { type Lease, lockHeld, offerTasks, READ_ARTICLES_TOPIC, READ_CAMPAIGN_TOPIC } from './reading-task.ts'
import type { StoreOutcome } from './store-reading.ts'

/** After this many attempts a task is failed for good, until somebody asks for it again. */
export const MAX_ATTEMPTS = 4

/** A lease with what its end has to say of it. */
export type EndedLease = Lease & { attempt?: number; campaignId?: number | null }

/** What reading an article came to, as its task keeps it. */
export type TaskOutcome = StoreOutcome | { outcome: 'nothing_to_read' }

interface TaskEnd {
  lease: EndedLease
  state: 'done' | 'failed'
  outcome: object | null
  error: string | null
}

/** Ends those of the leases that still stand: done, failed, or waiting again where another request came meanwhile. */
async function endTasks(tx: DatabaseTransaction, ends: readonly TaskEnd[]): Promise<Set<number>> {
  const rows = ends.map(({ lease, state, outcome, error }) => ({
    article_id: lease.articleId,
    state,
    outcome,
    error,
  }))
  const { rows: ended } = await sql<{ article_id: number; again: boolean }>`
    update reading_task t set
      state = case when t.request > t.leased_request then 'waiting' else e.state end,
      due_at = 'infinity',
      leased_by = null,
      campaign_id = case when t.request > t.leased_request then t.campaign_id end,
      attempts = case when t.request > t.leased_request then 0 else t.attempts end,
      lost = 0,
      last_error = e.error,
      outcome = coalesce(e.outcome::jsonb, t.outcome),
      finished_at = clock_timestamp()
    from (${lockHeld(ends.map(({ lease }) => lease))}) held
    join json_to_recordset(${JSON.stringify(rows)}::json) as e (article_id bigint, state text, outcome json, error text)
      on e.article_id = held.article_id
    where t.article_id = held.article_id
    returning t.article_id, t.request > t.leased_request as again`.execute(tx)
  const again = ended.filter((row) => row.again).map((row) => row.article_id)
  await offerTasks(tx, READ_ARTICLES_TOPIC, again)
  return new Set(ended.map((row) => row.article_id))
}

function itemEnd(lease: EndedLease, outcome: TaskOutcome): ItemEnd[] {
  if (!lease.campaignId || outcome.outcome === 'fenced') return []
  const summary = 'summary' in outcome ? outcome.summary : null
  const moved = outcome.outcome === 'new' || outcome.outcome === 'returned'
  return [
    {
      campaignId: lease.campaignId,
      articleId: lease.articleId,
      state: outcome.outcome === 'nothing_to_read' ? 'skipped' : 'done',
      outcome: outcome.outcome,
      attempts: lease.attempt ?? 1,
      ...(summary ? { claimsSame: summary.claims.same } : {}),
      ...(summary && moved
        ? {
            changes: {
              added: summary.claims.new,
              changed: summary.claims.changed,
              retired: summary.claims.gone,
              decisionsMet: summary.decisionsMet,
              suggestionsRaised: summary.suggestionsRaised,
            },
          }
        : {}),
    },
  ]
}

/** Ends leases with what their readings came to; gives the articles whose lease still stood, and writes nothing for others. */
export async function completeTasks(
  tx: DatabaseTransaction,
  ends: readonly { lease: EndedLease; outcome: TaskOutcome }[],
): Promise<Set<number>> {
  if (ends.length === 0) return new Set()
  const ended = await endTasks(
    tx,
    ends.map(({ lease, outcome }) => ({ lease, outcome, state: 'done', error: null })),
  )
  const counted = ends.filter(({ lease }) => ended.has(lease.articleId))
  await endItems(
    tx,
    counted.flatMap(({ lease, outcome }) => itemEnd(lease, outcome)),
  )
  return ended
}

/** The same for one; false, and nothing written, where the lease was lost. */
export async function completeTask(
  tx: DatabaseTransaction,
  lease: EndedLease,
  outcome: TaskOutcome,
): Promise<boolean> {
  return (await completeTasks(tx, [{ lease, outcome }])).has(lease.articleId)
}

export interface TaskFailure {
  error: string
  /** False where trying again cannot help. */
  retry: boolean
  /** What else is known of the attempt, a line each: kept with the first sample of its kind. */
  log?: string
}

/** Seconds before the next attempt: 2, 8, 32, … */
export function retryDelaySeconds(attempt: number): number {
  return Math.min(2 * 4 ** (attempt - 1), 600)
}

/** Ends a lease without a result: tried again after a growing delay, set aside for good after MAX_ATTEMPTS. */
export async function failTask(
  tx: DatabaseTransaction,
  lease: EndedLease & { attempt: number },
  failure: TaskFailure,
): Promise<'lost' | 'retrying' | 'failed'> {
  if (!failure.retry || lease.attempt >= MAX_ATTEMPTS) {
    const ended = await endTasks(tx, [{ lease, state: 'failed', outcome: null, error: failure.error }])
    if (!ended.has(lease.articleId)) return 'lost'
    await failItem(tx, lease, failure)
    return 'failed'
  }
  const { rows } = await sql`
    update reading_task set
      state = 'waiting',
      leased_by = null,
      last_error = ${failure.error},
      due_at = clock_timestamp() + make_interval(secs => ${retryDelaySeconds(lease.attempt)})
    where article_id = ${lease.articleId} and fencing_token = ${lease.fencingToken} and state = 'leased'
    returning article_id`.execute(tx)
  return rows.length > 0 ? 'retrying' : 'lost'
}

/** Sets an article of a campaign aside with its kind of error. */
export async function failItem(
  tx: DatabaseTransaction,
  task: { articleId: number; campaignId?: number | null; attempt: number },
  failure: { error: string; log?: string },
): Promise<void> {
  const { articleId, campaignId, attempt } = task
  if (!campaignId) return
  const log = failure.log === undefined ? failure.error : `${failure.error}\n\n${failure.log}`
  const errorFingerprint = await noteError(tx, { campaignId, articleId, text: failure.error, log })
  await endItems(tx, [{ campaignId, articleId, state: 'failed', errorFingerprint, attempts: attempt }])
}

/** Gives leases back untouched, as a worker does that stops: the tasks wait, with an outbox row. */
export async function releaseTasks(tx: DatabaseTransaction, leases: readonly Lease[]): Promise<number> {
  if (leases.length === 0) return 0
  const { rows } = await sql<{ article_id: number; campaign_id: number | null }>`
    update reading_task t set state = 'waiting', leased_by = null, due_at = 'infinity', attempts = t.attempts - 1
    from (${lockHeld(leases)}) held
    where t.article_id = held.article_id
    returning t.article_id, t.campaign_id`.execute(tx)
  const idsOf = (ofCampaign: boolean) =>
    rows.filter((row) => (row.campaign_id !== null) === ofCampaign).map((row) => row.article_id)
  await offerTasks(tx, READ_ARTICLES_TOPIC, idsOf(false))
  await offerTasks(tx, READ_CAMPAIGN_TOPIC, idsOf(true))
  return rows.length
}
