import { sql } from 'kysely'
import type { Database } from '../database.ts'

export interface LedgerSize {
  articles: number
  /** Claims in force, of each article. */
  claims: number
  /** Local entities of each article. */
  entities: number
  /** Characters of each article's text. */
  textLength: number
  /** Bytes of each packed record. */
  recordLength: number
}

/** Accounts are few; every tenth article has a decision, every hundredth waits to be read. */
const DECIDED_EVERY = 10
const WAITING_EVERY = 100

/**
 * Fills a fresh database with articles of made-up content, fast: the shapes and sizes of real ones, but no record that
 * could be unpacked. Wants a superuser, for it leaves foreign keys unchecked. Tables are vacuumed and analysed at the end.
 */
export async function generateLedger(
  db: Database,
  size: LedgerSize,
  onStep: (step: string) => void = () => undefined,
): Promise<void> {
  const { articles, claims, entities, textLength, recordLength } = size
  const series = sql`generate_series(1, ${articles}::int) as n`
  const words = sql`left(repeat(md5(n::text) || ' Bộ trưởng tiếp Đại sứ, trao đổi ', ${Math.ceil(textLength / 60)}::int), ${textLength}::int)`
  const steps: [string, ReturnType<typeof sql>][] = [
    [
      'accounts',
      sql`insert into account (email, name, role, password_hash)
        select 'generated-' || n || '@example.org', 'Người ' || n, 'curator', 'none' from generate_series(1, 20) as n`,
    ],
    [
      'articles',
      sql`insert into article (source_key, title, published_on, current_page_id, current_reading_id, switches, version,
          decisions, proposed_count, accepted_count, arrived_at)
        select 'generated/' || n, 'Bộ trưởng tiếp ' || md5(n::text) || ' Đại sứ số ' || n, '2024-01-01', n, n, 1, 2,
          (n % ${DECIDED_EVERY} = 0)::int, case when n % 3 = 0 then 0 else ${claims}::int end, (n % ${DECIDED_EVERY} = 0)::int,
          now() - make_interval(secs => ${articles}::int - n)
        from ${series}`,
    ],
    [
      'pages',
      sql`insert into page (article_id, import_name, media_type, sha256, input_sha256, byte_length, bytes)
        select n, 'generated/' || n, 'text/plain', sha256(n::text::bytea), sha256(n::text::bytea), ${textLength}::int,
          convert_to(${words}, 'UTF8')
        from ${series}`,
    ],
    [
      'fetches',
      sql`insert into page_fetch (article_id, number, page_id, origin) select n, 1, n, 'generated' from ${series}`,
    ],
    [
      'texts',
      sql`insert into article_text (page_id, flattener, text_sha256, text)
        select n, 'generated@1', sha256(n::text::bytea), ${words} from ${series}`,
    ],
    [
      'readings',
      sql`insert into reading (article_id, article_text_id, contract_version, record_sha256, content_sha256, record)
        select n, n, 1, sha256(n::text::bytea), sha256(n::text::bytea),
          decode(left(repeat(md5(n::text) || md5((n + 1)::text), ${Math.ceil(recordLength / 32)}::int), ${recordLength * 2}::int), 'hex')
        from ${series}`,
    ],
    ['readers', sql`insert into reading_seen (reading_id, reader) select n, 'generated-1' from ${series}`],
    [
      'switches',
      sql`insert into reading_switch (article_id, number, to_reading_id, cause) select n, 1, n, 'generated' from ${series}`,
    ],
    [
      'tasks',
      sql`insert into reading_task (article_id, state, reason, due_at, finished_at)
        select n, case when n % ${WAITING_EVERY} = 0 then 'waiting' else 'done' end, 'generated',
          case when n % ${WAITING_EVERY} = 0 then now() + interval '1 day' else 'infinity' end,
          case when n % ${WAITING_EVERY} = 0 then null else now() - make_interval(secs => n) end
        from ${series}`,
    ],
    [
      'decisions',
      sql`insert into decision (id, group_id, article_id, sequence, reading_id, claim_id, action, contract_version,
          account_id, origin, seen_version, version)
        select gen_random_uuid(), gen_random_uuid(), n, 1, n, md5(n || ' 1'), '{"kind":"accept"}', 1, 1 + n % 20, 'generated', 1, 2
        from ${series} where n % ${DECIDED_EVERY} = 0`,
    ],
    [
      'claims',
      sql`insert into claim (article_id, fingerprint, type, fields, from_switch)
        select n, md5(n || ' ' || k), case k % 3 when 0 then 'office' when 1 then 'event' else 'statement' end,
          jsonb_build_object('person', jsonb_build_object('type', 'person', 'name', 'Người số ' || (n * k) % 50000,
            'keys', jsonb_build_array('người số ' || (n * k) % 50000)), 'title', 'Bộ trưởng', 'organization', 'Bộ Ngoại giao',
            'former', false), 1
        from ${series}, generate_series(1, ${claims}::int) as k`,
    ],
    [
      'local entities',
      sql`insert into local_entity (article_id, type, name_key, name, fields, from_switch)
        select n, 'person', 'người số ' || n % 50000 || ' ' || k, 'Người số ' || n % 50000 || ' ' || k, '{"aliases": []}', 1
        from ${series}, generate_series(1, ${entities}::int) as k`,
    ],
  ]
  await db.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    for (const [step, statement] of steps) {
      onStep(step)
      await statement.execute(connection)
    }
    await sql`set session_replication_role = default`.execute(connection)
    onStep('statistics')
    await sql`vacuum (analyze)`.execute(connection)
  })
}
