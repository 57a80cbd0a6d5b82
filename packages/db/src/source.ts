import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import type { SourceKind } from './intake-tables.ts'
import { storable } from './storable-text.ts'

/** A feed or sitemap that is looked at on a schedule. */
export interface Source {
  id: number
  kind: SourceKind
  url: string
  name: string
  outlet: string | null
  everySeconds: number
  takeSince: Date | null
  /** Days asked for besides, however old. */
  backfill: { from: string; to: string } | null
  createdAt: Date
  pausedAt: Date | null
  checkedAt: Date | null
  succeededAt: Date | null
  dueAt: Date
  failures: number
  lastError: string | null
}

export interface NewSource {
  kind: SourceKind
  url: string
  name: string
  outlet?: string | null
  everySeconds: number
  takeSince?: Date | null
}

const present = (db: DatabaseExecutor) =>
  db
    .selectFrom('source')
    .select(['id', 'kind', 'url', 'name', 'outlet', 'every_seconds as everySeconds'])
    .select(['take_since as takeSince', 'backfill_from', 'backfill_to', 'created_at as createdAt'])
    .select(['paused_at as pausedAt', 'checked_at as checkedAt', 'succeeded_at as succeededAt'])
    .select(['due_at as dueAt', 'failures', 'last_error as lastError'])
    .where('removed_at', 'is', null)
type Row = Awaited<ReturnType<ReturnType<typeof present>['execute']>>[number]

function toSource({ backfill_from: from, backfill_to: to, ...row }: Row): Source {
  return { ...row, backfill: from !== null && to !== null ? { from, to } : null }
}

/** Every source that was not removed, by name. */
export async function listSources(db: DatabaseExecutor): Promise<Source[]> {
  const rows = await present(db).orderBy('name').orderBy('id').execute()
  return rows.map(toSource)
}

export async function findSource(db: DatabaseExecutor, id: number): Promise<Source | undefined> {
  const row = await present(db).where('id', '=', id).executeTakeFirst()
  return row && toSource(row)
}

/** Adds a source, due at once; null where one with its address is there. */
export async function createSource(
  tx: DatabaseTransaction,
  source: NewSource,
  by: Actor,
): Promise<Source | null> {
  const { kind, url, name, outlet = null, everySeconds, takeSince = null } = storable(source)
  const since = source.takeSince ?? takeSince
  const row = await tx
    .insertInto('source')
    .values({
      kind,
      url,
      name,
      outlet,
      every_seconds: everySeconds,
      take_since: since,
      created_by: by.accountId,
    })
    .onConflict((conflict) => conflict.column('url').where('removed_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  await writeAudit(tx, by, {
    action: 'source.create',
    subjectType: 'source',
    subjectId: row.id,
    after: { kind, url, name, outlet, everySeconds, takeSince: since?.toISOString() ?? null },
  })
  return (await findSource(tx, row.id)) ?? null
}

export interface SourceChange {
  name?: string
  outlet?: string | null
  everySeconds?: number
  paused?: boolean
}

function lock(tx: DatabaseTransaction, id: number) {
  return present(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Renames, pauses or resumes a source; a resumed one is due at once. Undefined where there is none. */
export async function updateSource(
  tx: DatabaseTransaction,
  id: number,
  change: SourceChange,
  by: Actor,
): Promise<Source | undefined> {
  const row = await lock(tx, id)
  if (!row) return undefined
  const before = {
    name: row.name,
    outlet: row.outlet,
    everySeconds: row.everySeconds,
    paused: !!row.pausedAt,
  }
  const after = { ...before, ...storable(change) }
  const resumed = before.paused && !after.paused
  await tx
    .updateTable('source')
    .set({
      name: after.name,
      outlet: after.outlet,
      every_seconds: after.everySeconds,
      paused_at: after.paused ? (row.pausedAt ?? sql<Date>`now()`) : null,
      ...(resumed ? { due_at: sql<Date>`now()` } : {}),
    })
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, by, { action: 'source.update', subjectType: 'source', subjectId: id, before, after })
  return await findSource(tx, id)
}

/** Has a source looked at now, whole: what it said of itself last time is forgotten. */
export async function checkSourceNow(
  tx: DatabaseTransaction,
  id: number,
  by: Actor,
): Promise<Source | undefined> {
  if (!(await lock(tx, id))) return undefined
  await tx
    .updateTable('source')
    .set({ due_at: sql`now()`, etag: null, last_modified: null })
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, by, { action: 'source.check', subjectType: 'source', subjectId: id })
  return await findSource(tx, id)
}

/**
 * Asks for everything a source dates in a range of days, however old: what it named before is fetched now, the rest as
 * it names it. A second range widens the first to one that holds both. Gives how many known addresses are fetched now.
 */
export async function backfillSource(
  tx: DatabaseTransaction,
  id: number,
  days: { from: string; to: string },
  by: Actor,
): Promise<{ source: Source; queued: number } | undefined> {
  const row = await lock(tx, id)
  if (!row) return undefined
  const before = toSource(row).backfill
  const from = before && before.from < days.from ? before.from : days.from
  const to = before && before.to > days.to ? before.to : days.to
  await tx
    .updateTable('source')
    .set({ backfill_from: from, backfill_to: to, due_at: sql`now()`, etag: null, last_modified: null })
    .where('id', '=', id)
    .execute()
  const { numUpdatedRows } = await tx
    .updateTable('fetch_item')
    .set({ state: 'waiting', due_at: sql`now()`, attempts: 0 })
    .where('source_id', '=', id)
    .where('state', '=', 'passed_over')
    .where('published_at', '>=', sql<Date>`(${from}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
    .where('published_at', '<', sql<Date>`(${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
    .executeTakeFirst()
  const after = { from, to }
  await writeAudit(tx, by, { action: 'source.backfill', subjectType: 'source', subjectId: id, before, after })
  const source = await findSource(tx, id)
  return source && { source, queued: Number(numUpdatedRows) }
}

/** Stops looking at a source and drops what it named and was not fetched yet. Articles stay; false where there is none. */
export async function removeSource(tx: DatabaseTransaction, id: number, by: Actor): Promise<boolean> {
  const row = await lock(tx, id)
  if (!row) return false
  await tx.updateTable('source').set({ removed_at: sql`now()` }).where('id', '=', id).execute()
  await tx
    .deleteFrom('fetch_item')
    .where('source_id', '=', id)
    .where('state', 'in', ['waiting', 'passed_over'])
    .execute()
  const before = { kind: row.kind, url: row.url, name: row.name }
  await writeAudit(tx, by, { action: 'source.remove', subjectType: 'source', subjectId: id, before })
  return true
}
