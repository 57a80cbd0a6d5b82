import type { EventTelling, NamedPlace } from '@trucot/core/record/event/unite-event'
import type { DocumentYear } from '@trucot/core/record/event/united-date'
import type { Named } from '@trucot/core/record/event/united-event'
import { isKnownBy, type RecordEvidence } from '@trucot/core/record/evidence'
import type { RecordRef, RecordType } from '@trucot/core/record/record-type'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'
import { nameKey } from '@trucot/core/text/name-key'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceOf, UNQUOTED_COLUMNS } from './claim-evidence.ts'

interface TellingRow extends EvidenceRow {
  event_id: number
  things: { key: string; id: number; type: RecordType; name: string; kind: string | null }[] | null
}

/** All tellings of an event, and the years that other articles give its documents. */
export interface ToldInFull {
  tellings: EventTelling[]
  years: DocumentYear[]
}

type EventClaim = Extract<PortableClaim, { type: 'event' }>

function tellingOf(row: TellingRow): EventTelling {
  const shown = row.shown as EventClaim
  const refs = new Map((row.things ?? []).map((thing) => [thing.key, thing]))
  const recordOf = (ref: EntityRef): RecordRef | null => {
    const found = refs.get(`${ref.type} ${nameKey(ref.name)}`)
    return found ? { id: found.id, type: found.type, name: found.name } : null
  }
  const named = (ref: EntityRef): Named => ({ record: recordOf(ref), name: ref.name })
  const place = (ref: EntityRef): NamedPlace => ({
    ...named(ref),
    kind: refs.get(`${ref.type} ${nameKey(ref.name)}`)?.kind ?? null,
  })
  return {
    evidence: evidenceOf(row),
    eventType: shown.eventType,
    status: shown.status,
    edtf: row.edtf,
    place: shown.place && place(shown.place),
    participants: shown.participants.map(({ entity, role }) => ({ ...named(entity), role })),
    organizations: shown.organizations.map(named),
    objects: shown.objects.map(named),
    subject: shown.subject,
  }
}

interface YearRow {
  record_id: number
  article_id: number
  year: string
  year_quote: { quote: string; claimId: string | null }
  accepted: boolean | null
  known_on: string | null
  known_inferred: boolean
  origin: number
}

/** What articles say of the years of documents, by the document's record. */
async function yearsOf(
  db: DatabaseExecutor,
  documents: readonly number[],
): Promise<Map<number, DocumentYear[]>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sql<YearRow>`
    select r.leads_to as record_id, l.article_id, l.facts->>'year' as year, l.year_quote,
      c.accepted, a.known_on, a.known_inferred, a.origin
    from (
      select id, id as leads_to from unnest(${[...documents]}::bigint[]) as own (id)
      union all
      select id, redirect_to from record where redirect_to = any(${[...documents]}::bigint[])
    ) r
    join record_link l on l.record_id = r.id
    join record_article a on a.article_id = l.article_id
    left join record_claim c on c.article_id = l.article_id and c.claim_id = l.year_quote->>'claimId'
    where true
      and l.year_quote is not null and l.facts ? 'year'
    order by a.known_on nulls last, l.article_id
    limit 200`.execute(db)
  const years = rows.map((row): [number, DocumentYear] => {
    const evidence: RecordEvidence = {
      articleId: row.article_id,
      claimId: row.year_quote.claimId,
      quotes: [row.year_quote.quote],
      accepted: row.accepted ?? false,
      knownOn: row.known_on === null ? null : { date: row.known_on, inferred: row.known_inferred },
      origin: row.origin,
    }
    return [row.record_id, { year: row.year, evidence }]
  })
  const grouped = new Map<number, DocumentYear[]>()
  for (const [id, year] of years) {
    const own = grouped.get(id)
    if (own) own.push(year)
    else grouped.set(id, [year])
  }
  return grouped
}

