import type { EventType } from '@trucot/core/claim/claim'
import type { RecordType } from '@trucot/core/record/record-type'
import { foldKey } from '@trucot/core/text/fold-key'
import { nameKey } from '@trucot/core/text/name-key'
import { type RawBuilder, sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import type { ToldEvent } from './record-tables.ts'

export type SearchKind = RecordType | 'article' | 'statement'
export const SEARCH_KINDS: readonly SearchKind[] = [
  'person',
  'organization',
  'office',
  'event',
  'document',
  'place',
  'conference',
  'award',
  'article',
  'statement',
]

export interface SearchRequest {
  text: string
  kinds?: readonly SearchKind[]
  /** ISO days between which the hit is dated. */
  from?: string
  to?: string
  /** Records of a place and of what was merged into it. */
  places?: readonly number[]
  limit: number
}

export interface SearchHit {
  kind: SearchKind
  recordId: number | null
  articleId: number | null
  claimId: string | null
  title: string
  detail: string | null
  eventType: EventType | null
  on: string | null
  exact: boolean
  articles: number
}

interface Row {
  kind: SearchKind
  ref: number
  claim_id: string
  title: string
  detail: string | null
  day: string | null
  weight: number
}

/** Of each kind, so many of the weightiest are looked through before the index of words is asked: usual words are among them. */
const LOOKED_THROUGH = [100, 1500]

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** The last word may be unfinished; the others are whole. */
function tsquery(words: readonly string[], mark: string): string | null {
  if (words.length === 0) return null
  return words.map((word, at) => quoted(`${mark}${word}`) + (at === words.length - 1 ? ':*' : '')).join(' & ')
}

function conditions({ from, to, places }: SearchRequest): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = []
  if (from !== undefined) parts.push(sql`and day >= ${from}`)
  if (to !== undefined) parts.push(sql`and day <= ${to}`)
  if (places !== undefined) parts.push(sql`and places && ${[...places]}::bigint[]`)
  return parts.length === 0 ? sql`` : sql.join(parts, sql` `)
}

const COLUMNS = sql`kind, ref, claim_id, title, detail, day, weight`
const kindIs = (kind: SearchKind) => sql`kind = ${sql.lit(kind)}`

/** The hits among the weightiest of each kind, in one question. */
async function amongWeightiest(
  db: DatabaseExecutor,
  kinds: readonly SearchKind[],
  query: string,
  { limit, depth }: { limit: number; depth: number },
): Promise<Row[]> {
  const parts = kinds.map(
    (kind) => sql`(
      select ${COLUMNS} from (
        select ${COLUMNS}, words from search_entry where ${kindIs(kind)} order by weight desc, ref desc limit ${sql.lit(depth)}
      ) as weightiest where words @@ ${query}::tsquery limit ${sql.lit(limit)})`,
  )
  const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

/** All hits of one kind by its index of words, the weightiest of them. */
async function byWords(
  db: DatabaseExecutor,
  kind: SearchKind,
  query: string,
  request: SearchRequest,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with found as materialized (
      select ${COLUMNS} from search_entry where ${kindIs(kind)} and words @@ ${query}::tsquery ${conditions(request)}
    )
    select * from found order by weight desc, ref desc, claim_id limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** The weightiest hits of each kind: usual words are met soon by weight, rare ones by the index. */
async function hitsOf(
  db: DatabaseExecutor,
  kinds: readonly SearchKind[],
  query: string,
  request: SearchRequest,
  limit: number,
): Promise<Map<SearchKind, Row[]>> {
  const hits = new Map<SearchKind, Row[]>()
  let open = kinds
  const isNarrow = request.from !== undefined || request.to !== undefined || request.places !== undefined
  // A day or a place is a matter for an index at once: the weightiest are of all days and places.
  for (const depth of isNarrow ? [] : LOOKED_THROUGH) {
    if (open.length === 0) return hits
    const rows = Map.groupBy(await amongWeightiest(db, open, query, { limit, depth }), ({ kind }) => kind)
    for (const [kind, own] of rows) if (own.length >= limit) hits.set(kind, own)
    open = open.filter((kind) => !hits.has(kind))
  }
  await Promise.all(open.map(async (kind) => hits.set(kind, await byWords(db, kind, query, request, limit))))
  return hits
}

function toHit(row: Row, exact: boolean): SearchHit {
  const isArticle = row.kind === 'article' || row.kind === 'statement'
  return {
    kind: row.kind,
    recordId: isArticle ? null : row.ref,
    articleId: isArticle ? row.ref : null,
    claimId: row.kind === 'statement' ? row.claim_id : null,
    title: row.title,
    detail: row.detail,
    eventType: null,
    on: row.day,
    exact,
    articles: isArticle || row.kind === 'event' ? 1 : row.weight,
  }
}

/** Events are told by their type and place, each in its own field: the words of a screen are for the screen to choose. */
async function withEventTypes(db: DatabaseExecutor, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  const ids = hits.flatMap(({ kind, recordId }) => (kind === 'event' && recordId !== null ? [recordId] : []))
  if (ids.length === 0) return [...hits]
  const { rows } = await sql<{ id: number; told: ToldEvent | null }>`
    select id, told from record where id = any(${ids}::bigint[])`.execute(db)
  const told = new Map(rows.map((row) => [row.id, row.told]))
  return hits.map((hit) => {
    const event = hit.kind === 'event' && hit.recordId !== null ? told.get(hit.recordId) : null
    return event ? { ...hit, eventType: event.eventType, detail: event.place?.name ?? null } : hit
  })
}

/**
 * Finds people, bodies, events, articles and words said, with or without diacritics: kind by kind, within one the hits
 * that have the words as typed before the others, the weightiest first.
 */
export async function searchRecords(db: DatabaseExecutor, request: SearchRequest): Promise<SearchHit[]> {
  const folded = foldKey(request.text)
    .split(' ')
    .filter((word) => word !== '')
  const typed = nameKey(request.text)
    .split(' ')
    .filter((word) => word !== '')
  const [loose, strict] = [tsquery(folded, ''), tsquery(typed, '=')]
  if (!loose || !strict) return []
  const kinds = request.kinds && request.kinds.length > 0 ? request.kinds : SEARCH_KINDS
  const hasMarks = folded.join(' ') !== typed.join(' ')
  const limit = Math.max(5, Math.ceil(request.limit / Math.min(kinds.length, 4)))
  const exact = hasMarks ? await hitsOf(db, kinds, strict, request, limit) : new Map<SearchKind, Row[]>()
  const wanting = kinds.filter((kind) => (exact.get(kind)?.length ?? 0) < limit)
  const others = await hitsOf(db, wanting, loose, request, limit)
  const hits = kinds.flatMap((kind) => {
    const first = exact.get(kind) ?? []
    const seen = new Set(first.map(({ ref, claim_id }) => `${ref} ${claim_id}`))
    const second = (others.get(kind) ?? []).filter(({ ref, claim_id }) => !seen.has(`${ref} ${claim_id}`))
    return [
      ...first.map((row) => toHit(row, true)),
      ...second.map((row) => toHit(row, !hasMarks && startsAlike(row.title, typed))),
    ].slice(0, limit)
  })
  return await withEventTypes(db, hits.slice(0, request.limit))
}

/** Typed without diacritics, a title is exact where it has none in these words either. */
function startsAlike(title: string, typed: readonly string[]): boolean {
  const words = nameKey(title).split(' ')
  return typed.every((word, at) =>
    words.some((own) => (at === typed.length - 1 ? own.startsWith(word) : own === word)),
  )
}
