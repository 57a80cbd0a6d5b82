import { daySpan } from '@trucot/core/record/date-span'
import { uniteEvent } from '@trucot/core/record/event/unite-event'
import { officeAlarms } from '@trucot/core/record/tenure/office-alarms'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { dateByEvents } from './date-by-events.ts'
import { chunksOfEvents, loadTellings } from './event-tellings.ts'
import { loadOffices, tenuresOf } from './office-sightings.ts'
import { lineOf, nameOfLine } from './told-event.ts'

/** Records that more articles name are counted now and then only. */
const MOST_COUNTED = 3000
const MANY_COUNTED_EVERY = 64
/** So many articles say what else a record is called and what is said of it; more add nothing. */
const MOST_NAMED = 200
/** Offices whose sightings are held at once. */
const OFFICES_AT_ONCE = 10

/** So often events are told again that articles dated by other events tell of: more would be a circle. */
const MOST_ROUNDS = 4

/** What telling events anew changed. */
export interface RefreshedEvents {
  /** All that were told anew. */
  events: Set<number>
  /** Articles that leave a year out and were dated by one of them, or are no longer. */
  dated: Set<number>
}

/** Tells events anew, dates by them what their articles leave without a year, and tells anew what hangs on that. */
export async function refreshEvents(
  tx: DatabaseTransaction,
  ids: readonly number[],
): Promise<RefreshedEvents> {
  const refreshed: RefreshedEvents = { events: new Set(), dated: new Set() }
  let told = ids
  for (let round = 0; round < MOST_ROUNDS && told.length > 0; round++) {
    for (const some of await chunksOfEvents(tx, told)) await tellAnew(tx, some)
    for (const id of told) refreshed.events.add(id)
    const articles = [...(await dateByEvents(tx, told))]
    for (const article of articles) refreshed.dated.add(article)
    told = await eventsOf(tx, articles)
  }
  return refreshed
}

