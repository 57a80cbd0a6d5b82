import { sql } from 'kysely'
import { OUTLET, scopeCondition } from './campaign-selection.ts'
import type { Database, DatabaseTransaction } from './database.ts'

/** Articles looked at in one step. */
const STEP = 20_000

/**
 * Writes down the next articles of a campaign that is still selecting; true when there are no more to look at. What
 * another transaction is just doing for it is left to that.
 */
export async function selectStep(tx: DatabaseTransaction, id: number): Promise<boolean> {
  const campaign = await tx
    .selectFrom('campaign')
    .select([
      'selection',
      'mode',
      'options',
      'selected_after',
      'select_through',
      'canary_articles',
      'starts_by_itself',
    ])
    .where('id', '=', id)
    .where('state', '=', 'selecting')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!campaign) return true
  const { rows } = await sql<{ last: number | null; looked: number }>`
    select max(id) as last, count(*) as looked from (
      select id from article where id > ${campaign.selected_after} and id <= ${campaign.select_through}
      order by id limit ${STEP}
    ) as step`.execute(tx)
  const { last = null, looked = 0 } = rows[0] ?? {}
  const chosen = last === null ? 0 : await insertItems(tx, id, campaign, last)
  const done = looked < STEP
  await tx
    .updateTable('campaign')
    .set({
      selected_after: last ?? campaign.selected_after,
      total: sql`total + ${chosen}`,
      changed_at: sql`now()`,
    })
    .where('id', '=', id)
    .execute()
  if (done) await endSelecting(tx, id, campaign)
  return done
}

async function insertItems(
  tx: DatabaseTransaction,
  id: number,
  campaign: Parameters<typeof scopeCondition>[0] & { selected_after: number },
  through: number,
): Promise<number> {
  const { rows } = await sql<{ chosen: number }>`
    with item as (
      insert into campaign_item (campaign_id, article_id, outlet)
      select ${id}, a.id, ${OUTLET} from article a
      where a.id > ${campaign.selected_after} and a.id <= ${through} and ${scopeCondition(campaign)}
      returning outlet
    ),
    tally as (
      insert into campaign_tally (campaign_id, outlet, slot, total)
      select ${id}, outlet, 0, count(*) from item group by outlet
      on conflict (campaign_id, outlet, slot) do update set total = campaign_tally.total + excluded.total
    )
    select count(*) as chosen from item`.execute(tx)
  return rows[0]?.chosen ?? 0
}

/** Draws the canary, the same for the same campaign, and goes on to what comes next. */
async function endSelecting(
  tx: DatabaseTransaction,
  id: number,
  campaign: { canary_articles: number | null; starts_by_itself: boolean },
): Promise<void> {
  if (campaign.canary_articles !== null) {
    await sql`
      update campaign_item set canary = true
      where campaign_id = ${id} and article_id in (
        select article_id from campaign_item where campaign_id = ${id}
        order by hashint8extended(article_id, ${id}), article_id limit ${campaign.canary_articles}
      )`.execute(tx)
  }
  // Without knowing how many there are now, Postgres would look for one of them by going through all.
  await sql`analyze campaign_item`.execute(tx)
  const started = { started_at: sql<Date>`clock_timestamp()`, fed_at: sql<Date>`clock_timestamp()` }
  await tx
    .updateTable('campaign')
    .set(
      campaign.starts_by_itself
        ? { ...started, state: campaign.canary_articles === null ? 'running' : 'canary' }
        : { state: 'draft' },
    )
    .where('id', '=', id)
    .execute()
}

/** Freezes a campaign's articles, at most for so many milliseconds; what is left a worker does. True when all are. */
export async function selectAll(db: Database, id: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  for (;;) {
    const done = await db.transaction().execute((tx) => selectStep(tx, id))
    if (done || Date.now() >= until) return done
  }
}
