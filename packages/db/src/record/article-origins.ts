import { isSameOrigin } from '@trucot/core/record/origin/same-origin'
import { bandsOf, sketchOf } from '@trucot/core/record/origin/sketch'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { LoadedArticle } from './load-material.ts'

/** More articles than these in one band share boilerplate, not a report. */
const MOST_CANDIDATES = 60

interface Candidate {
  article_id: number
  sketch: Buffer
  agencies: string[]
  origin: number
}

const sketchBytes = (sketch: Uint32Array) => Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength)
function sketchFrom(bytes: Buffer): Uint32Array {
  const copy = new Uint8Array(bytes)
  return new Uint32Array(copy.buffer)
}

interface Sketched {
  id: number
  bands: number[] | null
}

/** What shares a band with each of these articles, the oldest of it, by the article's id. */
async function candidatesOf(
  tx: DatabaseTransaction,
  articles: readonly Sketched[],
): Promise<Map<number, Candidate[]>> {
  const asked = articles.filter(({ bands }) => bands !== null)
  if (asked.length === 0) return new Map()
  // Inside, what is asked for is fetched by its bands; ordered and limited there, articles would be gone through by age.
  const { rows } = await sql<Candidate & { of: number }>`
    select i.id as of, c.article_id, c.sketch, c.agencies, c.origin
    from json_to_recordset(${JSON.stringify(asked)}::json) as i (id bigint, bands json)
    cross join lateral (
      select * from (
        select article_id, sketch, agencies, origin from record_article
        where bands && array(select json_array_elements_text(i.bands)::int) and article_id <> i.id offset 0
      ) as alike order by article_id limit ${MOST_CANDIDATES}
    ) as c`.execute(tx)
  return Map.groupBy(rows, ({ of }) => of)
}

/**
 * Finds for each article the report it carries: the oldest article of nearly the same content, or of the same agency and
 * resembling it. Gives the origin of each, and writes down since when the article was known.
 */
export async function followOrigins(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<Map<number, number>> {
  const sketched = articles.map(({ id, version, material }) => {
    const sketch = sketchOf(material.words)
    return { id, version, material, sketch, bands: sketch ? bandsOf(sketch) : null }
  })
  await putArticles(tx, sketched)
  const candidates = await candidatesOf(
    tx,
    sketched.map(({ id, bands }) => ({ id, bands })),
  )
  const origins = new Map<number, number>(sketched.map(({ id }) => [id, id]))
  /** What an origin turned out to be a copy of. */
  const led = new Map<number, number>()
  const originOf = (own: number): number => {
    const further = led.get(own)
    return further === undefined ? own : originOf(further)
  }
  for (const { id, material, sketch } of sketched.toSorted((a, b) => a.id - b.id)) {
    if (!sketch) continue
    const own = { sketch, agencies: material.agencies, day: material.knownOn?.date ?? null }
    const alike = (candidates.get(id) ?? []).filter((other) =>
      isSameOrigin(own, { sketch: sketchFrom(other.sketch), agencies: other.agencies, day: null }),
    )
    const all = [id, ...alike.map((other) => origins.get(other.article_id) ?? other.origin)].map(originOf)
    const origin = Math.min(...all)
    for (const other of all) if (other !== origin) led.set(other, origin)
    origins.set(id, origin)
  }
  for (const [id, origin] of origins) origins.set(id, originOf(origin))
  await moveOrigins(tx, origins, led, originOf)
  return origins
}

async function putArticles(
  tx: DatabaseTransaction,
  sketched: readonly (Omit<LoadedArticle, 'title'> & Sketched & { sketch: Uint32Array | null })[],
): Promise<void> {
  const rows = sketched.map(({ id, version, material: { agencies, knownOn }, sketch, bands }) => ({
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
        origin: eb.ref('excluded.origin'),
        agencies: eb.ref('excluded.agencies'),
        sketch: eb.ref('excluded.sketch'),
        bands: eb.ref('excluded.bands'),
      })),
    )
    .execute()
}

async function moveOrigins(
  tx: DatabaseTransaction,
  origins: ReadonlyMap<number, number>,
  led: ReadonlyMap<number, number>,
  originOf: (own: number) => number,
): Promise<void> {
  const rows = [
    ...[...led.keys()].map((id) => ({ from: id, into: originOf(id) })),
    ...[...origins].filter(([id, origin]) => id !== origin).map(([from, into]) => ({ from, into })),
  ]
  if (rows.length === 0) return
  await sql`
    update record_article a set origin = i."into"
    from (select distinct "from", "into" from json_to_recordset(${JSON.stringify(rows)}::json) as row ("from" bigint, "into" bigint)) i
    where (a.origin = i."from" or a.article_id = i."from") and a.origin <> i."into"`.execute(tx)
}
