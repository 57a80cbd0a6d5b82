import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'
import { offerAlone, offerTasks, READ_ARTICLES_TOPIC, READ_CAMPAIGN_TOPIC } from './reading-task.ts'
import { failItem } from './task-end.ts'
import type { TaskState } from './work-tables.ts'

/** An article whose worker was lost so many times is set aside: it may be what ends its workers. */
export const MAX_LOST = 5
const LOST = 'the worker that read it was lost'

interface SweptTask {
  article_id: number
  state: TaskState
  campaign_id: number | null
  attempts: number
  lost: number
}

/**
 * Offers again, by outbox rows, what is due: leases that ended, retries whose turn has come, offers that got lost. A lease
 * that ended is no attempt, for its article may never have been begun; what has lost a worker is offered alone from then
 * on, so that it takes no others down with it, and has failed after MAX_LOST. Of the topics `emptied` every waiting task is
 * due that was offered more than so many milliseconds ago: its queue has forgotten it since, or whoever took it has not begun
 * it. Gives how many were offered.
 */
export async function sweepExpired(
  tx: DatabaseTransaction,
  options: { limit?: number; emptied?: ReadonlyMap<string, number> } = {},
): Promise<number> {
  const emptyFor = (topic: string) => {
    const milliseconds = options.emptied?.get(topic)
    return milliseconds === undefined ? null : milliseconds / 1000
  }
  const { rows } = await sql<SweptTask>`
    update reading_task t set
      state = case when t.state = 'leased' and t.lost + 1 >= ${MAX_LOST} then 'failed' else 'waiting' end,
      attempts = case when t.state = 'leased' then greatest(t.attempts - 1, 0) else t.attempts end,
      lost = case when t.state = 'leased' then t.lost + 1 else t.lost end,
      last_error = case when t.state = 'leased' then ${LOST} else t.last_error end,
      finished_at = case
        when t.state = 'leased' and t.lost + 1 >= ${MAX_LOST} then clock_timestamp() else t.finished_at
      end,
      campaign_id = case when t.state = 'leased' and t.lost + 1 >= ${MAX_LOST} then null else t.campaign_id end,
      leased_by = null,
      offered_at = null,
      due_at = 'infinity'
    from (
      select article_id, campaign_id from reading_task
      where state in ('waiting', 'leased') and due_at < 'infinity'
        and (due_at < clock_timestamp()
          or offered_at < clock_timestamp() - make_interval(secs => case when campaign_id is null
            then ${emptyFor(READ_ARTICLES_TOPIC)}::float8 else ${emptyFor(READ_CAMPAIGN_TOPIC)}::float8 end))
      order by due_at
      limit ${options.limit ?? 1000}
      for update skip locked
    ) due
    where t.article_id = due.article_id
    returning t.article_id, t.state, due.campaign_id, t.attempts, t.lost`.execute(tx)
  for (const { article_id, campaign_id, lost } of rows.filter((row) => row.state === 'failed')) {
    const task = { articleId: article_id, campaignId: campaign_id, attempt: lost }
    await failItem(tx, task, {
      error: LOST,
      log: `lost ${lost} times, alone in its job from the second time on`,
    })
  }
  const offered = rows.filter((row) => row.state === 'waiting')
  for (const [topic, ofCampaign] of [
    [READ_ARTICLES_TOPIC, false],
    [READ_CAMPAIGN_TOPIC, true],
  ] as const) {
    const mine = offered.filter((row) => (row.campaign_id !== null) === ofCampaign)
    const ids = (alone: boolean) => mine.filter((row) => row.lost > 0 === alone).map((row) => row.article_id)
    await offerTasks(tx, topic, ids(false))
    await offerAlone(tx, topic, ids(true))
  }
  return offered.length
}
