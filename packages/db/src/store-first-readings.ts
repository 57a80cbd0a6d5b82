import { CONTRACT_VERSION } from '@trucot/core/review/contract-version'
import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'
import { BETWEEN_VALUES, type PreparedPart, type PreparedReading, preparedPart } from './prepare-reading.ts'
import { lockHeld } from './reading-task.ts'
import { completeTasks, type EndedLease } from './task-end.ts'

/** A first reading with the lease it was made under. */
export interface FirstReading {
  lease: EndedLease
  pageId: number
  /** Why: 'imported', 'campaign 3: …'. */
  cause: string
  reading: PreparedReading
  /** The build of the reader that made it; null where it is not known. */
  buildId?: number | null
}

/** Those of the articles that are still unread and on the page that was read, locked, whose leases stand. */
async function lockUnread(
  tx: DatabaseTransaction,
  readings: readonly FirstReading[],
): Promise<FirstReading[]> {
  const rows = readings.map(({ lease, pageId }) => ({ article_id: lease.articleId, page_id: pageId }))
  const { rows: unread } = await sql<{ id: number }>`
    select a.id from article a
    join json_to_recordset(${JSON.stringify(rows)}::json) as read (article_id bigint, page_id bigint)
      on read.article_id = a.id and read.page_id = a.current_page_id
    where a.switches = 0 and a.current_reading_id is null and a.decisions = 0
      and not exists (select from article_text t where t.page_id = read.page_id)
    order by a.id for no key update of a`.execute(tx)
  const ids = new Set(unread.map(({ id }) => id))
  const free = readings.filter(({ lease }) => ids.has(lease.articleId))
  const { rows: held } = await lockHeld(free.map(({ lease }) => lease)).execute(tx)
  const leased = new Set((held as { article_id: number }[]).map((row) => row.article_id))
  return free.filter(({ lease }) => leased.has(lease.articleId))
}

/**
 * Puts the first readings of many articles in force in a few statements, with their claims, local entities and counts, and
 * ends their tasks. Gives what became of each by article: articles that are missing have changed since their page was
 * fetched, or their lease is lost; they want storing one by one.
 */
export async function storeFirstReadings(
  tx: DatabaseTransaction,
  readings: readonly FirstReading[],
): Promise<Set<number>> {
  if (readings.length === 0) return new Set()
  const unread = await lockUnread(tx, readings)
  if (unread.length === 0) return new Set()
  const written = await writeReadings(tx, unread)
  await writeRows(tx, unread, written)
  await keepChanges(tx, unread, written)
  return await completeTasks(
    tx,
    unread.map(({ lease, reading }) => {
      const { readingId, version } = placeOf(written, lease.articleId)
      const claims = { same: 0, new: reading.claims, changed: 0, gone: 0 }
      const summary = { claims, suggestionsRaised: 0, decisionsMet: 0 }
      return { lease, outcome: { outcome: 'new' as const, readingId, version, summary } }
    }),
  )
}

interface Written {
  readingId: number
  version: number
}

function placeOf(written: ReadonlyMap<number, Written>, articleId: number): Written {
  const place = written.get(articleId)
  if (!place) throw new Error(`the first reading of article ${articleId} was not written`)
  return place
}

/** Texts, readings, who read them, the switches, and the articles' rows. */
async function writeReadings(
  tx: DatabaseTransaction,
  unread: readonly FirstReading[],
): Promise<Map<number, Written>> {
  const parts = unread.flatMap(({ reading }) => [
    preparedPart(reading, 'text'),
    preparedPart(reading, 'record'),
  ])
  const bytes = Buffer.concat(parts)
  const rows = unread.map(({ lease, pageId, cause, reading, buildId }, i) => ({
    n: i,
    article_id: lease.articleId,
    page_id: pageId,
    cause,
    flattener: reading.flattener,
    reader: reading.reader,
    build_id: buildId ?? null,
    claims: reading.claimsRead,
    text_sha256: reading.textSha256,
    record_sha256: reading.recordSha256,
    content_sha256: reading.contentSha256,
    ...reading.shown,
    text_bytes: preparedPart(reading, 'text').length,
    record_bytes: preparedPart(reading, 'record').length,
  }))
  const { rows: written } = await sql<{ article_id: number; reading_id: number; version: number }>`
    with carried as materialized (select ${bytes}::bytea as bytes),
    placed as (
      select row.*, sum(text_bytes + record_bytes) over (order by n)::int as ends
      from json_to_recordset(${JSON.stringify(rows)}::json) as row (
        n int, text_bytes int, record_bytes int, article_id bigint, page_id bigint, cause text, flattener text, reader text, build_id int, claims int, text_sha256 text,
        record_sha256 text, content_sha256 text, title text, published_on text, proposed_count int, accepted_count int,
        rejected_count int, suggestion_count int, not_found_count int, second_look_count int, unsure_count int,
        conflict_count int, priority int)
    ),
    read as materialized (
      select placed.*,
        convert_from(substring((select bytes from carried) from ends - record_bytes - text_bytes + 1 for text_bytes), 'UTF8') as text,
        substring((select bytes from carried) from ends - record_bytes + 1 for record_bytes) as record
      from placed
    ),
    texts as (
      insert into article_text (page_id, flattener, text_sha256, text)
      select page_id, flattener, decode(text_sha256, 'hex'), text from read
      returning id, page_id
    ),
    readings as (
      insert into reading (article_id, article_text_id, contract_version, record_sha256, content_sha256, record)
      select r.article_id, t.id, ${CONTRACT_VERSION}::int, decode(r.record_sha256, 'hex'), decode(r.content_sha256, 'hex'), r.record
      from read r join texts t using (page_id)
      returning id, article_id
    ),
    seen as (
      insert into reading_seen (reading_id, reader, build_id, claims)
      select w.id, r.reader, r.build_id, r.claims from readings w join read r using (article_id)
    ),
    moved as (
      insert into reading_switch (article_id, number, to_reading_id, cause)
      select article_id, 1, w.id, r.cause from readings w join read r using (article_id)
    )
    update article a set
      current_reading_id = w.id, switches = 1, version = a.version + 1, changed_at = now(),
      title = r.title, published_on = r.published_on, proposed_count = r.proposed_count,
      accepted_count = r.accepted_count, rejected_count = r.rejected_count, suggestion_count = r.suggestion_count,
      not_found_count = r.not_found_count, second_look_count = r.second_look_count, unsure_count = r.unsure_count,
      conflict_count = r.conflict_count, priority = r.priority
    from readings w join read r using (article_id)
    where a.id = w.article_id
    returning a.id as article_id, w.id as reading_id, a.version`.execute(tx)
  return new Map(written.map((row) => [row.article_id, { readingId: row.reading_id, version: row.version }]))
}

