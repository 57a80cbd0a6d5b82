import type { Database } from '@trucot/db/database'
import { sql } from 'kysely'

/** What machines wrote, table by table, a line a row: ids and times, which differ from run to run, are left out. */
export type LedgerRows = Readonly<Record<string, readonly string[]>>

/** How the reasons of campaigns begin that change nothing, and are not the same from run to run. */
export const BESIDE = 'beside: '
const COMPARED = sql`c.reason not like ${sql.lit(`${BESIDE}%`)}`

const QUESTIONS = {
  article: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, a.switches, a.title, a.published_on, encode(r.record_sha256, 'hex')) as line
    from article a left join reading r on r.id = a.current_reading_id`,
  claim: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, c.fingerprint, c.type, c.from_switch, coalesce(c.to_switch::text, '-'), c.fields) as line
    from claim c join article a on a.id = c.article_id`,
  local_entity: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, e.type, e.name_key, e.name, e.from_switch, coalesce(e.to_switch::text, '-'), e.fields) as line
    from local_entity e join article a on a.id = e.article_id`,
  reading: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, encode(r.record_sha256, 'hex'), encode(r.content_sha256, 'hex'), encode(t.text_sha256, 'hex'),
      (select string_agg(s.reader, ',' order by s.reader) from reading_seen s where s.reading_id = r.id)) as line
    from reading r join article a on a.id = r.article_id join article_text t on t.id = r.article_text_id`,
  reading_switch: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, w.number, coalesce(encode(f.record_sha256, 'hex'), '-'),
      coalesce(encode(t.record_sha256, 'hex'), '-'), regexp_replace(w.cause, '[0-9]+', 'N')) as line
    from reading_switch w join article a on a.id = w.article_id
    left join reading f on f.id = w.from_reading_id left join reading t on t.id = w.to_reading_id`,
  page: sql<{ line: string }>`
    select concat_ws(' ', a.source_key, encode(p.sha256, 'hex'), (select count(*) from page_fetch f where f.page_id = p.id)) as line
    from page p join article a on a.id = p.article_id`,
  campaign_item: sql<{ line: string }>`
    select concat_ws(' ', c.reason, c.state, a.source_key, i.state,
      -- What once lost its worker is read, not proven: it comes to the same.
      case i.outcome when 'proven' then 'same' else i.outcome end) as line
    from campaign_item i join campaign c on c.id = i.campaign_id join article a on a.id = i.article_id where ${COMPARED}`,
  campaign_change: sql<{ line: string }>`
    select concat_ws(' ', c.reason, a.source_key, h.switch_number, h.added, h.changed, h.retired, h.rollback) as line
    from campaign_change h join campaign c on c.id = h.campaign_id join article a on a.id = h.article_id where ${COMPARED}`,
  campaign_tally: sql<{ line: string }>`
    select concat_ws(' ', c.reason, sum(t.done), sum(t.failed), sum(t.skipped), sum(t.changed), sum(t.claims_same),
      sum(t.claims_added), sum(t.claims_changed), sum(t.claims_retired)) as line
    from campaign_tally t join campaign c on c.id = t.campaign_id where ${COMPARED} group by c.id, c.reason`,
}

export async function ledgerRows(db: Database): Promise<LedgerRows> {
  const tables: Record<string, string[]> = {}
  for (const [table, question] of Object.entries(QUESTIONS)) {
    const { rows } = await question.execute(db)
    tables[table] = rows.map(({ line }) => line).sort()
  }
  return tables
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** In how many rows the tables differ, with an example of each kind; empty where they are equal. */
export function rowDifferences(calm: LedgerRows, chaos: LedgerRows): string[] {
  const found: string[] = []
  for (const [table, lines] of Object.entries(calm)) {
    const [before, after] = [countsOf(lines), countsOf(chaos[table] ?? [])]
    const lost = [...before].filter(([line, count]) => (after.get(line) ?? 0) < count)
    const extra = [...after].filter(([line, count]) => (before.get(line) ?? 0) < count)
    if (lost.length > 0)
      found.push(`${table}: ${lost.length} rows are missing, like ${lost[0]?.[0].slice(0, 200)}`)
    if (extra.length > 0)
      found.push(`${table}: ${extra.length} rows too many, like ${extra[0]?.[0].slice(0, 200)}`)
  }
  return found
}
