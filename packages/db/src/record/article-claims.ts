import { daySpan } from '@trucot/core/record/date-span'
import type { MaterialClaim } from '@trucot/core/record/material/article-material'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import type { LoadedArticle } from './load-material.ts'
import { findOrMakeNamed, type NamedRecord, placeOf } from './named-records.ts'

const UNKNOWN_DAY = ''

/** Bodies of the offices claimed, then the offices themselves, as records; ids by `placeOf`. */
async function officesOf(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<Map<string, number>> {
  const offices = articles.flatMap(({ material }) => material.claims.flatMap(({ office }) => office ?? []))
  const bodies = offices.flatMap(({ body }): NamedRecord[] =>
    body.block === null ? [] : [{ type: 'organization', block: body.block, name: body.name ?? body.block }],
  )
  const bodyIds = await findOrMakeNamed(tx, bodies)
  const wanted = offices.map(
    ({ block, name, title, body, single }): NamedRecord => ({
      type: 'office',
      block,
      name,
      title,
      singleSeat: single,
      bodyId:
        body.block === null
          ? null
          : (bodyIds.get(placeOf({ type: 'organization', block: body.block })) ?? null),
    }),
  )
  return await findOrMakeNamed(tx, wanted)
}

function claimRow(articleId: number, claim: MaterialClaim, offices: ReadonlyMap<string, number>) {
  const { claimId, accepted, shown, edtf, office } = claim
  const span = daySpan(edtf)
  return {
    article_id: articleId,
    claim_id: claimId,
    type: shown.type,
    accepted,
    shown,
    edtf,
    first_day: span?.first ?? null,
    last_day: span?.last ?? null,
    subject_id: office ? (offices.get(placeOf({ type: 'office', block: office.block })) ?? null) : null,
  }
}

/** Puts the claims of these articles that count in the place of those they had. Gives the offices and events touched. */
export async function putClaims(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<Set<number>> {
  const ids = articles.map(({ id }) => id)
  const offices = await officesOf(tx, articles)
  const { rows: before } = await sql<{
    subject_id: number
    claim_id: string
    article_id: number
    type: string
  }>`
    delete from record_claim where article_id = any(${ids}::bigint[])
    returning subject_id, claim_id, article_id, type`.execute(tx)
  const events = new Map(
    before
      .filter(({ type, subject_id }) => type === 'event' && subject_id !== null)
      .map((row) => [`${row.article_id} ${row.claim_id}`, row.subject_id]),
  )
  const rows = articles.flatMap(({ id, material }) =>
    material.claims.map((claim) => {
      const row = claimRow(id, claim, offices)
      return row.type === 'event' ? { ...row, subject_id: events.get(`${id} ${row.claim_id}`) ?? null } : row
    }),
  )
  await sql`
    insert into record_claim (article_id, claim_id, type, accepted, shown, edtf, first_day, last_day, subject_id)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (article_id bigint, claim_id text, type text,
      accepted boolean, shown jsonb, edtf text, first_day text, last_day text, subject_id bigint)`.execute(tx)
  await putThings(tx, articles)
  return new Set([...before, ...rows].flatMap(({ subject_id }) => subject_id ?? []))
}

async function putThings(tx: DatabaseTransaction, articles: readonly LoadedArticle[]): Promise<void> {
  const things = articles.flatMap(({ id, material }) => {
    const known = daySpan(material.knownOn?.date)?.last ?? UNKNOWN_DAY
    return material.claims.flatMap((claim) =>
      claim.things.map(({ type, nameKey, role }) => ({
        article_id: id,
        claim_id: claim.claimId,
        type,
        name_key: nameKey,
        role,
        claim_type: claim.shown.type,
        day: daySpan(claim.edtf)?.first ?? known,
      })),
    )
  })
  await sql`
    insert into record_thing (article_id, claim_id, type, name_key, role, record_id, claim_type, day)
    select t.article_id, t.claim_id, t.type, t.name_key, t.role, l.record_id, t.claim_type, t.day
    from json_to_recordset(${JSON.stringify(things)}::json) as t (article_id bigint, claim_id text, type text,
      name_key text, role text, claim_type text, day text)
    left join record_link l on l.article_id = t.article_id and l.type = t.type and l.name_key = t.name_key
    on conflict do nothing`.execute(tx)
}
