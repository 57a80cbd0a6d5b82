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

async function candidatesOf(
  tx: DatabaseTransaction,
  articleId: number,
  bands: readonly number[],
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select article_id, sketch, agencies, origin from record_article
    where bands && ${[...bands]}::int[] and article_id <> ${articleId}
    order by article_id limit ${MOST_CANDIDATES}`.execute(tx)
  return rows
}

/**
 * Finds for each article the report it carries: the oldest article of nearly the same content, or of the same agency and
 * resembling it. Gives the origin of each, and writes down since when the article was known.
 */
export async function followOrigins(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<Map<number, number>> {
  const origins = new Map<number, number>()
  for (const { id, version, material } of articles) {
    const { agencies, knownOn } = material
    const sketch = sketchOf(material.words)
    const bands = sketch ? bandsOf(sketch) : null
    let origin = id
    if (sketch && bands) {
      const own = { sketch, agencies, day: knownOn?.date ?? null }
      const alike = (await candidatesOf(tx, id, bands)).filter((other) =>
        isSameOrigin(own, { sketch: sketchFrom(other.sketch), agencies: other.agencies, day: null }),
      )
      origin = Math.min(id, ...alike.map((other) => other.origin))
      const later = alike.map((other) => other.origin).filter((other) => other !== origin)
      if (later.length > 0)
        await sql`update record_article set origin = ${origin} where origin = any(${later}::bigint[])`.execute(
          tx,
        )
    }
    origins.set(id, origin)
    const values = {
      version,
      known_on: knownOn?.date ?? null,
      known_inferred: knownOn?.inferred ?? false,
      origin,
      agencies,
      sketch: sketch ? sketchBytes(sketch) : null,
      bands,
    }
    await tx
      .insertInto('record_article')
      .values({ article_id: id, ...values })
      .onConflict((conflict) => conflict.column('article_id').doUpdateSet(values))
      .execute()
  }
  return origins
}
