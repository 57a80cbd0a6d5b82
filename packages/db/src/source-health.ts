import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** Addresses of a source by how far they have come. */
export interface SourceItemCounts {
  passedOver: number
  waiting: number
  taken: number
  refused: number
  failed: number
}

export const NO_ITEMS: SourceItemCounts = { passedOver: 0, waiting: 0, taken: 0, refused: 0, failed: 0 }

/** How far what sources named has come, by source; a source that named nothing is missing. */
export async function countSourceItems(
  db: DatabaseExecutor,
  sourceId?: number,
): Promise<Map<number, SourceItemCounts>> {
  const { rows } = await sql<SourceItemCounts & { source_id: number }>`
    select source_id,
      count(*) filter (where state = 'passed_over') as "passedOver",
      count(*) filter (where state in ('waiting', 'leased')) as waiting,
      count(*) filter (where state = 'taken') as taken,
      count(*) filter (where state = 'refused') as refused,
      count(*) filter (where state = 'failed') as failed
    from fetch_item
    where source_id is not null and (${sourceId ?? null}::bigint is null or source_id = ${sourceId ?? null})
    group by source_id`.execute(db)
  return new Map(rows.map(({ source_id, ...counts }) => [source_id, counts]))
}

/** What a source brought on one day (UTC). */
export interface SourceDay {
  day: string
  new: number
  revised: number
  refused: number
  failed: number
}

/** What a source brought a day, days without anything included, oldest first. */
export async function sourceDays(db: DatabaseExecutor, sourceId: number, days: number): Promise<SourceDay[]> {
  const { rows } = await sql<SourceDay>`
    select to_char(d, 'YYYY-MM-DD') as day,
      count(*) filter (where i.state = 'taken' and i.outcome = 'new') as new,
      count(*) filter (where i.state = 'taken' and i.outcome = 'revised') as revised,
      count(*) filter (where i.state = 'refused') as refused,
      count(*) filter (where i.state = 'failed') as failed
    from generate_series((now() at time zone 'UTC')::date - ${days - 1}::int, (now() at time zone 'UTC')::date, '1 day') as d
    left join fetch_item i on i.source_id = ${sourceId} and i.finished_at is not null
      and i.finished_at >= d at time zone 'UTC' and i.finished_at < (d + interval '1 day') at time zone 'UTC'
    group by d order by d`.execute(db)
  return rows
}
