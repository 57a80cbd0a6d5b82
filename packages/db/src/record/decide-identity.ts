import { randomUUID } from 'node:crypto'
import type { IdentityAction } from '@trucot/core/record/identity/identity-decision'
import { sql } from 'kysely'
import { writeAudit } from '../audit.ts'
import type { Database, DatabaseTransaction } from '../database.ts'
import { applyRulings } from './apply-rulings.ts'
import { followArticles, refreshAround } from './assemble-records.ts'
import { lockAssembly, makeDue } from './due-articles.ts'
import { actsOn, type IdentityAct } from './identity-log.ts'
import { idsOf } from './record-refs.ts'

export interface IdentityRequest {
  id: string
  groupId: string
  action: IdentityAction
  note: string | null
}

export interface DecideIdentity {
  decisions: readonly IdentityRequest[]
  /** Decide every open pair that differs in the same words likewise. */
  everywhere: boolean
  account: { id: number; name: string }
  origin: string
}

export type IdentityRefusal =
  | 'unknown_record'
  | 'one_record'
  | 'other_types'
  | 'unknown_members'
  | 'all_members'
  | 'unknown_decision'
  | 'id_taken'
  | 'not_alike'

export type IdentityOutcome =
  | { outcome: 'recorded' | 'repeated'; acts: IdentityAct[]; records: number[] }
  | { outcome: 'refused'; reason: IdentityRefusal; explanation: string }

/** Articles whose records are made again at once; further ones follow by themselves. */
const AT_ONCE = 30

/** Why a decision cannot be recorded; nothing of it was. */
export class IdentityRefused extends Error {
  readonly reason: IdentityRefusal
  constructor(reason: IdentityRefusal, explanation: string) {
    super(explanation)
    this.reason = reason
  }
}

