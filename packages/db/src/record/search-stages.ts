import { RECORD_TYPES, type RecordType } from '@trucot/core/record/record-type'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { dayWeight } from './search-entries.ts'

export type SearchKind = RecordType | 'article' | 'statement'
export const SEARCH_KINDS: readonly SearchKind[] = [...RECORD_TYPES, 'article', 'statement']

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

/** A line of search as it is kept. */
export interface EntryRow {
  kind: SearchKind
  ref: number
  claim_id: string
  title: string
  detail: string | null
  day: string | null
  weight: number
}

/** What is looked for, as Postgres takes it. */
export interface WordQuery {
  /** Every word, the last one perhaps unfinished. */
  all: string
  /** The words that the index is asked for: a last word of one letter would bring half of it. */
  indexed: string
}

/** Of each kind, so many of the weightiest are looked through before the index of words is asked: usual words are among them. */
const LOOKED_THROUGH = [100, 1500]
/** Shorter beginnings of a word are looked for among the hits of the other words. */
const SHORT = 2
/** What names a place is looked through whole up to so many entries. */
const FEW_HERE = 10_000
/** A stretch of so many days is looked through whole. */
const FEW_DAYS = 14

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** The query for words, each with the mark of typed or folded ones before it; null where there are none. */
export function wordQuery(words: readonly string[], mark: string): WordQuery | null {
  const last = words.at(-1)
  if (last === undefined) return null
  const whole = words.slice(0, -1).map((word) => quoted(`${mark}${word}`))
  const begun = `${quoted(`${mark}${last}`)}:*`
  const all = [...whole, begun].join(' & ')
  return { all, indexed: last.length < SHORT && whole.length > 0 ? whole.join(' & ') : all }
}

const COLUMNS = sql`kind, ref, claim_id, title, detail, day, weight`
const kindIs = (kind: SearchKind) => sql`kind = ${sql.lit(kind)}`
/** Their weight is their day. */
const isByDay = (kind: SearchKind) => kind === 'article' || kind === 'statement' || kind === 'event'

function conditions(kind: SearchKind, { from, to, places }: SearchRequest): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql``]
  if (from !== undefined)
    parts.push(isByDay(kind) ? sql`and weight >= ${dayWeight(from)}` : sql`and day >= ${from}`)
  if (to !== undefined)
    parts.push(isByDay(kind) ? sql`and weight <= ${dayWeight(to)}` : sql`and day <= ${to}`)
  if (from === undefined && to !== undefined && isByDay(kind)) parts.push(sql`and weight > 0`)
  if (places !== undefined) parts.push(sql`and places && ${[...places]}::bigint[]`)
  return sql.join(parts, sql` `)
}

/** The hits among the weightiest of each kind that are of the days and places asked for, in one question. */
async function amongWeightiest(
  db: Database,
  kinds: readonly SearchKind[],
  { all }: WordQuery,
  request: SearchRequest,
  { limit, depth }: { limit: number; depth: number },
): Promise<EntryRow[]> {
  const { places: _places, ...dated } = request
  const inPlace = request.places === undefined ? sql`` : sql`and places && ${[...request.places]}::bigint[]`
  const parts = kinds.map((kind) => {
    // Weight is the day or it is not: only then do days narrow what the index by weight is read for.
    const [inside, outside] = isByDay(kind)
      ? [conditions(kind, dated), inPlace]
      : [sql``, conditions(kind, request)]
    return sql`(
      select ${COLUMNS} from (
        select ${COLUMNS}, words, places from search_entry where ${kindIs(kind)} ${inside}
        order by weight desc, ref desc limit ${sql.lit(depth)}
      ) as weightiest where words @@ ${all}::tsquery ${outside} limit ${sql.lit(limit)})`
  })
  const { rows } = await sql<EntryRow>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

function isShortStretch({ from, to }: SearchRequest): boolean {
  return from !== undefined && to !== undefined && dayWeight(to) - dayWeight(from) <= FEW_DAYS
}

/** The hits at places that few entries name, of all kinds in one question; undefined where many do. */
async function amongFewHere(
  db: Database,
  kinds: readonly SearchKind[],
  { all }: WordQuery,
  request: SearchRequest,
  limit: number,
): Promise<Map<SearchKind, EntryRow[]> | undefined> {
  const { places, from, to } = request
  if (places === undefined) return undefined
  const days = sql`${from === undefined ? sql`` : sql`and day >= ${from}`} ${to === undefined ? sql`` : sql`and day <= ${to}`}`
  const query = sql<EntryRow & { here: number }>`
    with here as materialized (
      select ${COLUMNS}, words from search_entry where places && ${[...places]}::bigint[] limit ${sql.lit(FEW_HERE + 1)}
    ), counted as (select count(*) as here from here),
    found as (
      select ${COLUMNS}, row_number() over (partition by kind order by weight desc, ref desc, claim_id) as place
      from here where words @@ ${all}::tsquery and kind = any(${[...kinds]}::text[]) ${days}
    )
    select ${COLUMNS}, here from counted left join found on place <= ${sql.lit(limit)}
    order by kind, weight desc, ref desc, claim_id`
  const rows = await withoutSeqscan(db, query)
  if ((rows[0]?.here ?? 0) > FEW_HERE) return undefined
  const hits = Map.groupBy(
    rows.filter(({ ref }) => ref !== null),
    ({ kind }) => kind,
  )
  return new Map(kinds.map((kind) => [kind, hits.get(kind) ?? []]))
}

/** How many of a kind have a word, or a place, the planner does not know: it would rather read everything than trust an index. */
async function withoutSeqscan<Row>(db: Database, query: RawBuilder<Row>): Promise<Row[]> {
  return await db.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    const { rows } = await query.execute(tx)
    return rows
  })
}

/** All hits of one kind, the weightiest of them: of few days by day, else by its index of words. */
async function amongAll(
  db: Database,
  kind: SearchKind,
  { all, indexed }: WordQuery,
  request: SearchRequest,
  limit: number,
): Promise<EntryRow[]> {
  const words = isByDay(kind) && isShortStretch(request) ? sql`` : sql`and words @@ ${indexed}::tsquery`
  const query = sql<EntryRow>`
    with found as materialized (
      select ${COLUMNS}, words from search_entry where ${kindIs(kind)} ${words} ${conditions(kind, request)}
    )
    select ${COLUMNS} from found where words @@ ${all}::tsquery
    order by weight desc, ref desc, claim_id limit ${sql.lit(limit)}`
  return await withoutSeqscan(db, query)
}

/** The weightiest hits of each kind: usual words are met soon by weight, rare ones by the index. */
export async function hitsOf(
  db: Database,
  kinds: readonly SearchKind[],
  query: WordQuery,
  request: SearchRequest,
  limit: number,
): Promise<Map<SearchKind, EntryRow[]>> {
  const here = await amongFewHere(db, kinds, query, request, limit)
  if (here) return here
  const hits = new Map<SearchKind, EntryRow[]>()
  let open = kinds
  for (const depth of LOOKED_THROUGH) {
    if (open.length === 0) return hits
    const rows = Map.groupBy(
      await amongWeightiest(db, open, query, request, { limit, depth }),
      ({ kind }) => kind,
    )
    for (const [kind, own] of rows) if (own.length >= limit) hits.set(kind, own)
    open = open.filter((kind) => !hits.has(kind))
  }
  await Promise.all(open.map(async (kind) => hits.set(kind, await amongAll(db, kind, query, request, limit))))
  return hits
}
