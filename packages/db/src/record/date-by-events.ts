import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/**
 * What an article says was so on "25/2" has the year of the event of that day that it reports; where it names no year at all,
 * it was known by the latest such day. Looks at the articles that tell of these events and follows what the events are
 * dated now, so that a year goes with what it rested on. Gives the articles of which that changed something.
 */
export async function dateByEvents(
  tx: DatabaseTransaction,
  eventIds: readonly number[],
): Promise<Set<number>> {
  if (eventIds.length === 0) return new Set()
  const { rows } = await sql<{ article_id: number }>`
    with yearless as materialized (
      select c.article_id, c.claim_id, c.type, c.edtf, c.subject_id, c.dated_by from record_claim c
      where c.edtf like 'XXXX-__-__' and c.article_id in (
        select t.article_id from record e
        cross join lateral (select e.id union all select id from record where redirect_to = e.id) as m (id)
        join record_claim t on t.subject_id = m.id
        where e.id = any(${[...eventIds]}::bigint[]))
    ),
    said as materialized (
      select distinct on (c.article_id, c.edtf) c.article_id, c.edtf, e.first_day as day, e.id as by
      from yearless c
      join record s on s.id = c.subject_id
      join record e on e.id = coalesce(s.redirect_to, s.id)
      where c.type = 'event' and e.first_day = e.last_day and right(e.first_day, 5) = right(c.edtf, 5)
      order by c.article_id, c.edtf, e.articles desc, e.first_day desc, e.name, e.id
    ),
    known as (
      update record_article a set known_on = n.day, known_inferred = n.day is not null, known_by_event = n.day is not null
      from (
        select c.article_id, max(s.day) as day from yearless c left join said s using (article_id, edtf) group by c.article_id
      ) n
      where a.article_id = n.article_id and (a.known_on is null or a.known_by_event) and a.known_on is distinct from n.day
      returning a.article_id
    ),
    claims as (
      update record_claim c set first_day = n.day, last_day = n.day, dated_by = n.by
      from (select c.article_id, c.claim_id, s.day, s.by from yearless c left join said s using (article_id, edtf)) n
      where c.article_id = n.article_id and c.claim_id = n.claim_id
        and (c.first_day is distinct from n.day or c.dated_by is distinct from n.by)
      returning c.article_id, c.claim_id, c.first_day
    ),
    things as (
      update record_thing t set day = coalesce(c.first_day, case when not a.known_by_event then a.known_on end, '')
      from claims c join record_article a on a.article_id = c.article_id
      where t.article_id = c.article_id and t.claim_id = c.claim_id
    )
    select article_id from claims union select article_id from known`.execute(tx)
  return new Set(rows.map(({ article_id }) => article_id))
}
