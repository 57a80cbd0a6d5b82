import { daySpan } from '@trucot/core/record/date-span'
import type { MaterialClaim } from '@trucot/core/record/material/article-material'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { keepLeft, leftOf } from './left-records.ts'
import type { LoadedArticle } from './load-material.ts'
import { findOrMakeNamed, type NamedRecord, placeOf } from './named-records.ts'
import type { NewSighting } from './settled-offices.ts'

const UNKNOWN_DAY = ''
/** Events have no blocks. */
const EVENT_BLOCK = ''

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

/** What changed with the claims of articles. */
export interface PutClaims {
  /** Offices and events that they are or were about. */
  subjects: Set<number>
  /** Office claims that were not there before. */
  sightings: NewSighting[]
  /** Offices that some claim is no longer about. */
  left: Set<number>
}

/** Puts the claims of these articles that count in the place of those they had. */
export async function putClaims(
  tx: DatabaseTransaction,
  articles: readonly LoadedArticle[],
): Promise<PutClaims> {
  const ids = articles.map(({ id }) => id)
  const offices = await officesOf(tx, articles)
  const { rows: before } = await sql<{
    subject_id: number
    claim_id: string
    article_id: number
    type: string
    edtf: string | null
    accepted: boolean
  }>`
    delete from record_claim where article_id = any(${ids}::bigint[])
    returning subject_id, claim_id, article_id, type, edtf, accepted`.execute(tx)
  const events = new Map(
    before
      .filter(({ type, subject_id }) => type === 'event' && subject_id !== null)
      .map((row) => [`${row.article_id} ${row.claim_id}`, row.subject_id]),
  )
  const left = await leftOf(tx, ids)
  const rows = articles.flatMap(({ id, material }) =>
    material.claims.map((claim) => {
      const row = claimRow(id, claim, offices)
      if (row.type !== 'event') return row
      const event = events.get(`${id} ${row.claim_id}`)
      return {
        ...row,
        subject_id: event ?? left({ article_id: id, type: 'event', name_key: row.claim_id }, EVENT_BLOCK),
      }
    }),
  )
  await sql`
    insert into record_claim (article_id, claim_id, type, accepted, shown, edtf, first_day, last_day, subject_id)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as row (article_id bigint, claim_id text, type text,
      accepted boolean, shown jsonb, edtf text, first_day text, last_day text, subject_id bigint)`.execute(tx)
  await putThings(tx, articles)
  const claimed = new Set(rows.map((row) => `${row.article_id} ${row.claim_id}`))
  await keepLeft(
    tx,
    before.flatMap(({ article_id, claim_id, type, subject_id }) =>
      type === 'event' && subject_id !== null && !claimed.has(`${article_id} ${claim_id}`)
        ? [{ article_id, type, name_key: claim_id, record_id: subject_id }]
        : [],
    ),
  )
  const keyOf = (
    row: Pick<(typeof before)[number], 'article_id' | 'claim_id' | 'edtf' | 'accepted'> & {
      subject_id: number | null
    },
  ) => JSON.stringify([row.article_id, row.claim_id, row.subject_id, row.edtf, row.accepted])
  const [known, now] = [new Set(before.map(keyOf)), new Set(rows.map(keyOf))]
  return {
    subjects: new Set([...before, ...rows].flatMap(({ subject_id }) => subject_id ?? [])),
    sightings: rows.flatMap((row) =>
      row.type === 'office' && row.subject_id !== null && !known.has(keyOf(row))
        ? [{ articleId: row.article_id, claimId: row.claim_id, office: row.subject_id }]
        : [],
    ),
    left: new Set(
      before.flatMap((row) => (row.type === 'office' && !now.has(keyOf(row)) ? (row.subject_id ?? []) : [])),
    ),
  }
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
