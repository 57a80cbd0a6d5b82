import type { EventReport } from '@trucot/core/record/event/event-report'
import { eventTokens, sameEventScore } from '@trucot/core/record/event/same-event'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** Reports that are fetched at once by what they may share with others. */
const MOST_FETCHED = 6000
/** So many reports hang together at most; what lies further around stays as it is. */
const MOST_TOGETHER = 2000

interface ReportRow {
  article_id: number
  claim_id: string
  edtf: string | null
  subject_id: number | null
  event_type: Extract<PortableClaim, { type: 'event' }>['eventType']
  origin: number
  pinned: number | null
  things: { id: number | null; type: string; role: string }[] | null
}

/** A claim that reports an event. */
export interface LoadedReport {
  report: EventReport
  claimId: string
  /** The event it leads to so far. */
  subject: number | null
}

const REPORTS = sql`
  select c.article_id, c.claim_id, c.edtf, c.subject_id, c.shown->>'eventType' as event_type, a.origin,
    p.record_id as pinned,
    (select json_agg(json_build_object('id', coalesce(r.redirect_to, r.id), 'type', t.type, 'role', t.role))
      from record_thing t join record r on r.id = t.record_id
      where t.article_id = c.article_id and t.claim_id = c.claim_id) as things
  from record_claim c
  cross join lateral (select origin from record_article where article_id = c.article_id limit 1) a
  left join lateral (
    select record_id from record_pin where article_id = c.article_id and type = 'event' and name_key = c.claim_id limit 1
  ) p on true`

function reportOf(row: ReportRow): EventReport {
  const things = row.things ?? []
  const ids = (test: (thing: { type: string; role: string }) => boolean) => [
    ...new Set(things.filter(test).flatMap(({ id }) => id ?? [])),
  ]
  return {
    key: `${row.article_id} ${row.claim_id}`,
    articleId: row.article_id,
    origin: row.origin,
    eventType: row.event_type,
    edtf: row.edtf,
    persons: ids(({ type }) => type === 'person'),
    organizations: ids(({ type, role }) => type === 'organization' && role !== 'object'),
    objects: ids(({ role }) => role === 'object'),
    places: ids(({ role }) => role === 'place'),
    knownOn: null,
    record: row.pinned ?? row.subject_id,
    pinned: row.pinned !== null,
  }
}

const loaded = (row: ReportRow): LoadedReport => ({
  report: reportOf(row),
  claimId: row.claim_id,
  subject: row.subject_id,
})

/** What these articles report. */
export async function reportsOf(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
): Promise<LoadedReport[]> {
  const { rows } = await sql<ReportRow>`
    ${REPORTS} where c.type = 'event' and c.article_id = any(${[...articleIds]}::bigint[])
    order by c.article_id, c.claim_id`.execute(tx)
  return rows.map(loaded)
}

async function reportsWith(tx: DatabaseTransaction, tokens: readonly string[]): Promise<LoadedReport[]> {
  if (tokens.length === 0) return []
  const { rows } = await sql<ReportRow>`
    ${REPORTS} where c.type = 'event' and c.tokens && ${[...tokens]}::text[]
    order by c.article_id, c.claim_id limit ${MOST_FETCHED}`.execute(tx)
  return rows.map(loaded)
}

async function reportsLeadingTo(
  tx: DatabaseTransaction,
  records: readonly number[],
): Promise<LoadedReport[]> {
  if (records.length === 0) return []
  const { rows } = await sql<ReportRow>`
    ${REPORTS} where c.type = 'event' and c.subject_id = any(${[...records]}::bigint[])
    order by c.article_id, c.claim_id limit ${MOST_FETCHED}`.execute(tx)
  return rows.map(loaded)
}

/**
 * Reports with all that hangs together with them, however far around: what may speak of the same event, and what leads to
 * the same. Of these it hangs, and of no others, which of them speak of one event. `records` are events that something led to
 * and no longer does.
 */
export async function reportsAround(
  tx: DatabaseTransaction,
  own: readonly LoadedReport[],
  records: readonly number[],
): Promise<LoadedReport[]> {
  const found = new Map(own.map((one) => [one.report.key, one]))
  /** Fetched, and so far like none of those found. */
  const beside = new Map<string, LoadedReport>()
  const asked = { tokens: new Set<string>(), records: new Set<number>(records) }
  let fresh: readonly LoadedReport[] = own
  let ledTo = [...asked.records]
  for (;;) {
    const tokens = fresh.flatMap(({ report }) => eventTokens(report).filter((one) => !asked.tokens.has(one)))
    for (const token of tokens) asked.tokens.add(token)
    for (const { report } of fresh) {
      if (report.record === null || asked.records.has(report.record)) continue
      asked.records.add(report.record)
      ledTo.push(report.record)
    }
    const next = new Map<string, LoadedReport>()
    for (const one of await reportsLeadingTo(tx, ledTo))
      if (!found.has(one.report.key)) next.set(one.report.key, one)
    for (const one of await reportsWith(tx, [...new Set(tokens)]))
      if (!found.has(one.report.key)) beside.set(one.report.key, one)
    for (const one of likeSome(beside, fresh)) next.set(one.report.key, one)
    for (const [key, one] of next) {
      beside.delete(key)
      found.set(key, one)
    }
    fresh = [...next.values()]
    ledTo = []
    if (fresh.length === 0 || found.size > MOST_TOGETHER) return [...found.values()]
  }
}

/** Those that may speak of one event with some of the others. */
function likeSome(
  beside: ReadonlyMap<string, LoadedReport>,
  others: readonly LoadedReport[],
): LoadedReport[] {
  const holders = new Map<string, EventReport[]>()
  for (const { report } of others)
    for (const token of eventTokens(report)) holders.set(token, [...(holders.get(token) ?? []), report])
  return [...beside.values()].filter(({ report }) =>
    eventTokens(report).some((token) =>
      holders.get(token)?.some((other) => sameEventScore(report, other) > 0),
    ),
  )
}
