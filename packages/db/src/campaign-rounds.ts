import { sql } from 'kysely'
import { feedCampaigns } from './campaign-feed.ts'
import { rollBackStep } from './campaign-rollback.ts'
import { selectStep } from './campaign-select.ts'
import type { CampaignState } from './campaign-tables.ts'
import { STOPPED_WITH_TASKS, withdrawOfStopped } from './campaign-withdraw.ts'
import type { Database, DatabaseTransaction } from './database.ts'

type Step = (tx: DatabaseTransaction, id: number) => Promise<boolean>

/** Campaigns that want something done, and whether any that do not go still have tasks waiting. */
async function whatIsUnderWay(db: Database) {
  const { rows } = await sql<{ campaigns: { id: number; state: CampaignState }[] | null; left: boolean }>`
    select
      (select json_agg(json_build_object('id', id, 'state', state) order by id) from campaign
        where state in ('selecting', 'canary', 'running', 'paused', 'rolling_back')) as campaigns,
      exists (${STOPPED_WITH_TASKS}) as left`.execute(db)
  const [row] = rows
  return { campaigns: row?.campaigns ?? [], left: row?.left ?? false }
}

/** One step for each of the campaigns; true where any has more to do. */
async function stepAll(db: Database, ids: readonly number[], step: Step): Promise<boolean> {
  let more = false
  for (const id of ids) {
    const done = await db.transaction().execute((tx) => step(tx, id))
    more ||= !done
  }
  return more
}

/**
 * Everything that campaigns want done now and then, by whichever worker comes first: freezing articles, taking back what
 * waits for nothing, feeding the queue, rolling back. True where there is more at once. One query where there is nothing.
 */
export async function tendCampaigns(db: Database): Promise<boolean> {
  const { campaigns, left } = await whatIsUnderWay(db)
  const idsIn = (...states: CampaignState[]) =>
    campaigns.filter(({ state }) => states.includes(state)).map(({ id }) => id)
  const selecting = await stepAll(db, idsIn('selecting'), selectStep)
  if (left) await withdrawOfStopped(db)
  const admitted = await feedCampaigns(db, idsIn('canary', 'running'))
  const rolling = await stepAll(db, idsIn('rolling_back'), rollBackStep)
  return selecting || rolling || admitted > 0
}
