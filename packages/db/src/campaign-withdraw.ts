import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from './database.ts'

/**
 * Takes a campaign's reading tasks that nobody has begun back out of the queue: each article's task is as it was, and
 * the campaign's item waits as if it had never been offered. What the queue still holds of them finds nothing to do.
 */
export async function withdrawWaiting(tx: DatabaseTransaction, campaignId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with waiting as (
      select article_id, attempts from reading_task
      where campaign_id = ${campaignId} and state = 'waiting'
      order by article_id for update
    ),
    back as (
      update reading_task t set
        state = case when t.last_error is null then 'done' else 'failed' end,
        campaign_id = null,
        offered_at = null,
        due_at = 'infinity'
      from waiting w where t.article_id = w.article_id
    ),
    tried as (
      update campaign_item i set attempts = w.attempts from waiting w
      where i.campaign_id = ${campaignId} and i.article_id = w.article_id and w.attempts > 0
    )
    select count(*) as count from waiting`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * Campaigns that are not going and still have tasks waiting. Asked campaign by campaign: what one that goes has in the queue,
 * with all the versions that its tasks had so far, is passed by.
 */
export const STOPPED_WITH_TASKS = sql<{ id: number }>`
  select c.id from campaign c,
    lateral (select from reading_task t where t.campaign_id = c.id and t.state = 'waiting' limit 1) waiting
  where c.state not in ('canary', 'running')`

/**
 * Takes back what campaigns that are not going still have waiting: a retry, or a lease that ended, after the pause or the
 * end. Nobody would begin it, see `claimTasks`.
 */
export async function withdrawOfStopped(db: Database): Promise<void> {
  const { rows } = await STOPPED_WITH_TASKS.execute(db)
  for (const { id } of rows) {
    await db.transaction().execute(async (tx) => {
      const stopped = await tx
        .selectFrom('campaign')
        .select('id')
        .where('id', '=', id)
        .where('state', 'not in', ['canary', 'running'])
        .forNoKeyUpdate()
        .executeTakeFirst()
      if (stopped) await withdrawWaiting(tx, id)
    })
  }
}
