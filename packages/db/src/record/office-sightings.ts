import { isKnownBy, type RecordEvidence } from '@trucot/core/record/evidence'
import type { RecordRef } from '@trucot/core/record/record-type'
import { type BodyLife, buildTenures } from '@trucot/core/record/tenure/build-tenures'
import type { OfficeChange, OfficeSighting } from '@trucot/core/record/tenure/office-sighting'
import type { Tenure } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { bodyLives, lifeKnownOn } from './body-life.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceOf, knownBy } from './claim-evidence.ts'

/** Claims of one person on one date that are given as evidence where it is to be shown. */
export const MOST_EVIDENCE = 20
const ALL_EVIDENCE = 2_147_483_647

/** Which claims count, and how many of those that say the same are given as evidence. */
export interface SightingsView {
  /** Claims of articles known by this day. */
  asKnownOn?: string
  /** Claims that a person accepted. */
  acceptedOnly?: boolean
  /** Every claim is given as evidence, however many say the same. */
  allEvidence?: boolean
}

interface OfficeRow {
  id: number
  /** The office itself and those merged into it. */
  members: number[]
  name: string
  single_seat: boolean | null
  body_block: string | null
}

/** Claims of one person in an office on one date. */
interface SightingRow {
  office_id: number
  person_id: number
  person_name: string
  first_day: string
  last_day: string
  edtf: string
  former: boolean
  claims: number
  /** A line a claim, its fields apart by tabs. */
  evidence: string
  /** Numbers apart by blanks. */
  origins: string
}

/** One office with all that was seen of it. */
export interface SeenOffice {
  office: RecordRef
  life: BodyLife
  sightings: OfficeSighting[]
  changes: OfficeChange[]
}

function evidenceOfLine(line: string): RecordEvidence {
  const [articleId, claimId = '', accepted, knownOn = '', inferred, origin] = line.split('\t')
  return {
    articleId: Number(articleId),
    claimId,
    quotes: [],
    accepted: accepted === 't',
    knownOn: knownOn === '' ? null : { date: knownOn, inferred: inferred === 't' },
    origin: Number(origin),
  }
}

/**
 * Everything seen of these offices, by the office's id. Postgres joins the claims of one person and date to one sighting,
 * so that what comes here grows with the days of an office, not with its articles. Evidence is without its quotes.
 */
export async function loadOffices(
  db: DatabaseExecutor,
  officeIds: readonly number[],
  view: SightingsView = {},
): Promise<Map<number, SeenOffice>> {
  if (officeIds.length === 0) return new Map()
  const ids = sql`${[...officeIds]}::bigint[]`
  const { rows: found } = await sql<OfficeRow>`
    select o.id, array[o.id] || array(select id from record where redirect_to = o.id) as members, coalesce(o.decided_name, o.name) as name, o.single_seat, b.block as body_block
    from record o left join record b on b.id = o.body_id where o.id = any(${ids})`.execute(db)
  const offices = new Map(
    found.map(({ id, name, body_block }): [number, SeenOffice] => [
      id,
      {
        office: { id, type: 'office', name },
        life: lifeKnownOn(bodyLives.get(body_block ?? '') ?? { began: null, ended: null }, view.asKnownOn),
        sightings: [],
        changes: [],
      },
    ]),
  )
  const singleSeats = new Set(found.flatMap(({ id, single_seat }) => (single_seat ? id : [])))
  const members = found.flatMap((own) => own.members.map((id) => ({ id, office_id: own.id })))
  const { rows } = await sql<SightingRow>`
    with claim as materialized (
      select m.office_id, c.*, a.known_on, a.known_inferred, a.origin, t.record_id
      from json_to_recordset(${JSON.stringify(members)}::json) as m (id bigint, office_id bigint)
      cross join lateral (
        select article_id, claim_id, accepted, first_day, last_day, (shown->>'former')::boolean as former,
          case when first_day = last_day then first_day else coalesce(edtf, '') end as edtf
        from record_claim
        where subject_id = m.id and type = 'office' and first_day is not null
          ${view.acceptedOnly ? sql`and accepted` : sql``} offset 0
      ) as c
      cross join lateral (
        select known_on, known_inferred, origin from record_article where article_id = c.article_id offset 0
      ) as a
      cross join lateral (
        select record_id from record_thing
        where article_id = c.article_id and claim_id = c.claim_id and role = 'holder' offset 0
      ) as t
      where true ${knownBy(view.asKnownOn)}
    ),
    person as materialized (
      select h.record_id, p.id, coalesce(p.decided_name, p.name) as name
      from (select distinct record_id from claim) as h
      cross join lateral (select coalesce(redirect_to, id) as id from record where id = h.record_id offset 0) as r
      cross join lateral (select id, name, decided_name from record where id = r.id offset 0) as p
    )
    select c.office_id, p.id as person_id, p.name as person_name, c.first_day, c.last_day, c.edtf, c.former, count(*) as claims,
      array_to_string((array_agg(
        concat_ws(E'\t', c.article_id, c.claim_id, c.accepted, coalesce(c.known_on, ''), c.known_inferred, c.origin)
        order by c.article_id, c.claim_id))[1:${view.allEvidence ? ALL_EVIDENCE : MOST_EVIDENCE}::int], E'\n') as evidence,
      string_agg(distinct c.origin::text, ' ') as origins
    from claim c join person p on p.record_id = c.record_id
    group by 1, 2, 3, 4, 5, 6, 7`.execute(db)
  for (const row of rows) {
    const seen = offices.get(row.office_id)
    seen?.sightings.push({
      person: { id: row.person_id, type: 'person', name: row.person_name },
      office: seen.office,
      singleSeat: singleSeats.has(row.office_id),
      edtf: row.edtf,
      span: { first: row.first_day, last: row.last_day },
      former: row.former,
      evidence: row.evidence.split('\n').map(evidenceOfLine),
      claims: row.claims,
      origins: row.origins.split(' ').map(Number),
    })
  }
  await addChanges(db, offices, members, view)
  return offices
}

