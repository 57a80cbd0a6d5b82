import { isSameOrigin } from '@trucot/core/record/origin/same-origin'
import { bandsOf, sketchOf } from '@trucot/core/record/origin/sketch'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { LoadedArticle } from './load-material.ts'

/** More articles than these in one band share boilerplate, not a report. */
const MOST_CANDIDATES = 60
/** So many articles that carry one report are looked at again when one of them turns out to say something else. */
const MOST_TOGETHER = 1000

/** What tells which report an article carries. */
interface Sketched {
  id: number
  sketch: Uint32Array | null
  bands: number[] | null
  agencies: string[]
}

interface Kept extends Sketched {
  origin: number
  knownOn: string | null
}

interface KeptRow {
  article_id: number
  sketch: Buffer | null
  bands: number[] | null
  agencies: string[]
  origin: number
  known_on: string | null
}

const sketchBytes = (sketch: Uint32Array) => Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength)
function sketchFrom(bytes: Buffer): Uint32Array {
  const copy = new Uint8Array(bytes)
  return new Uint32Array(copy.buffer)
}

const kept = ({ article_id, sketch, bands, agencies, origin, known_on }: KeptRow): Kept => ({
  id: article_id,
  sketch: sketch ? sketchFrom(sketch) : null,
  bands,
  agencies,
  origin,
  knownOn: known_on,
})

/** What shares a band with each of these articles, the oldest of it, by the article's id. */
async function candidatesOf(
  tx: DatabaseTransaction,
  articles: readonly Sketched[],
): Promise<Map<number, Kept[]>> {
  const asked = articles.flatMap(({ id, bands }) => (bands === null ? [] : [{ id, bands }]))
  if (asked.length === 0) return new Map()
  // Inside, what is asked for is fetched by its bands; ordered and limited there, articles would be gone through by age.
  const { rows } = await sql<KeptRow & { of: number }>`
    select i.id as of, c.article_id, c.sketch, null as bands, c.agencies, c.origin, null as known_on
    from json_to_recordset(${JSON.stringify(asked)}::json) as i (id bigint, bands json)
    cross join lateral (
      select * from (
        select article_id, sketch, agencies, origin from record_article
        where bands && array(select json_array_elements_text(i.bands)::int) and article_id <> i.id offset 0
      ) as alike order by article_id limit ${MOST_CANDIDATES}
    ) as c`.execute(tx)
  const found = new Map<number, Kept[]>()
  for (const row of rows) found.set(row.of, [...(found.get(row.of) ?? []), kept(row)])
  return found
}

/** Which report each article carries by now. */
export interface FollowedOrigins {
  /** The origins of the articles asked for. */
  origins: Map<number, number>
  /** Other articles whose origin is another than before. */
  moved: number[]
  /** Those asked for that were known since another day, or none. */
  redated: number[]
}

/** Sets of articles that carry one report, each called by its oldest. */
class Reports {
  readonly #above = new Map<number, number>()

  of(article: number): number {
    let top = article
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    return top
  }

  unite(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)]
    if (one !== other) this.#above.set(Math.max(one, other), Math.min(one, other))
  }

  /** Those that are called otherwise by now. */
  renamed(): number[] {
    return [...this.#above.keys()]
  }
}

/**
 * Finds the report that each article carries: articles of nearly the same content, or of the same agency and resembling
 * each other, carry one, called by the oldest of them. What carried one report with an article that says something else now
 * is looked at again, so that it hangs on what articles say and not on what they once said. Writes down, too, since when each
 * was known.
 */
