import type { RecordEvidence } from '@trucot/core/record/evidence'
import type { OfficeAlarm } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'

export interface AlarmKeyset {
  day: string
  office: number
  number: number
}

async function withQuotes(db: DatabaseExecutor, alarms: readonly OfficeAlarm[]): Promise<OfficeAlarm[]> {
  const wanted = alarms.flatMap(({ evidence }) =>
    evidence.map(({ articleId, claimId }) => ({ article_id: articleId, claim_id: claimId })),
  )
  const { rows } = await sql<{ article_id: number; claim_id: string; quotes: string[] }>`
    select c.article_id, c.claim_id, c.shown->'quotes' as quotes
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w (article_id bigint, claim_id text)
    join record_claim c on c.article_id = w.article_id and c.claim_id = w.claim_id`.execute(db)
  const quotes = new Map(rows.map((row) => [`${row.article_id} ${row.claim_id}`, row.quotes]))
  const quoted = (one: RecordEvidence): RecordEvidence => ({
    ...one,
    quotes: quotes.get(`${one.articleId} ${one.claimId}`) ?? [],
  })
  return alarms.map((alarm) => ({ ...alarm, evidence: alarm.evidence.map(quoted) }))
}

/** Gaps and overlaps of single-seat offices, the latest first. */
export async function listAlarms(
  db: DatabaseExecutor,
  page: { limit: number; after?: AlarmKeyset },
): Promise<{ items: OfficeAlarm[]; next: AlarmKeyset | null; total: number }> {
  const after = page.after
    ? sql`where (last_day, office_id, number) < (${page.after.day}, ${page.after.office}, ${page.after.number})`
    : sql``
  const { rows } = await sql<{ last_day: string; office_id: number; number: number; alarm: OfficeAlarm }>`
    select last_day, office_id, number, alarm from record_alarm ${after}
    order by last_day desc, office_id desc, number desc limit ${page.limit + 1}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from record_alarm`.execute(
    db,
  )
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: await withQuotes(
      db,
      shown.map(({ alarm }) => alarm),
    ),
    next:
      rows.length > page.limit && last
        ? { day: last.last_day, office: last.office_id, number: last.number }
        : null,
    total: counted[0]?.total ?? 0,
  }
}
