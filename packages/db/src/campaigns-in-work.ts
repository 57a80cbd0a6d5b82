import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** Whether anything of a campaign waits or is read just now. */
export async function campaignsInWork(db: DatabaseExecutor): Promise<boolean> {
  const { rows } = await sql<{ busy: boolean }>`
    select exists (
      select from reading_task where campaign_id is not null and state in ('waiting', 'leased')) as busy`.execute(
    db,
  )
  return rows[0]?.busy ?? false
}
