import type { IdentityAction, IdentityDecision } from '@trucot/core/record/identity/identity-decision'
import { liveIdentity } from '@trucot/core/record/identity/rulings'
import type { RecordRef } from '@trucot/core/record/record-type'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { leadingTo } from './record-refs.ts'

interface LogRow {
  id: string
  group_id: string
  sequence: number
  action: IdentityAction
  note: string | null
  account_id: number
  name: string
  at: Date
}

const LINES = sql`
  select d.id, d.group_id, d.sequence, d.action, d.note, d.account_id, a.name, d.at
  from identity_decision d join account a on a.id = d.account_id`

function toDecision(row: LogRow): IdentityDecision {
  return {
    id: row.id,
    groupId: row.group_id,
    action: row.action,
    note: row.note,
    by: { id: row.account_id, name: row.name },
    at: row.at.toISOString(),
    sequence: row.sequence,
  }
}

/** A line of the log with what became of it. */
export type IdentityAct = IdentityDecision & { undone: boolean; records: RecordRef[] }

/** Every decision that bears upon these records, directly or through others decided on with them; in order. */
export async function decisionsAround(
  db: DatabaseExecutor,
  recordIds: readonly number[],
): Promise<{ log: IdentityDecision[]; records: Set<number> }> {
  const records = new Set(recordIds)
  for (;;) {
    const { rows } = await sql<{ record_id: number }>`
      select distinct o.record_id from identity_decision_record r
      join identity_decision_record o on o.decision_id = r.decision_id
      where r.record_id = any(${[...records]}::bigint[])`.execute(db)
    const before = records.size
    for (const { record_id } of rows) records.add(record_id)
    if (records.size === before) break
  }
  const { rows } = await sql<LogRow>`
    ${LINES} where d.id in (
      select decision_id from identity_decision_record where record_id = any(${[...records]}::bigint[]))
    order by d.sequence`.execute(db)
  return { log: rows.map(toDecision), records }
}

async function toActs(
  db: DatabaseExecutor,
  lines: readonly IdentityDecision[],
  live: ReadonlySet<string>,
): Promise<IdentityAct[]> {
  if (lines.length === 0) return []
  const rows = await db
    .selectFrom('identity_decision_record')
    .selectAll()
    .where(
      'decision_id',
      'in',
      lines.map(({ id }) => id),
    )
    .orderBy('record_id')
    .execute()
  const refs = await leadingTo(
    db,
    rows.map(({ record_id }) => record_id),
  )
  return lines.map((line) => {
    const own = rows
      .filter(({ decision_id }) => decision_id === line.id)
      .flatMap(({ record_id }) => refs.get(record_id) ?? [])
    const records = [...new Map(own.map((ref) => [ref.id, ref])).values()]
    return { ...line, undone: line.action.kind !== 'undo' && !live.has(line.id), records }
  })
}

/** What people decided about these records, latest first. */
export async function actsOn(db: DatabaseExecutor, recordIds: readonly number[]): Promise<IdentityAct[]> {
  const { log } = await decisionsAround(db, recordIds)
  const live = new Set(liveIdentity(log).map(({ id }) => id))
  const acts = await toActs(db, log.toReversed(), live)
  const own = new Set(recordIds)
  const refs = await leadingTo(db, recordIds)
  for (const { id } of refs.values()) own.add(id)
  return acts.filter(({ records }) => records.some(({ id }) => own.has(id))).slice(0, 200)
}

/** Decisions of everybody, latest first, from before a place in the log. */
export async function listActs(
  db: DatabaseExecutor,
  page: { before?: number; limit: number },
): Promise<IdentityAct[]> {
  const { rows } = await sql<LogRow>`
    ${LINES} where d.sequence < ${page.before ?? Number.MAX_SAFE_INTEGER} order by d.sequence desc limit ${page.limit}`.execute(
    db,
  )
  const lines = rows.map(toDecision)
  const records = await db
    .selectFrom('identity_decision_record')
    .select('record_id')
    .where(
      'decision_id',
      'in',
      lines.length > 0 ? lines.map(({ id }) => id) : ['00000000-0000-0000-0000-000000000000'],
    )
    .execute()
  const around = await decisionsAround(
    db,
    records.map(({ record_id }) => record_id),
  )
  return await toActs(db, lines, new Set(liveIdentity(around.log).map(({ id }) => id)))
}
