import { CONTRACT_VERSION } from '@trucot/core/review/contract-version'
import { sql } from 'kysely'
import type { Database } from '../../src/database.ts'
import { contentSha256, packRecord, recordSha256, textSha256 } from '../../src/record-codec.ts'
import { type MadeReport, madeReports } from './made-reports.ts'

const ROWS = 500

/** Has one connection of a superuser put read articles there, as if each had been imported and read once. */
async function putReports(db: Database, reports: readonly MadeReport[], from: number): Promise<void> {
  const hex = (bytes: Buffer) => bytes.toString('hex')
  const rows = reports.map(({ text, record }, at) => ({
    n: from + at,
    title: record.title,
    published: record.published?.date ?? null,
    text,
    hash: hex(textSha256(text)),
    record: hex(packRecord(record)),
    said: hex(recordSha256(record)),
    content: hex(contentSha256(record, text)),
  }))
  await sql`
    with incoming as materialized (
      select n, title, published, text, decode(hash, 'hex') as hash, decode(record, 'hex') as record,
        decode(said, 'hex') as said, decode(content, 'hex') as content
      from json_to_recordset(${JSON.stringify(rows)}::json) as row (n bigint, title text, published text, text text,
        hash text, record text, said text, content text)
    ),
    articles as (
      insert into article (id, source_key, title, published_on, current_page_id, current_reading_id, switches)
      overriding system value
      select n, 'made/' || n, title, published, n, n, 1 from incoming
    ),
    pages as (
      insert into page (id, article_id, import_name, media_type, sha256, input_sha256, byte_length, bytes)
      overriding system value
      select n, n, 'made-' || n, 'text/plain', sha256(n::text::bytea), sha256(n::text::bytea), octet_length(text), convert_to(text, 'UTF8')
      from incoming
    ),
    texts as (
      insert into article_text (id, page_id, flattener, text_sha256, text) overriding system value
      select n, n, 'made@1', hash, text from incoming
    )
    insert into reading (id, article_id, article_text_id, contract_version, record_sha256, content_sha256, record)
    overriding system value
    select n, n, n, ${CONTRACT_VERSION}::int, said, content, record from incoming`.execute(db)
}

/** Fills a fresh ledger with articles that were read and that no record follows yet; their ids begin with `first`. */
export async function fillReports(
  db: Database,
  articles: number,
  { first = 1, seed = 11 }: { first?: number; seed?: number } = {},
): Promise<void> {
  await sql`set session_replication_role = replica`.execute(db)
  let at = first
  let rows: MadeReport[] = []
  const put = async () => {
    await putReports(db, rows, at)
    at += rows.length
    rows = []
  }
  for (const made of madeReports(articles, seed)) {
    rows.push(made)
    if (rows.length === ROWS) await put()
  }
  if (rows.length > 0) await put()
  await sql`set session_replication_role = default`.execute(db)
}
