import type { OfficeAlarm } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { addQuotes, evidenceWithin } from './evidence-quotes.ts'

export interface AlarmKeyset {
  day: string
  office: number
  number: number
}

/** Gaps and overlaps of single-seat offices, the latest first. */
export async function listAlarms(
  db: DatabaseExecutor,
  page: { limit: number; after?: AlarmKeyset },
): Promise<{ items: OfficeAlarm[]; next: AlarmKeyset | null; total: number }> {
  const after = page.after
    ? sql`where (last_day, office_id, number) < (${page.after.day}, ${page.after.office}, ${page.after.number})`
    : sql``
  const { rows } = await sql<{ last_day: string; office_id: number; number: number; alarm: OfficeAlarm }>`
    select last_day, office_id, number, alarm from record_alarm ${after}
    order by last_day desc, office_id desc, number desc limit ${page.limit + 1}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from record_alarm`.execute(
    db,
  )
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const items = shown.map(({ alarm }) => alarm)
  await addQuotes(db, evidenceWithin(items))
  return {
    items,
    next:
      rows.length > page.limit && last
        ? { day: last.last_day, office: last.office_id, number: last.number }
        : null,
    total: counted[0]?.total ?? 0,
  }
}
