import { CONTRACT_VERSION } from '@trucot/core/review/contract-version'
import { placedClaims } from '@trucot/core/review/portable-record'
import { reviewArticle } from '@trucot/core/review/review-article'
import { type RawBuilder, sql } from 'kysely'
import { countColumns } from '../article-counts.ts'
import { claimRows, localEntityRows } from '../claim-rows.ts'
import type { Database } from '../database.ts'
import { contentSha256, packRecord, recordSha256, textSha256 } from '../record-codec.ts'
import { serverFacts } from '../server-facts.ts'
import { type SampleReading, sampleRecord } from './sample-record.ts'

/** Every tenth article has a decision, every third nothing left to decide, every hundredth waits to be read. */
const DECIDED_EVERY = 10
const SETTLED_EVERY = 3
const WAITING_EVERY = 100

/** The flattener that made the generated texts. */
export const GENERATED_FLATTENER = 'sample@1'

/**
 * Fills a fresh database with articles that all say what the sample says, as if each had been imported and read once:
 * article, page, text and reading n have id n. Wants a superuser, for it leaves foreign keys unchecked; indexes are
 * made anew at the end, and tables vacuumed and analysed. Tables are emptied in the transaction that fills them: a
 * server that logs no more than it must then logs none of it.
 */
export async function generateLedger(
  db: Database,
  articles: number,
  sample: SampleReading,
  onStep: (step: string) => void = () => undefined,
): Promise<void> {
  const record = sampleRecord(sample)
  const { text } = sample
  const claims = placedClaims(record, text).map(({ claim }) => claim)
  const reading = { id: 1, record, text }
  const states = reviewArticle({ current: reading, judgedReadings: new Map(), log: [] })
  const counts = countColumns({ states, reading, log: [] })
  const first = claims[0]?.fingerprint ?? ''
  const bytes = Buffer.from(text)
  const packed = packRecord(record)
  const [textHash, recordHash, contentHash] = [
    textSha256(text),
    recordSha256(record),
    contentSha256(record, text),
  ]
  const series = sql`generate_series(1, ${articles}::int) as n`
  const decided = sql`(n % ${DECIDED_EVERY}::int = 0)`
  const settled = sql`(n % ${SETTLED_EVERY}::int = 0)`
  const waiting = sql`(n % ${WAITING_EVERY}::int = 0)`
  const steps: [string, RawBuilder<unknown>][] = [
    [
      'accounts',
      sql`insert into account (email, name, role, password_hash)
        select 'generated-' || n || '@example.org', 'Người ' || n, 'curator', 'none' from generate_series(1, 20) as n`,
    ],
    [
      'articles',
      sql`insert into article (source_key, title, published_on, current_page_id, current_reading_id, switches, version,
          decisions, proposed_count, accepted_count, priority, arrived_at)
        select 'generated/' || n, 'Bộ trưởng tiếp ' || md5(n::text) || ' Đại sứ số ' || n, '2024-01-01', n, n, 1, 2,
          ${decided}::int, case when ${settled} then 0 else ${counts.proposed_count}::int end, ${decided}::int,
          case when ${settled} then 0 else ${counts.priority}::int end,
          now() - make_interval(secs => ${articles}::int - n)
        from ${series}`,
    ],
    [
      'pages',
      sql`insert into page (article_id, import_name, media_type, sha256, input_sha256, byte_length, bytes)
        select n, 'generated/' || n, 'text/plain', sha256(n::text::bytea), sha256(n::text::bytea),
          ${bytes.length}::int, ${bytes}::bytea
        from ${series}`,
    ],
    [
      'fetches',
      sql`insert into page_fetch (article_id, number, page_id, origin) select n, 1, n, 'generated' from ${series}`,
    ],
    [
      'texts',
      sql`insert into article_text (page_id, flattener, text_sha256, text)
        select n, ${GENERATED_FLATTENER}, ${textHash}::bytea, ${text} from ${series}`,
    ],
    [
      'readings',
      sql`insert into reading (article_id, article_text_id, contract_version, record_sha256, content_sha256, record)
        select n, n, ${CONTRACT_VERSION}::int, ${recordHash}::bytea, ${contentHash}::bytea, ${packed}::bytea
        from ${series}`,
    ],
    ['readers', sql`insert into reading_seen (reading_id, reader) select n, ${record.reader} from ${series}`],
    [
      'switches',
      sql`insert into reading_switch (article_id, number, to_reading_id, cause) select n, 1, n, 'generated' from ${series}`,
    ],
    [
      'tasks',
      sql`insert into reading_task (article_id, state, reason, due_at, finished_at)
        select n, case when ${waiting} then 'waiting' else 'done' end, 'generated',
          case when ${waiting} then now() + interval '1 day' else 'infinity' end,
          case when ${waiting} then null else now() - make_interval(secs => n) end
        from ${series}`,
    ],
    [
      'decisions',
      sql`insert into decision (id, group_id, article_id, sequence, reading_id, claim_id, action, judged,
          contract_version, account_id, origin, seen_version, version)
        select gen_random_uuid(), gen_random_uuid(), n, 1, n, ${first}, '{"kind":"accept"}',
          ${claims[0] ? JSON.stringify(claims[0]) : null}::json, ${CONTRACT_VERSION}::int, 1 + n % 20, 'generated', 1, 2
        from ${series} where ${decided}`,
    ],
    [
      'claims',
      sql`insert into claim (article_id, fingerprint, type, fields, from_switch)
        select n, row.fingerprint, row.type, row.fields, 1
        from ${series}, json_to_recordset(${JSON.stringify(claimRows(claims))}::json)
          as row (fingerprint text, type text, fields jsonb)`,
    ],
    [
      'local entities',
      sql`insert into local_entity (article_id, type, name_key, name, fields, from_switch)
        select n, row.type, row.name_key, row.name, row.fields, 1
        from ${series}, json_to_recordset(${JSON.stringify(localEntityRows(record))}::json)
          as row (type text, name_key text, name text, fields jsonb)`,
    ],
  ]
  await db.connection().execute(async (connection) => {
    const { rows: indexes } = await sql<{ name: string; definition: string }>`
      select indexname as name, indexdef as definition from pg_indexes
      where schemaname = 'public' and not exists (select from pg_constraint where conname = indexname)`.execute(
      connection,
    )
    for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(connection)
    await connection.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`truncate account, article, page, reading restart identity cascade`.execute(tx)
      for (const [step, statement] of steps) {
        onStep(step)
        await statement.execute(tx)
      }
      for (const { name, definition } of indexes) {
        onStep(`index ${name}`)
        await sql.raw(definition).execute(tx)
      }
      onStep('commit')
    })
    onStep('vacuum')
    const { versionNumber } = await serverFacts(db)
    const room = versionNumber >= 160_000 ? sql`, buffer_usage_limit '256MB'` : sql``
    await sql`vacuum (analyze${room})`.execute(connection)
  })
}