/** A day that another event of the same article has the year of: what that one's year rests on, this one's does too. */
async function addYearsOfDating(
  db: DatabaseExecutor,
  rows: readonly TellingRow[],
  told: ReadonlyMap<number, ToldInFull>,
  view: TellingsView,
): Promise<void> {
  const dating = rows.filter(({ dated_by, event_id }) => dated_by !== null && dated_by !== event_id)
  const besides = new Set([...(view.besides ?? []), ...told.keys()])
  const others = [...new Set(dating.flatMap(({ dated_by }) => dated_by ?? []))].filter(
    (id) => !besides.has(id),
  )
  const known = await loadTellings(db, others, { ...view, besides })
  for (const { event_id, dated_by } of dating) {
    const years = (told.get(dated_by ?? 0) ?? known.get(dated_by ?? 0))?.years ?? []
    told.get(event_id)?.years.push(...years)
  }
}

/** Tellings that are held at once, unless one event has more. */
const TELLINGS_AT_ONCE = 500

/** Events in lists that have so few tellings each that they can be held at once; each event is in one. */
export async function chunksOfEvents(db: DatabaseExecutor, eventIds: readonly number[]): Promise<number[][]> {
  if (eventIds.length === 0) return []
  const { rows } = await sql<{ id: number; tellings: number }>`
    select e.id, (select count(*) from record_claim where subject_id = e.id) as tellings
    from unnest(${[...eventIds]}::bigint[]) as e (id)`.execute(db)
  const chunks: number[][] = []
  let room = 0
  for (const { id, tellings } of rows) {
    const last = chunks.at(-1)
    if (last && tellings <= room) last.push(id)
    else {
      chunks.push([id])
      room = TELLINGS_AT_ONCE
    }
    room -= tellings
  }
  return chunks
}

/** What of tellings is loaded: all that was known by a day, where one is given; without the words they rest on where those are not asked for. */
export interface TellingsView {
  asKnownOn?: string | undefined
  quotes?: boolean
  /** Events that are loaded already: what they rest on in turn is not looked for again. */
  besides?: ReadonlySet<number>
}

/** Events with everything their sources say, by id. */
export async function loadTellings(
  db: DatabaseExecutor,
  eventIds: readonly number[],
  view: TellingsView = {},
): Promise<Map<number, ToldInFull>> {
  const { asKnownOn, quotes = true } = view
  const told = new Map<number, ToldInFull>()
  if (eventIds.length === 0) return told
  const { rows } = await sql<TellingRow>`
    select e.id as event_id, ${quotes ? EVIDENCE_COLUMNS : UNQUOTED_COLUMNS},
      (select json_agg(json_build_object('key', t.type || ' ' || t.name_key, 'id', s.id, 'type', s.type,
          'name', coalesce(s.decided_name, s.name), 'kind', s.facts->>'kind'))
        from record_thing t join record r on r.id = t.record_id join record s on s.id = coalesce(r.redirect_to, r.id)
        where t.article_id = c.article_id and t.claim_id = c.claim_id) as things
    from record e
    cross join lateral (select e.id union all select id from record where redirect_to = e.id) as m (id)
    join record_claim c on c.subject_id = m.id
    join record_article a on a.article_id = c.article_id
    where e.id = any(${[...eventIds]}::bigint[])
    order by a.known_on nulls last, c.article_id, c.claim_id`.execute(db)
  for (const row of rows) {
    const telling = tellingOf(row)
    if (!isKnownBy(telling.evidence.knownOn, asKnownOn)) continue
    const entry = told.get(row.event_id) ?? { tellings: [], years: [] }
    entry.tellings.push(telling)
    told.set(row.event_id, entry)
  }
  const documentsOf = ({ tellings }: ToldInFull) => [
    ...new Set(
      tellings
        .filter(({ eventType }) => eventType === 'signing')
        .flatMap(({ objects }) =>
          objects.flatMap(({ record }) => (record?.type === 'document' ? record.id : [])),
        ),
    ),
  ]
  // Only a signing's year is its document's.
  const needing = [...told.values()].filter(({ tellings }) =>
    tellings.some(({ edtf }) => edtf?.startsWith('XXXX')),
  )
  const years = await yearsOf(db, [...new Set(needing.flatMap(documentsOf))])
  for (const entry of needing) {
    const own = documentsOf(entry).flatMap((id) => years.get(id) ?? [])
    entry.years.push(...own.filter(({ evidence }) => isKnownBy(evidence.knownOn, asKnownOn)))
  }
  await addYearsOfDating(db, rows, told, view)
  return told
}
