import { randomUUID } from 'node:crypto'
import type { IdentityAction } from '@trucot/core/record/identity/identity-decision'
import type { RecordRef } from '@trucot/core/record/record-type'
import { shortTenure } from '@trucot/core/record/tenure/short-tenure'
import type { OfficeAlarm, Tenure } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../database.ts'
import { decide, type IdentityRefusal, IdentityRefused } from './decide-identity.ts'
import { loadHead } from './dossier/record-head.ts'
import { officesOfBody, tenuresOfPerson } from './dossier/record-offices.ts'
import { addQuotes, evidenceWithin } from './evidence-quotes.ts'
import { actsOn, type IdentityAct } from './identity-log.ts'
import { tenuresOf } from './office-sightings.ts'

export interface IdentityPreview {
  records: {
    record: RecordRef
    articlesBefore: number | null
    articlesAfter: number
    aliases: string[]
    tenures: Tenure[]
  }[]
  alarmsRaised: OfficeAlarm[]
  alarmsSettled: OfficeAlarm[]
  meets: IdentityAct[]
}

/** What is thrown away once it was looked at. */
class LookedAt extends Error {
  readonly preview: IdentityPreview
  constructor(preview: IdentityPreview) {
    super('looked at')
    this.preview = preview
  }
}

async function alarmsAround(tx: DatabaseTransaction, ids: readonly number[]): Promise<OfficeAlarm[]> {
  const { rows } = await sql<{ alarm: OfficeAlarm }>`
    select alarm from record_alarm where office_id in (
      select c.subject_id from record_thing t
      join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
      where t.record_id = any(${[...ids]}::bigint[]) and t.claim_type = 'office'
      union select id from record where body_id = any(${[...ids]}::bigint[])
      union select unnest(${[...ids]}::bigint[]))`.execute(tx)
  return rows.map(({ alarm }) => alarm)
}

const alarmKey = ({ kind, office, span, people }: OfficeAlarm) =>
  JSON.stringify([kind, office.id, span, people.map(({ id }) => id)])

async function tenuresFor(tx: DatabaseTransaction, id: number): Promise<Tenure[]> {
  const head = await loadHead(tx, id)
  if (head?.type === 'person') return (await tenuresOfPerson(tx, head.ids)).offices
  if (head?.type === 'organization')
    return (await officesOfBody(tx, head.ids)).offices.flatMap(({ seen }) => tenuresOf(seen))
  return []
}

async function look(
  tx: DatabaseTransaction,
  action: IdentityAction,
  account: { id: number; name: string },
): Promise<IdentityPreview> {
  const concerned =
    action.kind === 'merge'
      ? [action.into, action.from]
      : 'a' in action
        ? [action.a, action.b]
        : 'record' in action
          ? [action.record]
          : []
  const before = new Map<number, number>()
  for (const id of concerned) {
    const head = await loadHead(tx, id)
    if (head) before.set(id, head.articles)
  }
  const [alarmsBefore, meets] = [await alarmsAround(tx, concerned), await actsOn(tx, concerned)]
  const id = randomUUID()
  const done = await decide(tx, {
    decisions: [{ id, groupId: id, action, note: null }],
    everywhere: false,
    account,
    origin: 'preview',
  })
  const touched = done.outcome === 'refused' ? concerned : [...new Set([...concerned, ...done.records])]
  const alarmsAfter = await alarmsAround(tx, touched)
  const records: IdentityPreview['records'] = []
  for (const record of touched) {
    const head = await loadHead(tx, record)
    if (!head || records.some((shown) => shown.record.id === head.id)) continue
    records.push({
      record: { id: head.id, type: head.type, name: head.name },
      articlesBefore: before.get(head.id) ?? null,
      articlesAfter: head.articles,
      aliases: head.aliases,
      tenures: (await tenuresFor(tx, head.id)).map((tenure) => shortTenure(tenure)),
    })
  }
  await addQuotes(tx, evidenceWithin(records))
  const [one, other] = [new Set(alarmsBefore.map(alarmKey)), new Set(alarmsAfter.map(alarmKey))]
  return {
    records,
    alarmsRaised: alarmsAfter.filter((alarm) => !one.has(alarmKey(alarm))),
    alarmsSettled: alarmsBefore.filter((alarm) => !other.has(alarmKey(alarm))),
    meets,
  }
}

/** What a decision would change: it is made, looked at, and taken back before anybody sees it. */
export async function previewIdentity(
  db: Database,
  action: IdentityAction,
  account: { id: number; name: string },
): Promise<IdentityPreview | { refused: IdentityRefusal; explanation: string }> {
  try {
    return await db.transaction().execute(async (tx): Promise<IdentityPreview> => {
      throw new LookedAt(await look(tx, action, account))
    })
  } catch (thrown) {
    if (thrown instanceof LookedAt) return thrown.preview
    if (thrown instanceof IdentityRefused) return { refused: thrown.reason, explanation: thrown.message }
    throw thrown
  }
}
