import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { House } from './house.ts'

const LOOK_EVERY = 100

interface OpenWork {
  waiting: number
  leased: number
  outbox: number
  /** Campaigns that go, or are being taken back. */
  campaigns: number
}

/** What is still to be done, by the ledger. */
async function openWork(house: House): Promise<OpenWork> {
  const { rows } = await sql<OpenWork>`
    select
      (select count(*) from reading_task where state = 'waiting')::int as waiting,
      (select count(*) from reading_task where state = 'leased')::int as leased,
      (select count(*) from outbox)::int as outbox,
      (select count(*) from campaign where state in ('selecting', 'canary', 'running', 'rolling_back'))::int as campaigns`.execute(
    house.db,
  )
  const [row] = rows
  if (!row) throw new Error('counting gave no row')
  return row
}

export type Rest = { atRest: true; seconds: number } | { atRest: false; left: OpenWork | null }

/** Waits until nothing is left to do, at most so long. */
export async function untilAtRest(house: House, deadlineMs: number): Promise<Rest> {
  const began = performance.now()
  let left: OpenWork | null = null
  while (performance.now() - began < deadlineMs) {
    left = await openWork(house).catch(() => null)
    if (left && left.waiting + left.leased + left.outbox + left.campaigns === 0)
      return { atRest: true, seconds: (performance.now() - began) / 1000 }
    await wait(LOOK_EVERY)
  }
  return { atRest: false, left }
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