/** The events that articles tell of. */
async function eventsOf(tx: DatabaseTransaction, articleIds: readonly number[]): Promise<number[]> {
  if (articleIds.length === 0) return []
  const { rows } = await sql<{ id: number }>`
    select distinct coalesce(r.redirect_to, r.id) as id from record_claim c join record r on r.id = c.subject_id
    where c.article_id = any(${[...articleIds]}::bigint[]) and c.type = 'event'`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Tells events anew whose tellings are held at once. */
async function tellAnew(tx: DatabaseTransaction, ids: readonly number[]): Promise<void> {
  const told = await loadTellings(tx, ids, { quotes: false })
  const rows = [...told].map(([id, { tellings, years }]) => {
    const event = uniteEvent({ id, type: 'event', name: '' }, tellings, years)
    const line = lineOf(event)
    const span = daySpan(line.edtf)
    return {
      id,
      name: nameOfLine(line),
      told: line,
      first_day: span?.first ?? null,
      last_day: span?.last ?? null,
      articles: new Set(tellings.map(({ evidence }) => evidence.articleId)).size,
    }
  })
  await sql`
    update record r set name = i.name, told = i.told, first_day = i.first_day, last_day = i.last_day, articles = i.articles
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as i (id bigint, name text, told jsonb, first_day text, last_day text, articles int)
    where r.id = i.id`.execute(tx)
  const empty = ids.filter((id) => !told.has(id))
  if (empty.length > 0)
    await sql`update record set told = null, first_day = null, last_day = null, articles = 0
      where id = any(${empty}::bigint[]) and type = 'event'`.execute(tx)
}

/** Whether records that many articles name are counted after these articles: after few of them, by their ids. */
const isCounted = (articleIds: readonly number[]) =>
  articleIds.length === 0 || articleIds.some((id) => id % MANY_COUNTED_EVERY === 0)

/** Counts records anew after some articles, or after a decision: articles, days, other names, facts. */
export async function refreshCounts(
  tx: DatabaseTransaction,
  ids: readonly number[],
  articleIds: readonly number[] = [],
): Promise<void> {
  if (ids.length === 0) return
  const many = isCounted(articleIds)
  // Before they are counted: those that were few a while ago may be many by now, and have no name but one.
  await sql`
    update record r set
      aliases = array(
        select name from (
          select name, count(*) as times from (
            select name from (select name, aliases from record_link where record_id = r.id order by article_id limit ${MOST_NAMED}) as l
            union all
            select unnest(aliases) from (select name, aliases from record_link where record_id = r.id order by article_id limit ${MOST_NAMED}) as l
          ) as names group by name order by times desc, name limit 30
        ) as commonest where name <> r.name),
      facts = coalesce((
        select jsonb_object_agg(key, value) from (
          select distinct on (key) key, value from (
            select key, value, count(*) as times
            from (select facts from record_link where record_id = r.id order by article_id limit ${MOST_NAMED}) as l, jsonb_each_text(l.facts)
            group by key, value
          ) as said order by key, times desc, value
        ) as commonest), '{}')
    where r.id = any(${[...ids]}::bigint[]) and r.type not in ('event', 'office') and r.articles <= ${MOST_NAMED}`.execute(
    tx,
  )
  await sql`
    update record r set articles = n.articles, first_on = n.first_on, last_on = n.last_on
    from (
      select r.id, count(distinct l.article_id) as articles, min(a.known_on) as first_on, max(a.known_on) as last_on
      from record r
      left join lateral (
        select article_id from record_link where record_id = r.id
        limit case when ${many} then null else ${MOST_COUNTED}::int end
      ) l on true
      left join record_article a on a.article_id = l.article_id
      where r.id = any(${[...ids]}::bigint[]) and r.type not in ('event', 'office')
        and (${many} or r.articles < ${MOST_COUNTED})
      group by r.id
    ) n where n.id = r.id`.execute(tx)
}

/** Offices: how many articles, and where a single seat's tenures do not fit. `unchanged` are those whose tenures did not. */
export async function refreshOffices(
  tx: DatabaseTransaction,
  ids: readonly number[],
  unchanged: ReadonlySet<number> = new Set(),
  articleIds: readonly number[] = [],
): Promise<void> {
  if (ids.length === 0) return
  const many = isCounted(articleIds)
  const { rows } = await sql<{ id: number; single_seat: boolean | null }>`
    update record r set articles = case when not ${many} and r.articles >= ${MOST_COUNTED} then r.articles else (
      select count(*) from (
        select distinct article_id from record_claim where subject_id = r.id
        limit case when ${many} then null else ${MOST_COUNTED}::int end
      ) as naming) end
    where r.id = any(${[...ids]}::bigint[]) and r.type = 'office'
    returning r.id, r.single_seat`.execute(tx)
  const single = rows
    .filter(({ id, single_seat }) => (single_seat ?? false) && !unchanged.has(id))
    .map(({ id }) => id)
  const seats = rows.filter(({ id }) => !unchanged.has(id)).map(({ id }) => id)
  await sql`delete from record_alarm where office_id = any(${seats}::bigint[])`.execute(tx)
  for (let from = 0; from < single.length; from += OFFICES_AT_ONCE)
    await putAlarms(tx, single.slice(from, from + OFFICES_AT_ONCE))
}

async function putAlarms(tx: DatabaseTransaction, single: readonly number[]): Promise<void> {
  const offices = await loadOffices(tx, single)
  const alarms = [...offices].flatMap(([office_id, seen]) =>
    officeAlarms(tenuresOf(seen)).map((alarm, number) => ({
      office_id,
      number,
      last_day: daySpan(alarm.span)?.last ?? '',
      // Nobody's words: they are the articles', and go when those go.
      alarm: JSON.stringify({ ...alarm, evidence: alarm.evidence.map((one) => ({ ...one, quotes: [] })) }),
    })),
  )
  if (alarms.length > 0) await tx.insertInto('record_alarm').values(alarms).execute()
}