export async function followOrigins(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<FollowedOrigins> {
  const asked = articles.map(({ id, version, material }) => {
    const sketch = sketchOf(material.words)
    return {
      id,
      version,
      material,
      sketch,
      bands: sketch ? bandsOf(sketch) : null,
      agencies: material.agencies,
    }
  })
  const before = await keptOf(tx, asked)
  await putArticles(tx, asked)
  const changed = asked.filter((one) => isOther(one, before.get(one.id)))
  const together = await carriedWith(
    tx,
    changed.flatMap(({ id }) => before.get(id)?.origin ?? []),
  )
  const again = new Map<number, Sketched>([...together, ...changed].map((one) => [one.id, one]))
  const reports = new Reports()
  for (const [id, alike] of await candidatesOf(tx, [...again.values()])) {
    const own = again.get(id)
    for (const other of alike)
      if (own && isOneReport(own, other)) reports.unite(id, again.has(other.id) ? other.id : other.origin)
  }
  const moved = await putOrigins(tx, reports, [...again.keys()])
  const ids = new Set(asked.map(({ id }) => id))
  const origins = asked.map(({ id }): [number, number] => [
    id,
    reports.of(again.has(id) ? id : (before.get(id)?.origin ?? id)),
  ])
  const redated = asked.filter(
    ({ id, material }) => (before.get(id)?.knownOn ?? null) !== (material.knownOn?.date ?? null),
  )
  return {
    origins: new Map(origins),
    moved: moved.filter((id) => !ids.has(id)),
    redated: redated.map(({ id }) => id),
  }
}

async function keptOf(
  tx: DatabaseTransaction,
  articles: readonly { id: number }[],
): Promise<Map<number, Kept>> {
  const ids = articles.map(({ id }) => id)
  const { rows } = await sql<KeptRow>`
    select article_id, sketch, bands, agencies, origin, known_on from record_article where article_id = any(${ids}::bigint[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.article_id, kept(row)]))
}

/** Whether an article may carry another report than it did. */
function isOther(now: Sketched, before: Kept | undefined): boolean {
  const words = ({ sketch, agencies }: Sketched) => JSON.stringify([sketch && [...sketch], agencies])
  return before === undefined || words(now) !== words(before)
}

function isOneReport(a: Sketched, b: Sketched): boolean {
  if (!a.sketch || !b.sketch) return false
  const day = null
  return isSameOrigin(
    { sketch: a.sketch, agencies: a.agencies, day },
    { sketch: b.sketch, agencies: b.agencies, day },
  )
}

/** The articles that carry these reports, the oldest of them. */
async function carriedWith(tx: DatabaseTransaction, origins: readonly number[]): Promise<Kept[]> {
  if (origins.length === 0) return []
  const { rows } = await sql<KeptRow>`
    select a.article_id, a.sketch, a.bands, a.agencies, a.origin, a.known_on
    from unnest(${[...new Set(origins)]}::bigint[]) as o (origin)
    cross join lateral (
      select * from record_article where origin = o.origin order by article_id limit ${MOST_TOGETHER}) as a`.execute(
    tx,
  )
  return rows.map(kept)
}

async function putArticles(
  tx: DatabaseTransaction,
  articles: readonly (Omit<LoadedArticle, 'title'> & Sketched & { sketch: Uint32Array | null })[],
): Promise<void> {
  const rows = articles.map(({ id, version, material: { agencies, knownOn }, sketch, bands }) => ({
    article_id: id,
    version,
    known_on: knownOn?.date ?? null,
    known_inferred: knownOn?.inferred ?? false,
    known_by_event: false,
    origin: id,
    agencies,
    sketch: sketch ? sketchBytes(sketch) : null,
    bands,
  }))
  await tx
    .insertInto('record_article')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('article_id').doUpdateSet((eb) => ({
        version: eb.ref('excluded.version'),
        known_on: eb.ref('excluded.known_on'),
        known_inferred: eb.ref('excluded.known_inferred'),
        known_by_event: eb.ref('excluded.known_by_event'),
        agencies: eb.ref('excluded.agencies'),
        sketch: eb.ref('excluded.sketch'),
        bands: eb.ref('excluded.bands'),
      })),
    )
    .execute()
}

/** Writes down what articles looked at again carry, and what led to reports that are called otherwise. Gives those changed. */
async function putOrigins(
  tx: DatabaseTransaction,
  reports: Reports,
  again: readonly number[],
): Promise<number[]> {
  const lookedAt = new Set(again)
  const of = (id: number) => ({ id, origin: reports.of(id) })
  const [own, led] = [
    again.map(of),
    reports
      .renamed()
      .filter((id) => !lookedAt.has(id))
      .map(of),
  ]
  const { rows } = await sql<{ article_id: number }>`
    with looked_at as (select * from json_to_recordset(${JSON.stringify(own)}::json) as row (id bigint, origin bigint)),
    led as (select * from json_to_recordset(${JSON.stringify(led)}::json) as row (id bigint, origin bigint)),
    now as (
      select * from looked_at
      union all
      select a.article_id, led.origin from led join record_article a on a.origin = led.id
      where not exists (select from looked_at where looked_at.id = a.article_id)
    )
    update record_article a set origin = now.origin from now
    where a.article_id = now.id and a.origin <> now.origin returning a.article_id`.execute(tx)
  return rows.map(({ article_id }) => article_id)
}