/** The articles of rows, as a list of Postgres: one of each article once for each of its rows. */
function articleOfRows(
  unread: readonly FirstReading[],
  rowsOf: (reading: PreparedReading) => number,
): string {
  const ids = unread.map(({ lease, reading }) => `${lease.articleId},`.repeat(rowsOf(reading)))
  return `{${ids.join('').slice(0, -1)}}`
}

const BETWEEN = Buffer.from(BETWEEN_VALUES)

/** One column of the rows of all articles. An article without rows has no value in it, not an empty one. */
function columnOf(
  unread: readonly FirstReading[],
  part: PreparedPart,
  rowsOf: (reading: PreparedReading) => number,
): Buffer {
  const columns = unread.flatMap(({ reading }) =>
    rowsOf(reading) === 0 ? [] : [BETWEEN, preparedPart(reading, part)],
  )
  return Buffer.concat(columns.slice(1))
}

/** Values as Postgres takes a column apart: several times as fast as lists of JSON objects. */
const values = (column: Buffer) => sql`string_to_array(${column}::text, ${sql.lit(BETWEEN_VALUES)})`

async function writeRows(
  tx: DatabaseTransaction,
  unread: readonly FirstReading[],
  written: ReadonlyMap<number, Written>,
): Promise<void> {
  const mine = unread.filter(({ lease }) => written.has(lease.articleId))
  const claims = (reading: PreparedReading) => reading.claimRows
  const entities = (reading: PreparedReading) => reading.entityRows
  const claim = (part: PreparedPart) => values(columnOf(mine, part, claims))
  const entity = (part: PreparedPart) => values(columnOf(mine, part, entities))
  await sql`
    with claims as (
      insert into claim (article_id, fingerprint, type, fields, from_switch)
      select article_id, fingerprint, type, fields::jsonb, 1
      from unnest(${articleOfRows(mine, claims)}::bigint[], ${claim('claimFingerprints')}, ${claim('claimTypes')},
        ${claim('claimFields')}) as row (article_id, fingerprint, type, fields)
    )
    insert into local_entity (article_id, type, name_key, name, fields, from_switch)
    select article_id, type, name_key, name, fields::jsonb, 1
    from unnest(${articleOfRows(mine, entities)}::bigint[], ${entity('entityTypes')}, ${entity('entityNameKeys')},
      ${entity('entityNames')}, ${entity('entityFields')}) as row (article_id, type, name_key, name, fields)`.execute(
    tx,
  )
}

/** What campaigns keep of what they changed. */
async function keepChanges(
  tx: DatabaseTransaction,
  unread: readonly FirstReading[],
  written: ReadonlyMap<number, Written>,
): Promise<void> {
  const rows = unread.flatMap(({ lease, reading }) => {
    if (!lease.campaignId) return []
    return {
      campaign_id: lease.campaignId,
      article_id: lease.articleId,
      to_reading_id: placeOf(written, lease.articleId).readingId,
      tallies: reading.tallies,
      added: reading.claims,
    }
  })
  if (rows.length === 0) return
  await sql`
    insert into campaign_change (campaign_id, article_id, from_reading_id, to_reading_id, switch_number, tallies, added, changed,
      retired, decided_claims, decisions_met, suggestions_raised)
    select campaign_id, article_id, null, to_reading_id, 1, tallies, added, 0, 0, 0, 0, 0
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (
      campaign_id bigint, article_id bigint, to_reading_id bigint, tallies jsonb, added int)
    on conflict (campaign_id, article_id) do nothing`.execute(tx)
}
