import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../src/database.ts'

/** So many articles name the president. */
const SIGHTINGS = 30_000
/** The president; their office, its body, and the place of half of all events. */
export const BUSIEST = { person: 1, office: 2, organization: 3, place: 4, document: 5, event: 6 } as const
/** Further people begin behind these. */
const PEOPLE_FROM = 100
const EVENTS_FROM = 10_000_000
const PEOPLE = 200_000

/**
 * Fills a fresh ledger with articles and the records that follow them: each article has a holder of an office, an event of
 * two people at a place, and a statement. Wants a superuser and one connection.
 */
export async function fillRecords(
  db: Database,
  articles: number,
  say: (line: string) => void,
): Promise<void> {
  const every = Math.max(3, Math.floor(articles / SIGHTINGS))
  const series = sql`generate_series(1, ${articles}::int) n`
  const person = sql`case when n % ${every}::int = 0 then ${BUSIEST.person}::bigint else ${PEOPLE_FROM}::int + (n::bigint * 7919) % ${PEOPLE}::int end`
  const other = sql`${PEOPLE_FROM}::int + (n::bigint * 104729) % ${PEOPLE}::int`
  const name = (id: RawBuilder<unknown>) => sql`'Nguyễn Văn ' || (${id})`
  const key = (id: RawBuilder<unknown>) => sql`'nguyễn văn ' || (${id})`
  const day = sql`(date '2010-01-01' + (n::bigint * 6000 / ${articles}::int)::int)::text`
  const event = sql`case when n % 5000 < 40 and n < 5000 then ${BUSIEST.event}::bigint else ${EVENTS_FROM}::int + n / 2 end`
  const place = sql`case when n % 2 = 0 then ${BUSIEST.place}::bigint else 50 + n % 40 end`
  const ref = (id: RawBuilder<unknown>) =>
    sql`jsonb_build_object('type', 'person', 'name', ${name(id)}, 'keys', jsonb_build_array(${key(id)}))`
  const statements: [string, RawBuilder<unknown>][] = [
    [
      'articles',
      sql`insert into article (id, source_key, title, published_on) overriding system value
        select n, 'filled/' || n, 'Bản tin số ' || n, ${day} from ${series}`,
    ],
    [
      'articles of records',
      sql`insert into record_article (article_id, version, known_on, origin) select n, 1, ${day}, n - n % 3 from ${series}`,
    ],
    [
      'records',
      sql`insert into record (id, type, block, name, articles, by_name, title, body_id, single_seat, first_day, last_day, told)
        overriding system value
        select id, type, type || id, name, 30000, type <> 'person' and type <> 'event' and type <> 'document', title, body, title is not null, null::text, null::text, null::jsonb
        from (values (1, 'person', 'Nguyễn Văn 1', null, null::bigint), (2, 'office', 'Chủ tịch nước', 'Chủ tịch nước', 3),
          (3, 'organization', 'Nhà nước', null, null), (4, 'place', 'Hà Nội', null, null),
          (5, 'document', 'Hiến pháp', null, null)) as r (id, type, name, title, body)
        union all select 50 + n, 'place', 'place ' || n, 'Tỉnh ' || n, 1000, true, null, null, null, null, null, null from generate_series(0, 39) n
        union all select ${PEOPLE_FROM}::int + n, 'person', 'person ' || n, 'Nguyễn Văn ' || (${PEOPLE_FROM}::int + n), 5, false, null, null, null, null, null, null
          from generate_series(0, ${PEOPLE}::int - 1) n
        union all select distinct on (${event}) ${event}, 'event', '', 'meeting ' || ${day}, 2, false, null, null, null::boolean, ${day}, ${day},
          jsonb_build_object('eventType', 'meeting', 'status', 'reported', 'edtf', ${day}, 'place', jsonb_build_object('id', ${place}, 'name', 'Hà Nội'),
            'participants', jsonb_build_array(jsonb_build_object('id', ${person}, 'name', ${name(person)}), jsonb_build_object('id', ${other}, 'name', ${name(other)})),
            'people', 2, 'objects', '[]'::jsonb, 'independentSources', 2, 'disagreements', 0) from ${series}`,
    ],
    [
      'links',
      sql`insert into record_link (article_id, type, name_key, name, block, record_id, how)
        select n, 'person', ${key(person)}, ${name(person)}, 'person' || n % 1000, ${person}, 'resolver' from ${series}
        union all select n, 'person', ${key(other)}, ${name(other)}, 'person' || n % 1000, ${other}, 'resolver' from ${series} where ${other} <> ${person}
        union all select n, 'place', 'place', 'Hà Nội', 'place', ${place}, 'name' from ${series}
        union all select n, 'organization', 'nhà nước', 'Nhà nước', 'organization', ${BUSIEST.organization}::bigint, 'name' from ${series} where n % ${every}::int = 0
        union all select n, 'document', 'hiến pháp', 'Hiến pháp', 'document', ${BUSIEST.document}::bigint, 'resolver' from ${series} where n % ${every}::int = 0`,
    ],
    [
      'claims',
      sql`insert into record_claim (article_id, claim_id, type, accepted, shown, edtf, first_day, last_day, subject_id)
        select n, 'o', 'office', false, jsonb_build_object('type', 'office', 'fingerprint', 'o', 'quotes', jsonb_build_array('Chủ tịch nước ' || n),
          'person', ${ref(person)}, 'title', 'Chủ tịch nước', 'organization', null, 'former', false), ${day}, ${day}, ${day},
          case when n % ${every}::int = 0 then ${BUSIEST.office}::bigint end from ${series}
        union all select n, 'e', 'event', false, jsonb_build_object('type', 'event', 'fingerprint', 'e', 'quotes', jsonb_build_array('gặp ' || n),
          'eventType', 'meeting', 'date', jsonb_build_object('edtf', ${day}, 'basis', 'stated'), 'place', null,
          'participants', jsonb_build_array(jsonb_build_object('entity', ${ref(person)}, 'role', 'host'), jsonb_build_object('entity', ${ref(other)}, 'role', 'guest')),
          'organizations', '[]'::jsonb, 'objects', '[]'::jsonb, 'status', 'reported', 'subject', null), ${day}, ${day}, ${day}, ${event} from ${series}
        union all select n, 's', 'statement', false, jsonb_build_object('type', 'statement', 'fingerprint', 's', 'quotes', jsonb_build_array('nói ' || n),
          'speaker', ${ref(person)}, 'institution', null, 'words', 'nói ' || n, 'mode', 'direct'), ${day}, ${day}, ${day}, null::bigint from ${series}`,
    ],
    [
      'things',
      sql`insert into record_thing (article_id, claim_id, type, name_key, role, record_id, claim_type, day)
        select n, 'o', 'person', ${key(person)}, 'holder', ${person}, 'office', ${day} from ${series}
        union all select n, 's', 'person', ${key(person)}, 'speaker', ${person}, 'statement', ${day} from ${series}
        union all select n, 'e', 'person', ${key(person)}, 'host', ${person}, 'event', ${day} from ${series}
        union all select n, 'e', 'person', ${key(other)}, 'guest', ${other}, 'event', ${day} from ${series}
        union all select n, 'e', 'place', 'place', 'place', ${place}, 'event', ${day} from ${series}
        union all select n, 'e', 'organization', 'nhà nước', 'organization', ${BUSIEST.organization}::bigint, 'event', ${day} from ${series} where n % ${every}::int = 0
        union all select n, 'e', 'document', 'hiến pháp', 'object', ${BUSIEST.document}::bigint, 'event', ${day} from ${series} where n % ${every}::int = 0`,
    ],
  ]
  await sql`set session_replication_role = replica`.execute(db)
  for (const [step, statement] of statements) {
    say(`filling ${step}`)
    await statement.execute(db)
  }
  await sql`set session_replication_role = default`.execute(db)
  await sql`vacuum analyze`.execute(db)
}