/** An office that is asked for, or one merged into it. */
interface Member {
  id: number
  office_id: number
}

interface ChangeRow extends EvidenceRow {
  member_id: number
  kind: 'appointed' | 'dismissed'
  person_id: number
  person_name: string
}

/**
 * Appointments and dismissals reported by an article that also names the office of the appointee, on that very day: the
 * day on which that tenure begins or ends.
 */
async function addChanges(
  db: DatabaseExecutor,
  offices: ReadonlyMap<number, SeenOffice>,
  members: readonly Member[],
  { asKnownOn, acceptedOnly = false }: SightingsView,
): Promise<void> {
  const { rows } = await sql<ChangeRow>`
    select ${EVIDENCE_COLUMNS}, o.subject_id as member_id,
      case c.shown->>'eventType' when 'dismissal' then 'dismissed' else 'appointed' end as kind,
      p.id as person_id, coalesce(p.decided_name, p.name) as person_name
    from record_claim o
    join record_thing h on h.article_id = o.article_id and h.claim_id = o.claim_id and h.role = 'holder'
    join record_thing t on t.article_id = h.article_id and t.name_key = h.name_key and t.type = 'person'
      and t.role = 'appointee' and t.claim_type = 'event'
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    join record_article a on a.article_id = c.article_id
    join record r on r.id = t.record_id
    join record p on p.id = coalesce(r.redirect_to, r.id)
    where o.subject_id = any(${members.map(({ id }) => id)}::bigint[]) and o.type = 'office' and c.first_day = c.last_day ${acceptedOnly ? sql`and c.accepted` : sql``}
      and c.shown->>'eventType' in ('appointment', 'election', 'dismissal')
      and (o.shown->>'former')::boolean = (c.shown->>'eventType' = 'dismissal')
      and (select count(*) from record_claim s
        join record_thing k on k.article_id = s.article_id and k.claim_id = s.claim_id and k.role = 'holder'
        where s.article_id = o.article_id and s.type = 'office' and k.name_key = h.name_key
          and (s.shown->>'former') = (o.shown->>'former') and s.subject_id is not null) = 1`.execute(db)
  const officeOf = new Map(members.map(({ id, office_id }) => [id, office_id]))
  for (const row of rows) {
    const seen = offices.get(officeOf.get(row.member_id) ?? 0)
    const evidence = evidenceOf(row)
    if (!isKnownBy(evidence.knownOn, asKnownOn)) continue
    seen?.changes.push({
      person: { id: row.person_id, type: 'person', name: row.person_name },
      office: seen.office,
      kind: row.kind,
      day: row.first_day ?? '',
      evidence,
    })
  }
}

/** The tenures of one office. */
export function tenuresOf({ sightings, changes, life }: SeenOffice): Tenure[] {
  return buildTenures(sightings, changes, life)
}
