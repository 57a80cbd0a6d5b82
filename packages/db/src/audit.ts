import { sql } from 'kysely'
import type { DatabaseExecutor } from './database.ts'

/** Who does something and from where. Machines have a name and no account. */
export interface Actor {
  accountId: number | null
  name: string
  /** "api 10.0.0.7", "cli", "worker": where the change came from. */
  origin: string
}

export interface AuditEntry {
  id: number
  at: Date
  accountId: number | null
  actor: string
  origin: string
  action: string
  subjectType: string
  subjectId: string
  before: object | null
  after: object | null
}

export interface AuditChange {
  action: string
  subjectType: string
  subjectId: string | number
  before?: object | null
  after?: object | null
}

/** Writes changes down, one row each, in one statement. Belongs in the transaction that makes them. */
export async function writeAudit(
  db: DatabaseExecutor,
  actor: Actor,
  changes: AuditChange | readonly AuditChange[],
): Promise<void> {
  const list = 'action' in changes ? [changes] : changes
  if (list.length === 0) return
  const rows = list.map((change) => ({
    account_id: actor.accountId,
    actor: actor.name,
    origin: actor.origin,
    action: change.action,
    subject_type: change.subjectType,
    subject_id: String(change.subjectId),
    before: change.before === undefined || change.before === null ? null : JSON.stringify(change.before),
    after: change.after === undefined || change.after === null ? null : JSON.stringify(change.after),
  }))
  await db.insertInto('audit').values(rows).execute()
}

export interface AuditFilter {
  subjectType?: string
  subjectId?: string
  accountId?: number
  /** "account." means every action that begins so. */
  action?: string
  /** Words of who, what, or of the values before and after. */
  text?: string
  /** First and last moment, both included. */
  from?: Date
  to?: Date
  /** Only entries older than this id: the keyset of the page before. */
  before?: number
  limit?: number
}

/** The newest entries first. */
export async function listAudit(db: DatabaseExecutor, filter: AuditFilter = {}): Promise<AuditEntry[]> {
  let query = db
    .selectFrom('audit')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit ?? 100)
  if (filter.subjectType !== undefined) query = query.where('subject_type', '=', filter.subjectType)
  if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId)
  if (filter.accountId !== undefined) query = query.where('account_id', '=', filter.accountId)
  const { action, text } = filter
  if (action !== undefined) {
    query = action.endsWith('.')
      ? query.where('action', 'like', `${action.replace(/[%_\\]/g, '\\$&')}%`)
      : query.where('action', '=', action)
  }
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('at', '<=', filter.to)
  if (text !== undefined) {
    const wanted = `%${text.replace(/[%_\\]/g, '\\$&')}%`
    query = query.where((eb) =>
      eb.or([
        eb('actor', 'ilike', wanted),
        eb('action', 'ilike', wanted),
        eb('origin', 'ilike', wanted),
        eb('subject_id', 'ilike', wanted),
        eb(sql<string>`before::text`, 'ilike', wanted),
        eb(sql<string>`after::text`, 'ilike', wanted),
      ]),
    )
  }
  if (filter.before !== undefined) query = query.where('id', '<', filter.before)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    accountId: row.account_id,
    actor: row.actor,
    origin: row.origin,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    before: row.before,
    after: row.after,
  }))
}
