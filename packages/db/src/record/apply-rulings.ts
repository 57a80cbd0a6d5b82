import { type IdentityRulings, identityRulings, pairKey } from '@trucot/core/record/identity/rulings'
import { sql } from 'kysely'
import type { DatabaseTransaction } from '../database.ts'
import { decisionsAround } from './identity-log.ts'

/** What a change of the log changed. */
export interface AppliedRulings {
  records: Set<number>
  /** Articles in which a thing was put elsewhere by hand, or no longer is. */
  articles: number[]
}

const list = (ids: Iterable<number>) => [...ids]

async function putRedirects(
  tx: DatabaseTransaction,
  records: number[],
  { redirects }: IdentityRulings,
): Promise<void> {
  const rows = [...redirects].map(([id, into]) => ({ id, into }))
  await sql`
    update record r set redirect_to = i."into", redirect_how = case when i."into" is null then null else 'person' end
    from (
      select u.id, j."into" from unnest(${records}::bigint[]) as u (id)
      left join json_to_recordset(${JSON.stringify(rows)}::json) as j (id bigint, "into" bigint) on j.id = u.id
    ) i
    where r.id = i.id and (r.redirect_how = 'person' or i."into" is not null)`.execute(tx)
  // What led to a record that leads elsewhere now follows it.
  await sql`
    update record r set redirect_to = t.redirect_to from record t
    where r.redirect_to = t.id and t.redirect_to is not null and t.redirect_to <> r.id
      and t.id = any(${records}::bigint[])`.execute(tx)
}

async function putPins(
  tx: DatabaseTransaction,
  records: number[],
  { pins }: IdentityRulings,
): Promise<number[]> {
  const before = await tx.deleteFrom('record_pin').where('record_id', 'in', records).returningAll().execute()
  const after = pins.map(({ key, record }) => ({
    article_id: key.articleId,
    type: key.type,
    name_key: key.nameKey,
    record_id: record,
  }))
  if (after.length > 0)
    await tx
      .insertInto('record_pin')
      .values(after)
      .onConflict((conflict) =>
        conflict
          .columns(['article_id', 'type', 'name_key'])
          .doUpdateSet((eb) => ({ record_id: eb.ref('excluded.record_id') })),
      )
      .execute()
  const keyOf = (pin: (typeof after)[number]) =>
    JSON.stringify([pin.article_id, pin.type, pin.name_key, pin.record_id])
  const [one, other] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const changed = [
    ...before.filter((pin) => !other.has(keyOf(pin))),
    ...after.filter((pin) => !one.has(keyOf(pin))),
  ]
  return [...new Set(changed.map(({ article_id }) => article_id))]
}

async function putVerdicts(
  tx: DatabaseTransaction,
  records: number[],
  rulings: IdentityRulings,
): Promise<void> {
  await sql`delete from record_apart where a = any(${records}::bigint[]) or b = any(${records}::bigint[])`.execute(
    tx,
  )
  if (rulings.apart.length > 0)
    await tx
      .insertInto('record_apart')
      .values(rulings.apart.map(([a, b]) => ({ a, b })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await sql`delete from identity_unsure where a = any(${records}::bigint[]) or b = any(${records}::bigint[])`.execute(
    tx,
  )
  const unsure = new Map(rulings.unsure.map((one) => [`${pairKey(one.a, one.b)} ${one.account}`, one]))
  if (unsure.size > 0)
    await tx
      .insertInto('identity_unsure')
      .values([...unsure.values()].map(({ a, b, account }) => ({ a, b, account_id: account })))
      .execute()
  const verdicts = [...rulings.verdicts].map(([key, verdict]) => {
    const [a, b] = key.split(' ').map(Number)
    return { a, b, verdict }
  })
  await sql`
    update identity_pair p set decided = v.verdict
    from (
      select q.id, j.verdict from identity_pair q
      left join json_to_recordset(${JSON.stringify(verdicts)}::json) as j (a bigint, b bigint, verdict text)
        on j.a = q.a and j.b = q.b
      where q.a = any(${records}::bigint[]) or q.b = any(${records}::bigint[])
    ) v
    where p.id = v.id and p.decided is distinct from v.verdict`.execute(tx)
}

async function putNames(
  tx: DatabaseTransaction,
  records: number[],
  { names, wikidata }: IdentityRulings,
): Promise<void> {
  const rows = records.map((id) => ({ id, name: names.get(id) ?? null, qid: wikidata.get(id) ?? null }))
  await sql`
    update record r set decided_name = i.name, wikidata = i.qid
    from json_to_recordset(${JSON.stringify(rows)}::json) as i (id bigint, name text, qid text)
    where r.id = i.id and (r.decided_name is distinct from i.name or r.wikidata is distinct from i.qid)`.execute(
    tx,
  )
}

/** Has the records that decisions bear upon be what the whole log around them says. */
export async function applyRulings(
  tx: DatabaseTransaction,
  recordIds: readonly number[],
): Promise<AppliedRulings> {
  const { log, records } = await decisionsAround(tx, recordIds)
  const rulings = identityRulings(log)
  const all = list(records)
  await putRedirects(tx, all, rulings)
  await putVerdicts(tx, all, rulings)
  await putNames(tx, all, rulings)
  const articles = await putPins(tx, all, rulings)
  return { records, articles }
}
