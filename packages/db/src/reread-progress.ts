import type { RereadSummary } from '@trucot/core/review/compare-readings'
import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** How far an order to read articles again has come, and what it changed so far. */
export interface RereadProgress extends RereadSummary {
  /** False while a standing order is still being turned into tasks. */
  ordered: boolean
  open: number
  done: number
  failed: number
  /** Articles of which another reading is in force now. */
  switched: number
}

interface Counts extends Omit<RereadProgress, keyof RereadSummary> {
  same: number
  new: number
  changed: number
  gone: number
  suggestionsRaised: number
  decisionsMet: number
}

/** Sums up the tasks asked for since the order was given; an article that was asked for again meanwhile counts with its latest reading. */
export async function rereadProgress(
  db: DatabaseExecutor,
  order: { id: number; articleIds?: readonly number[] },
): Promise<RereadProgress> {
  const ids = order.articleIds ?? null
  const summed = (path: string) =>
    sql<number>`coalesce(sum((t.outcome #>> ${`{summary,${path}}`}::text[])::int) filter (where t.state = 'done'), 0)::int`
  const { rows } = await sql<Counts>`
    select
      bool_and(r.finished_at is not null) as ordered,
      count(t.article_id) filter (where t.state in ('waiting', 'leased'))::int as open,
      count(t.article_id) filter (where t.state = 'done')::int as done,
      count(t.article_id) filter (where t.state = 'failed')::int as failed,
      count(t.article_id) filter (where t.state = 'done' and t.outcome ->> 'outcome' in ('new', 'returned'))::int as switched,
      ${summed('claims,same')} as same,
      ${summed('claims,new')} as new,
      ${summed('claims,changed')} as changed,
      ${summed('claims,gone')} as gone,
      ${summed('suggestionsRaised')} as "suggestionsRaised",
      ${summed('decisionsMet')} as "decisionsMet"
    from reread r
    left join reading_task t on t.requested_at >= r.requested_at
      and (${ids}::bigint[] is null or t.article_id = any(${ids}::bigint[]))
    where r.id = ${order.id}`.execute(db)
  const row = rows[0]
  if (!row) throw new Error(`there is no order ${order.id}`)
  const { same, new: added, changed, gone, ...rest } = row
  return { ...rest, claims: { same, new: added, changed, gone } }
}
