import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'

/** An office claim that was not there before. */
export interface NewSighting {
  articleId: number
  claimId: string
  office: number
}

/** Offices with fewer articles are looked at anew as a whole. */
const FEW = 100

/**
 * Of much named offices, those whose tenures these new sightings leave as they were: each stands between two sightings of
 * the same person, or comes after all others and the last was that person's.
 */
export async function settledOffices(
  tx: DatabaseTransaction,
  sightings: readonly NewSighting[],
): Promise<Set<number>> {
  if (sightings.length === 0) return new Set()
  const asked = sightings.map(({ articleId, claimId, office }) => ({
    article_id: articleId,
    claim_id: claimId,
    office,
  }))
  const holder = (claim: string) => sql`
    select coalesce(r.redirect_to, r.id) as person, (${sql.ref(`${claim}.shown`)}->>'former')::boolean as former
    from record_thing t join record r on r.id = t.record_id
    where t.article_id = ${sql.ref(`${claim}.article_id`)} and t.claim_id = ${sql.ref(`${claim}.claim_id`)}
      and t.role = 'holder' limit 1`
  const beside = (order: 'asc' | 'desc') => sql`
    select h.person, h.former, true as there from (
      select article_id, claim_id, shown from record_claim n
      where n.subject_id = c.subject_id and n.type = 'office'
        and (n.first_day, n.article_id, n.claim_id) ${sql.raw(order === 'asc' ? '>' : '<')} (c.first_day, c.article_id, c.claim_id)
      order by n.first_day ${sql.raw(order)}, n.article_id ${sql.raw(order)}, n.claim_id ${sql.raw(order)} limit 1
    ) as n left join lateral (${holder('n')}) as h on true`
  const { rows } = await sql<{ office: number; settled: boolean }>`
    select o.id as office, bool_and(coalesce(
      c.first_day = c.last_day and not own.former
      and before.person = own.person and not before.former
      and (after.there is null or (after.person = own.person and not after.former)), false)) as settled
    from json_to_recordset(${JSON.stringify(asked)}::json) as i (article_id bigint, claim_id text, office bigint)
    join record_claim c on c.article_id = i.article_id and c.claim_id = i.claim_id
    join record o on o.id = i.office and o.articles >= ${FEW} and o.redirect_to is null
    left join lateral (${holder('c')}) as own on true
    left join lateral (${beside('desc')}) as before on true
    left join lateral (${beside('asc')}) as after on true
    group by o.id`.execute(tx)
  return new Set(rows.filter(({ settled }) => settled).map(({ office }) => office))
}
