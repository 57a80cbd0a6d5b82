import { type RawBuilder, sql } from 'kysely'

/** Claims of one kind that are read of one record at most, the latest: of whoever is in more, the rest goes on page by page. */
const MOST_READ = 4000

/** The latest things of these records in claims of one kind, each by the index that has them in order. */
export function latestThings(
  recordIds: readonly number[],
  claimType: 'event' | 'office' | 'statement',
  upTo?: string,
): RawBuilder<unknown> {
  const before = upTo === undefined ? sql`` : sql`and day <= ${upTo}`
  return sql`
    select l.* from unnest(${[...recordIds]}::bigint[]) as own (id) cross join lateral (
      select article_id, claim_id, day, role from record_thing
      where record_id = own.id and claim_type = ${claimType} ${before}
      order by day desc, article_id desc, claim_id limit ${sql.lit(MOST_READ)}
    ) as l`
}