async function typesOf(tx: DatabaseTransaction, ids: readonly number[]) {
  const rows =
    ids.length === 0
      ? []
      : await tx.selectFrom('record').select(['id', 'type', 'block']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The records that an action is about, which must be there; two of them of one type. */
async function recordsOf(tx: DatabaseTransaction, action: IdentityAction): Promise<number[]> {
  const ids =
    action.kind === 'merge'
      ? [action.into, action.from]
      : action.kind === 'same' || action.kind === 'different' || action.kind === 'unsure'
        ? [action.a, action.b]
        : action.kind === 'undo'
          ? []
          : [action.record]
  const types = await typesOf(tx, ids)
  const missing = ids.find((id) => !types.has(id))
  if (missing !== undefined) throw new IdentityRefused('unknown_record', `there is no record ${missing}`)
  if (ids.length === 2 && ids[0] === ids[1])
    throw new IdentityRefused('one_record', `${ids[0]} is one record`)
  if (new Set([...types.values()].map(({ type }) => type)).size > 1)
    throw new IdentityRefused('other_types', 'the two records are of different types')
  return ids
}

/** Makes the record that a split's members get. They must be the record's, and not all of them. */
async function makeSplit(
  tx: DatabaseTransaction,
  action: Extract<IdentityAction, { kind: 'split' }>,
): Promise<number> {
  const ids = await idsOf(tx, action.record)
  const members = action.members.map(({ articleId, type, nameKey }) => ({
    article_id: articleId,
    type,
    name_key: nameKey,
  }))
  const { rows } = await sql<{ found: number; whole: number; name: string | null; block: string | null }>`
    select
      (select count(*) from json_to_recordset(${JSON.stringify(members)}::json) as m (article_id bigint, type text, name_key text)
        where exists (select from record_link l where l.article_id = m.article_id and l.type = m.type
            and l.name_key = m.name_key and l.record_id = any(${ids}::bigint[]))
          or exists (select from record_claim c where c.article_id = m.article_id and c.claim_id = m.name_key
            and m.type = 'event' and c.subject_id = any(${ids}::bigint[]))) as found,
      (select count(*) from record_link where record_id = any(${ids}::bigint[]))
        + (select count(*) from record_claim where subject_id = any(${ids}::bigint[]) and type = 'event') as whole,
      (select name from record where id = ${action.record}) as name,
      (select block from record where id = ${action.record}) as block`.execute(tx)
  const row = rows[0]
  if (!row || row.found !== members.length)
    throw new IdentityRefused('unknown_members', 'not all of these are members of the record')
  if (row.found === row.whole) throw new IdentityRefused('all_members', 'nothing would be left of the record')
  const { type } = action.members[0] ?? { type: 'person' as const }
  const made = await tx
    .insertInto('record')
    .values({ type, block: row.block ?? '', name: row.name ?? '', facts: '{}', split_from: action.record })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

async function alikePairs(
  tx: DatabaseTransaction,
  [only]: readonly IdentityRequest[],
  count: number,
): Promise<IdentityRequest[]> {
  if (!only || count !== 1 || (only.action.kind !== 'same' && only.action.kind !== 'different'))
    throw new IdentityRefused('not_alike', 'everywhere wants exactly one decision, same or different')
  const { a, b, kind } = only.action
  const { rows } = await sql<{ a: number; b: number }>`
    select o.a, o.b from identity_pair p join identity_pair o on o.difference = p.difference and o.decided is null and o.id <> p.id
    where p.a = ${Math.min(a, b)} and p.b = ${Math.max(a, b)} and o.type = p.type
    order by o.id limit 2000`.execute(tx)
  return rows.map((pair) => ({
    id: randomUUID(),
    groupId: only.groupId,
    action: { kind, ...pair },
    note: only.note,
  }))
}

async function undoneRecords(tx: DatabaseTransaction, decisions: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ record_id: number | null }>`
    select r.record_id from unnest(${[...decisions]}::uuid[]) as u (id)
    left join identity_decision d on d.id = u.id
    left join identity_decision g on g.group_id = d.group_id
    left join identity_decision_record r on r.decision_id = g.id`.execute(tx)
  if (rows.length === 0 || rows.some(({ record_id }) => record_id === null))
    throw new IdentityRefused('unknown_decision', 'there is no such decision to undo')
  return [...new Set(rows.flatMap(({ record_id }) => record_id ?? []))]
}

async function record(
  tx: DatabaseTransaction,
  request: DecideIdentity,
  line: IdentityRequest,
): Promise<number[]> {
  let { action } = line
  let records: number[]
  if (action.kind === 'undo') records = await undoneRecords(tx, action.decisions)
  else {
    records = await recordsOf(tx, action)
    if (action.kind === 'split') {
      const made = await makeSplit(tx, action)
      action = { ...action, made }
      records.push(made)
    }
  }
  await tx
    .insertInto('identity_decision')
    .values({
      id: line.id,
      group_id: line.groupId,
      action: JSON.stringify(action),
      note: line.note,
      account_id: request.account.id,
      origin: request.origin,
    })
    .execute()
  await tx
    .insertInto('identity_decision_record')
    .values([...new Set(records)].map((id) => ({ decision_id: line.id, record_id: id })))
    .execute()
  return records
}

/** The same in the caller's transaction, which must not commit where it throws `IdentityRefused`. */
export async function decide(tx: DatabaseTransaction, request: DecideIdentity): Promise<IdentityOutcome> {
  await lockAssembly(tx, true)
  const ids = request.decisions.map(({ id }) => id)
  const known = await tx
    .selectFrom('identity_decision')
    .select(['id', 'account_id'])
    .where('id', 'in', ids)
    .execute()
  if (known.some(({ account_id }) => account_id !== request.account.id))
    throw new IdentityRefused('id_taken', 'somebody else made one of these decisions')
  const taken = new Set(known.map(({ id }) => id))
  const fresh = request.decisions.filter(({ id }) => !taken.has(id))
  if (fresh.length === 0) {
    const rows = await tx
      .selectFrom('identity_decision_record')
      .select('record_id')
      .where('decision_id', 'in', ids)
      .execute()
    const records = [...new Set(rows.map(({ record_id }) => record_id))]
    return {
      outcome: 'repeated',
      acts: (await actsOn(tx, records)).filter(({ id }) => taken.has(id)),
      records,
    }
  }
  const lines = request.everywhere
    ? [...fresh, ...(await alikePairs(tx, fresh, request.decisions.length))]
    : fresh
  const touched = new Set<number>()
  for (const line of lines) for (const id of await record(tx, request, line)) touched.add(id)
  const applied = await applyRulings(tx, [...touched])
  const [now, later] = [applied.articles.slice(0, AT_ONCE), applied.articles.slice(AT_ONCE)]
  await followArticles(tx, now)
  await refreshAround(tx, [...applied.records])
  await makeDue(tx, later)
  await writeAudit(
    tx,
    { accountId: request.account.id, name: request.account.name, origin: request.origin },
    lines.map(({ id, action }) => ({
      action: `identity.${action.kind}`,
      subjectType: 'identity',
      subjectId: id,
      after: action,
    })),
  )
  const done = new Set(lines.map(({ id }) => id))
  const acts = (await actsOn(tx, [...touched])).filter(({ id }) => done.has(id))
  return { outcome: 'recorded', acts, records: [...touched] }
}

/**
 * Records decisions on who is who: all of them or none, under the lock under which records are made. The records they
 * bear upon are what they say at once; what follows for many articles follows by itself.
 */
export async function decideIdentity(db: Database, request: DecideIdentity): Promise<IdentityOutcome> {
  try {
    return await db.transaction().execute((tx) => decide(tx, request))
  } catch (fault) {
    if (fault instanceof IdentityRefused)
      return { outcome: 'refused', reason: fault.reason, explanation: fault.message }
    throw fault
  }
}
