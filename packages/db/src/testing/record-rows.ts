import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'

/** What is put in place of ids: of articles their source's key, of records a hash of all that leads to them. */
interface Names {
  articles: ReadonlyMap<number, string>
  records: ReadonlyMap<number, string>
}

async function namesIn(db: Database): Promise<Names> {
  const { rows: articles } = await sql<{ id: number; name: string }>`
    select id, source_key as name from article`.execute(db)
  const { rows: records } = await sql<{ id: number; name: string }>`
    with member as (
      select coalesce(r.redirect_to, r.id) as id, concat_ws('/', a.source_key, l.type, l.name_key) as line
      from record_link l join record r on r.id = l.record_id join article a on a.id = l.article_id
      union
      select coalesce(r.redirect_to, r.id), concat_ws('/', a.source_key, c.type, c.claim_id)
      from record_claim c join record r on r.id = c.subject_id join article a on a.id = c.article_id
    ),
    led as (select id, md5(string_agg(line, ',' order by line)) as hash from member group by id)
    select r.id, r.type || ' ' || led.hash as name from record r join led on led.id = coalesce(r.redirect_to, r.id)`.execute(
    db,
  )
  return {
    articles: new Map(articles.map(({ id, name }) => [id, name])),
    records: new Map(records.map(({ id, name }) => [id, name])),
  }
}

const OF_RECORDS = new Set(['id', 'record_id', 'subject_id', 'office_id', 'dated_by', 'pair'])
const OF_ARTICLES = new Set(['article_id', 'articleId', 'origin', 'origins'])

/** A value with names in place of ids, whatever they stand within, and with lists that have no order of their own in one. */
function named(value: unknown, field: string, names: Names): unknown {
  if (typeof value === 'number' && OF_RECORDS.has(field)) return names.records.get(value) ?? null
  if (typeof value === 'number' && OF_ARTICLES.has(field)) return names.articles.get(value) ?? null
  if (Array.isArray(value)) {
    const list = value.map((one) => named(one, field, names))
    return field === 'origins' || field === 'pair' ? list.sort() : list
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, key, names)]))
}

/**
 * Who and what there is, table by table. Left out is what says the same over again by ids (the words that events are found by),
 * which side of a pair a reason quotes, and what nothing leads to any more, for a record never loses its id. A thing that its
 * name alone tells keeps the name, title and body that its first article gave it, and events show places by that: of what
 * such a thing is called, all names that articles give it are compared and not which of them comes first.
 */
const QUESTIONS: Readonly<Record<string, RawBuilder<Record<string, unknown>>>> = {
  record: sql`
    select id, type, block, by_name, decided_name, wikidata, facts, profile, articles, first_on, last_on, single_seat, first_day,
      last_day, case when not by_name and type <> 'event' then name end as name,
      case when type <> 'office' then (select array_agg(distinct x order by x) from unnest(
        case when by_name and exists (
            select from record_link l where l.record_id = record.id and (l.name = record.name or record.name = any(l.aliases)))
          then aliases || name else aliases end) x) end as called,
      told->'eventType' as kind, told->'status' as status, told->'edtf' as edtf, told->'people' as people,
      told->'independentSources' as sources, told->'disagreements' as disagreements, told->'place'->'id' is null as nowhere
    from record where redirect_to is null and (
      exists (select from record_link l where l.record_id = record.id) or exists (select from record_claim c where c.subject_id = record.id))`,
  record_link: sql`
    select article_id, type, name_key, name, aliases, facts, block, record_id, how, profile, year_quote from record_link`,
  record_article: sql`select article_id, known_on, known_inferred, origin, agencies from record_article`,
  record_claim: sql`
    select article_id, claim_id, type, accepted, shown, edtf, first_day, last_day, dated_by, subject_id from record_claim`,
  record_thing: sql`select article_id, claim_id, type, name_key, role, record_id, claim_type, day from record_thing`,
  record_alarm: sql`
    select office_id, last_day, alarm->'kind' as kind, alarm->'span' as span, jsonb_array_length(alarm->'people') as people
    from record_alarm`,
  identity_pair: sql`select type, block, json_build_array(a, b) as pair, score, verdict->'verdict' as verdict, decided from identity_pair`,
}

/** What stands in the tables of records, a line a row, in words that are the same whatever ids they were given. */
export async function recordRows(db: Database): Promise<Record<string, string[]>> {
  const names = await namesIn(db)
  const tables: Record<string, string[]> = {}
  for (const [table, question] of Object.entries(QUESTIONS)) {
    const { rows } = await question.execute(db)
    tables[table] = rows.map((row) => JSON.stringify(named(row, '', names))).sort()
  }
  return tables
}
