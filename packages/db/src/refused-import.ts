import { createHash } from 'node:crypto'
import type { PageMeta } from '@trucot/core/article/article-input'
import { sql } from 'kysely'
import { type Actor, writeAudit } from './audit.ts'
import type { DatabaseExecutor, DatabaseTransaction } from './database.ts'
import type { RefusedState } from './intake-tables.ts'
import { storable } from './storable-text.ts'

/** Something that was offered and not taken in, and why. */
export interface Refusal {
  name: string
  url?: string | null
  mediaType?: string | null
  headers?: Record<string, string>
  meta?: PageMeta
  bytes?: Uint8Array | null
  /** How large it was where the bytes themselves are not there. */
  byteLength?: number
  reason: string
  explanation: string
  sourceId?: number | null
}

/** Larger things are named, not kept. */
const MOST_KEPT_BYTES = 32 * 1024 * 1024
/** What was erased for good is not kept here either. */
const NEVER_KEPT = 'purged'

/** Puts something among the refused. The same thing refused again is counted, not listed twice. */
export async function keepRefusal(tx: DatabaseTransaction, refusal: Refusal, by: Actor): Promise<number> {
  const {
    name,
    url = null,
    mediaType = null,
    headers = {},
    meta = {},
    sourceId = null,
  } = storable({
    ...refusal,
    bytes: null,
  })
  const bytes = refusal.bytes ?? null
  const sha256 = bytes && createHash('sha256').update(bytes).digest()
  const kept = bytes && bytes.length <= MOST_KEPT_BYTES && refusal.reason !== NEVER_KEPT
  const { rows } = await sql<{ id: number }>`
    insert into refused_import (name, url, media_type, headers, meta, sha256, byte_length, bytes, reason, explanation,
      source_id, refused_to, origin)
    values (${name}, ${url}, ${mediaType}, ${JSON.stringify(headers)}, ${JSON.stringify(meta)}, ${sha256},
      ${bytes?.length ?? refusal.byteLength ?? 0}, ${kept ? Buffer.from(bytes) : null}, ${refusal.reason},
      ${storable(refusal.explanation)}, ${sourceId}, ${by.accountId}, ${by.origin})
    on conflict (name, coalesce(url, ''), coalesce(sha256, '')) where state = 'waiting' do update set
      times = refused_import.times + 1, last_at = now(), reason = excluded.reason, explanation = excluded.explanation
    returning id`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error('a refusal was not written')
  return row.id
}

const listed = (db: DatabaseExecutor) =>
  db
    .selectFrom('refused_import')
    .select(['id', 'name', 'url', 'media_type as mediaType', 'byte_length as byteLength', 'reason'])
    .select(['explanation', 'source_id as sourceId', 'state', 'times', 'first_at as firstAt'])
    .select(['last_at as lastAt', 'article_id as articleId'])
    .select(sql<boolean>`(state = 'waiting' and (bytes is not null or url is not null))`.as('retriable'))

/** The refused, latest first. */
export async function listRefused(
  db: DatabaseExecutor,
  query: { state: RefusedState; sourceId?: number; before?: number; limit: number },
) {
  let select = listed(db).where('state', '=', query.state).orderBy('id', 'desc').limit(query.limit)
  if (query.sourceId !== undefined) select = select.where('source_id', '=', query.sourceId)
  if (query.before !== undefined) select = select.where('id', '<', query.before)
  return await select.execute()
}

/** How many wait, by reason, the most frequent first. */
export async function countRefused(db: DatabaseExecutor): Promise<{ reason: string; count: number }[]> {
  return await db
    .selectFrom('refused_import')
    .select('reason')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .groupBy('reason')
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute()
}

/** What it takes to try a refused thing again. */
export interface RefusedThing extends Refusal {
  id: number
  bytes: Uint8Array | null
  url: string | null
}

/** The refused of these ids that still wait, with their bytes. */
export async function loadRefused(db: DatabaseExecutor, ids: readonly number[]): Promise<RefusedThing[]> {
  const rows = await db
    .selectFrom('refused_import')
    .selectAll()
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    url: row.url,
    mediaType: row.media_type,
    headers: row.headers,
    meta: row.meta,
    bytes: row.bytes,
    byteLength: row.byte_length,
    reason: row.reason,
    explanation: row.explanation,
    sourceId: row.source_id,
  }))
}

/** Takes refused things off the list, for a person let go of them or they were taken in; gives how many. */
export async function settleRefused(
  tx: DatabaseTransaction,
  ids: readonly number[],
  end: { state: 'dismissed' } | { state: 'taken'; articleId: number | null },
  by: Actor,
): Promise<number> {
  const rows = await tx
    .updateTable('refused_import')
    .set({
      state: end.state,
      settled_at: sql`now()`,
      settled_by: by.accountId,
      article_id: end.state === 'taken' ? end.articleId : null,
      bytes: null,
    })
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .returning(['id', 'name', 'reason'])
    .execute()
  await writeAudit(
    tx,
    by,
    rows.map(({ id, name, reason }) => ({
      action: end.state === 'taken' ? 'refused.taken' : 'refused.dismiss',
      subjectType: 'refused_import',
      subjectId: id,
      before: { name, reason },
    })),
  )
  return rows.length
}

/** The refused that wait under this name or address. */
export async function waitingRefusals(
  db: DatabaseExecutor,
  { name, url }: { name: string; url: string | null },
): Promise<number[]> {
  const rows = await db
    .selectFrom('refused_import')
    .select('id')
    .where('state', '=', 'waiting')
    .where('name', '=', name)
    .where(sql<string>`coalesce(url, '')`, '=', url ?? '')
    .execute()
  return rows.map((row) => row.id)
}
