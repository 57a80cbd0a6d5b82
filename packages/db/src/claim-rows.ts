import type { ArticleRecord } from '@trucot/core/claim/article-record'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { DatabaseTransaction } from './database.ts'

interface ClaimRow {
  fingerprint: string
  type: string
  fields: object
}

interface LocalEntityRow {
  type: string
  name_key: string
  name: string
  fields: object
}

/** One row a distinct fingerprint. The values alone: quotes are the text's, and go when it goes. */
export function claimRows(claims: readonly PortableClaim[]): ClaimRow[] {
  const rows = new Map<string, ClaimRow>()
  for (const { fingerprint, type, quotes: _quotes, ...fields } of claims) {
    if (!rows.has(fingerprint)) rows.set(fingerprint, { fingerprint, type, fields })
  }
  return [...rows.values()]
}

/** One row a distinct name key within a type; the first entity of a key speaks for it. */
export function localEntityRows(record: ArticleRecord): LocalEntityRow[] {
  const rows = new Map<string, LocalEntityRow>()
  for (const { id: _id, mentions: _mentions, type, name, ...fields } of record.entities) {
    const key = nameKey(name)
    const place = `${type} ${key}`
    if (!rows.has(place)) rows.set(place, { type, name_key: key, name, fields })
  }
  return [...rows.values()]
}

/** Closes the article's claim rows that `claims` lack and opens those they bring; equal ones are not touched. */
export async function mergeClaims(
  tx: DatabaseTransaction,
  articleId: number,
  switchNumber: number,
  claims: readonly PortableClaim[],
): Promise<void> {
  await sql`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(claimRows(claims))}::json)
        as row (fingerprint text, type text, fields json)
    ),
    held as materialized (
      select fingerprint from claim where article_id = ${articleId} and to_switch is null
    ),
    closed as (
      update claim set to_switch = ${switchNumber}
      where article_id = ${articleId} and to_switch is null
        and fingerprint not in (select fingerprint from incoming)
    )
    insert into claim (article_id, fingerprint, type, fields, from_switch)
    select ${articleId}, fingerprint, type, fields::jsonb, ${switchNumber} from incoming
    where fingerprint not in (select fingerprint from held)`.execute(tx)
}

/** The same for the things the article names; a row whose values changed is closed and opened anew. */
export async function mergeLocalEntities(
  tx: DatabaseTransaction,
  articleId: number,
  switchNumber: number,
  record: ArticleRecord | null,
): Promise<void> {
  await sql`
    with incoming as materialized (
      select * from json_to_recordset(${JSON.stringify(record ? localEntityRows(record) : [])}::json)
        as row (type text, name_key text, name text, fields jsonb)
    ),
    held as materialized (
      select h.id, h.type, h.name_key, (i.name = h.name and i.fields = h.fields) is true as same
      from local_entity h left join incoming i on i.type = h.type and i.name_key = h.name_key
      where h.article_id = ${articleId} and h.to_switch is null
    ),
    closed as (
      update local_entity set to_switch = ${switchNumber}
      where id in (select id from held where not same)
      returning 1
    )
    -- A changed row must be closed before its successor opens: the count makes the insert wait for that.
    insert into local_entity (article_id, type, name_key, name, fields, from_switch)
    select ${articleId}, type, name_key, name, fields, ${switchNumber} from incoming
    where (type, name_key) not in (select type, name_key from held where same)
      and (select count(*) from closed) >= 0`.execute(tx)
}
