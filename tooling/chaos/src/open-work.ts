import { sql } from 'kysely'
import type { House } from './house.ts'

export interface OpenWork {
  waiting: number
  leased: number
  outbox: number
  /** Campaigns that go, or are being taken back. */
  campaigns: number
  /** Articles that such campaigns have not ended. */
  items: number
  /** Changes that are still to be taken back. */
  taken: number
}

/** What is still to be done, by the ledger. */
export async function openWork(house: House): Promise<OpenWork> {
  const { rows } = await sql<OpenWork>`
    with going as (
      select id, state from campaign where state in ('selecting', 'canary', 'running', 'rolling_back')
    )
    select
      (select count(*) from reading_task where state = 'waiting')::int as waiting,
      (select count(*) from reading_task where state = 'leased')::int as leased,
      (select count(*) from outbox)::int as outbox,
      (select count(*) from going)::int as campaigns,
      (select count(*) from campaign_item i join going g on g.id = i.campaign_id
        where i.state = 'pending' and g.state <> 'rolling_back')::int as items,
      (select count(*) from campaign_change h join going g on g.id = h.campaign_id
        where h.rollback is null and g.state = 'rolling_back')::int as taken`.execute(house.db)
  const [row] = rows
  if (!row) throw new Error('counting gave no row')
  return row
}

export interface CampaignProgress {
  state: string
  /** Articles that have ended, by their items. */
  ended: number
  /** Articles a worker holds just now. */
  leased: number
}

export async function campaignProgress(house: House, id: number): Promise<CampaignProgress> {
  const { rows } = await sql<CampaignProgress>`
    select c.state,
      (select count(*) from campaign_item i where i.campaign_id = c.id and i.state <> 'pending')::int as ended,
      (select count(*) from reading_task t where t.campaign_id = c.id and t.state = 'leased')::int as leased
    from campaign c where c.id = ${id}`.execute(house.db)
  const [row] = rows
  if (!row) throw new Error(`there is no campaign ${id}`)
  return row
}
