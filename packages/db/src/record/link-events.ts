import { clusterEvents } from '@trucot/core/record/event/cluster-events'
import type { EventReport } from '@trucot/core/record/event/event-report'
import { eventTokens } from '@trucot/core/record/event/same-event'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { apartIn } from './block-members.ts'

/** One token shared by more reports than these tells nothing. */
const MOST_ALIKE = 300

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

/** Reports that share a token, however far around, go together. */
function components(reports: readonly EventReport[]): EventReport[][] {
  const parent = reports.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] as number
    parent[at] = top
    return top
  }
  const owner = new Map<string, number>()
  reports.forEach((report, at) => {
    for (const token of [
      ...eventTokens(report),
      ...(report.record === null ? [] : [`record ${report.record}`]),
    ]) {
      const other = owner.get(token)
      if (other === undefined) owner.set(token, at)
      else parent[root(at)] = root(other)
    }
  })
  const groups = new Map<number, EventReport[]>()
  reports.forEach((report, at) => {
    const group = groups.get(root(at))
    if (group) group.push(report)
    else groups.set(root(at), [report])
  })
  return [...groups.values()]
}

async function makeEvent(tx: DatabaseTransaction): Promise<number> {
  const row = await tx
    .insertInto('record')
    .values({ type: 'event', block: '', name: '', facts: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * Has the event claims of these articles lead to the events they report, together with those of other articles that
 * may report the same. Gives the events to look at again.
 */
export async function linkEvents(
  tx: DatabaseTransaction,
  articleIds: readonly number[],
): Promise<Set<number>> {
  const { rows: own } = await sql<ReportRow>`
    ${REPORTS} where c.type = 'event' and c.article_id = any(${[...articleIds]}::bigint[])
    order by c.article_id, c.claim_id`.execute(tx)
  if (own.length === 0) return new Set()
  const ownReports = own.map(reportOf)
  await sql`
    update record_claim c set tokens = t.tokens
    from (select article_id, claim_id, array(select json_array_elements_text(tokens)) as tokens
      from json_to_recordset(${JSON.stringify(
        ownReports.map((report, at) => ({
          article_id: report.articleId,
          claim_id: own[at]?.claim_id,
          tokens: eventTokens(report),
        })),
      )}::json) as row (article_id bigint, claim_id text, tokens json)) t
    where c.article_id = t.article_id and c.claim_id = t.claim_id`.execute(tx)
  const tokens = [...new Set(ownReports.flatMap(eventTokens))]
  const { rows: others } = await sql<ReportRow>`
    ${REPORTS}
    where c.type = 'event' and c.tokens && ${tokens}::text[] and c.article_id <> all(${[...articleIds]}::bigint[])
    order by c.article_id, c.claim_id limit ${MOST_ALIKE * 20}`.execute(tx)
  const reports = [...ownReports, ...others.map(reportOf)]
  const claimIds = new Map([...own, ...others].map((row) => [`${row.article_id} ${row.claim_id}`, row]))
  const apart = await apartIn(tx, [...new Set(reports.flatMap(({ record }) => record ?? []))])
  const moved: { article_id: number; claim_id: string; subject_id: number }[] = []
  const touched = new Set(reports.flatMap(({ record }) => record ?? []))
  for (const component of components(reports)) {
    for (const { record, reports: cluster } of clusterEvents(component, apart)) {
      const id = record ?? (await makeEvent(tx))
      touched.add(id)
      for (const report of cluster) {
        const row = claimIds.get(report.key)
        if (row && row.subject_id !== id)
          moved.push({ article_id: row.article_id, claim_id: row.claim_id, subject_id: id })
      }
    }
  }
  await sql`
    update record_claim c set subject_id = m.subject_id
    from json_to_recordset(${JSON.stringify(moved)}::json) as m (article_id bigint, claim_id text, subject_id bigint)
    where c.article_id = m.article_id and c.claim_id = m.claim_id`.execute(tx)
  return touched
}
