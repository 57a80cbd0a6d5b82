import { type RawBuilder, sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

export interface WorkTally {
  /** Decisions of the last sixty minutes. */
  lastHour: number
  /** The latest days in order, today last; days without a decision are there with none. */
  days: { day: string; decisions: number }[]
}

export interface TallyQuery {
  /** Null counts everybody's. */
  accountId: number | null
  days: number
  /** What the asker's clock is ahead of UTC: where days begin. */
  offsetMinutes: number
}

function byWhom(accountId: number | null): RawBuilder<boolean> {
  return accountId === null ? sql`true` : sql`account_id = ${accountId}::bigint`
}

/** How many decisions were taken, undone ones among them; undos and notes decide nothing. */
export async function tallyWork(db: DatabaseExecutor, query: TallyQuery): Promise<WorkTally> {
  const offset = sql`make_interval(mins => ${query.offsetMinutes}::int)`
  const today = sql`((now() at time zone 'UTC') + ${offset})::date`
  const decided = sql`${byWhom(query.accountId)} and action->>'kind' not in ('undo', 'note')`
  const { rows: days } = await sql<{ day: string; decisions: number }>`
    select to_char(d.day, 'YYYY-MM-DD') as day, count(t.at) as decisions
    from (select ${today} - n as day from generate_series(0, ${query.days - 1}::int) as n) as d
    left join (
      select at, ((at at time zone 'UTC') + ${offset})::date as day from decision
      where ${decided} and at >= ((${today} - ${query.days - 1}::int)::timestamp - ${offset}) at time zone 'UTC'
    ) as t using (day)
    group by d.day order by d.day`.execute(db)
  const { rows } = await sql<{ lastHour: number }>`
    select count(*) as "lastHour" from decision
    where ${decided} and at > now() - interval '1 hour'`.execute(db)
  return { lastHour: rows[0]?.lastHour ?? 0, days }
}
