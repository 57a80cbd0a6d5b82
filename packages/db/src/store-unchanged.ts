import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'
import { completeTasks, type EndedLease } from './task-end.ts'

/** A reading that came out as the one in force did when its page was fetched for reading. */
export interface UnchangedReading {
  lease: EndedLease
  pageId: number
  flattener: string
  textSha256: Buffer
  recordSha256: Buffer
  claims: number
  /** The reader's name, as its record says it. */
  reader: string
  /** The build of it that read; null where it is not known. */
  buildId?: number | null
}

/**
 * Ends the tasks of readings that changed nothing, many in one go: all that is written is that this reader came to it as
 * well, where that is new. Gives the articles that are done with; of the others something has changed meanwhile, and
 * they want storing one by one.
 */
export async function storeUnchanged(
  tx: DatabaseTransaction,
  readings: readonly UnchangedReading[],
): Promise<Set<number>> {
  if (readings.length === 0) return new Set()
  const rows = readings.map(({ lease, ...reading }) => ({
    article_id: lease.articleId,
    token: lease.fencingToken,
    page_id: reading.pageId,
    flattener: reading.flattener,
    text_sha256: reading.textSha256.toString('hex'),
    record_sha256: reading.recordSha256.toString('hex'),
    reader: reading.reader,
    build_id: reading.buildId ?? null,
    claims: reading.claims,
  }))
  const { rows: same } = await sql<{ article_id: number; reading_id: number }>`
    with read as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (
        article_id bigint, token bigint, page_id bigint, flattener text, text_sha256 text, record_sha256 text, reader text,
        build_id int, claims int)
    ),
    same as materialized (
      select read.article_id, r.id as reading_id, read.reader, read.build_id, read.claims
      from read
      join reading_task k on k.article_id = read.article_id and k.state = 'leased' and k.fencing_token = read.token
      join article a on a.id = read.article_id and a.current_page_id = read.page_id
      join reading r on r.id = a.current_reading_id and r.record_sha256 = decode(read.record_sha256, 'hex')
      join article_text t on t.id = r.article_text_id and t.page_id = read.page_id
        and t.flattener = read.flattener and t.text_sha256 = decode(read.text_sha256, 'hex')
    ),
    seen as (
      insert into reading_seen (reading_id, reader, build_id, claims)
      select reading_id, reader, build_id, claims from same
      where not exists (
        select from reading_seen s where s.reading_id = same.reading_id and s.reader = same.reader
          and (same.build_id is null or s.build_id = same.build_id))
      on conflict (reading_id, reader) do update set build_id = excluded.build_id, claims = excluded.claims
    )
    select article_id, reading_id from same`.execute(tx)
  const readingOf = new Map(same.map((row) => [row.article_id, row.reading_id]))
  return await completeTasks(
    tx,
    readings.flatMap(({ lease, claims }) => {
      const readingId = readingOf.get(lease.articleId)
      if (readingId === undefined) return []
      const none = { same: claims, new: 0, changed: 0, gone: 0 }
      const summary = { claims: none, suggestionsRaised: 0, decisionsMet: 0 }
      return [{ lease, outcome: { outcome: 'same' as const, readingId, summary } }]
    }),
  )
}
