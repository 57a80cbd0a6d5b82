import type { RecordRef } from '@trucot/core/record/record-type'
import { type BareOffice, bareOffices } from '@trucot/core/record/tenure/bare-offices'
import { holdersOn } from '@trucot/core/record/tenure/holders'
import { shortTenure } from '@trucot/core/record/tenure/short-tenure'
import type { Holder } from '@trucot/core/record/tenure/tenure'
import type { DatabaseExecutor } from '../database.ts'
import { loadReading } from '../reading.ts'
import { addQuotes, evidenceWithin } from './evidence-quotes.ts'
import { loadOffices, tenuresOf } from './office-sightings.ts'

/** A bare office of an article with who held it that day: always inferred, from other articles. */
export interface ResolvedOffice extends BareOffice {
  office: RecordRef | null
  holders: Holder[]
}

/** The offices that an article names without their holder, each with the holder on that day. Undefined where there is no article. */
export async function resolveBareOffices(
  db: DatabaseExecutor,
  articleId: number,
): Promise<ResolvedOffice[] | undefined> {
  const article = await db
    .selectFrom('article as a')
    .leftJoin('page as p', 'p.id', 'a.current_page_id')
    .select(['a.current_reading_id as readingId', 'p.meta'])
    .where('a.id', '=', articleId)
    .executeTakeFirst()
  if (!article) return undefined
  const reading = article.readingId === null ? undefined : await loadReading(db, article.readingId)
  if (!reading) return []
  const bare = bareOffices(reading.text, article.meta ?? undefined)
  if (bare.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .select(['id', 'block'])
    .where('type', '=', 'office')
    .where('by_name', '=', true)
    .where(
      'block',
      'in',
      bare.map(({ block }) => block),
    )
    .execute()
  const offices = await loadOffices(
    db,
    rows.map(({ id }) => id),
  )
  const resolved = bare.map((one) => {
    const seen = offices.get(rows.find(({ block }) => block === one.block)?.id ?? 0)
    const held = seen ? holdersOn(tenuresOf(seen), one.day) : []
    return {
      ...one,
      office: seen?.office ?? null,
      holders: held.map(({ tenure, ...holder }) => ({
        ...holder,
        inferred: true,
        tenure: shortTenure(tenure, one.day),
      })),
    }
  })
  await addQuotes(db, evidenceWithin(resolved))
  return resolved
}
