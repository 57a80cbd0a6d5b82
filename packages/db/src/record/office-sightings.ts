import { daySpan } from '@trucot/core/record/date-span'
import type { RecordRef } from '@trucot/core/record/record-type'
import { buildTenures } from '@trucot/core/record/tenure/build-tenures'
import { knownBy, type OfficeChange, type OfficeSighting } from '@trucot/core/record/tenure/office-sighting'
import type { Tenure } from '@trucot/core/record/tenure/tenure'
import type { PortableClaim } from '@trucot/core/review/portable-claim'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../database.ts'
import { bodyLives, lifeKnownOn } from './body-life.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceOf } from './claim-evidence.ts'

/** Sightings that are read at most, the earliest. */
const MOST_SIGHTINGS = 20_000

interface SightingRow extends EvidenceRow {
  office_id: number
  office_name: string
  single_seat: boolean | null
  body_block: string | null
  person_id: number
  person_name: string
}

type OfficeClaim = Extract<PortableClaim, { type: 'office' }>

/** One office with all that was seen of it. */
export interface SeenOffice {
  office: RecordRef
  bodyBlock: string | null
  sightings: OfficeSighting[]
  changes: OfficeChange[]
}

function sightingOf(row: SightingRow): OfficeSighting | null {
  const span =
    row.first_day && row.last_day ? { first: row.first_day, last: row.last_day } : daySpan(row.edtf)
  if (!span) return null
  return {
    person: { id: row.person_id, type: 'person', name: row.person_name },
    office: { id: row.office_id, type: 'office', name: row.office_name },
    singleSeat: row.single_seat ?? false,
    edtf: row.first_day && row.first_day === row.last_day ? row.first_day : (row.edtf ?? ''),
    span,
    former: (row.shown as OfficeClaim).former,
    evidence: evidenceOf(row),
  }
}

/** Everything seen of these offices, by the office's id. */
export async function loadOffices(
  db: DatabaseExecutor,
  officeIds: readonly number[],
): Promise<Map<number, SeenOffice>> {
  const offices = new Map<number, SeenOffice>()
  if (officeIds.length === 0) return offices
  const { rows } = await sql<SightingRow>`
    select ${EVIDENCE_COLUMNS}, o.id as office_id, coalesce(o.decided_name, o.name) as office_name, o.single_seat,
      b.block as body_block, p.id as person_id, coalesce(p.decided_name, p.name) as person_name
    from record o
    cross join lateral (select o.id union all select id from record where redirect_to = o.id) as m (id)
    cross join lateral (select * from record_claim where subject_id = m.id and type = 'office' offset 0) as c
    cross join lateral (select * from record_article where article_id = c.article_id offset 0) as a
    cross join lateral (
      select coalesce(r.redirect_to, r.id) as id from record_thing t join record r on r.id = t.record_id
      where t.article_id = c.article_id and t.claim_id = c.claim_id and t.role = 'holder' offset 0
    ) as t
    join record p on p.id = t.id
    left join record b on b.id = o.body_id
    where o.id = any(${[...officeIds]}::bigint[])
    order by c.first_day nulls last, c.article_id, c.claim_id
    limit ${MOST_SIGHTINGS}`.execute(db)
  for (const row of rows) {
    const entry = offices.get(row.office_id) ?? {
      office: { id: row.office_id, type: 'office', name: row.office_name },
      bodyBlock: row.body_block,
      sightings: [],
      changes: [],
    }
    const sighting = sightingOf(row)
    if (sighting) entry.sightings.push(sighting)
    offices.set(row.office_id, entry)
  }
  await addChanges(db, offices)
  return offices
}

interface ChangeRow extends EvidenceRow {
  office_id: number
  kind: 'appointed' | 'dismissed'
  person_id: number
  person_name: string
}

/**
 * Appointments and dismissals reported by an article that also names the office of the appointee, on that very day: the
 * day on which that tenure begins or ends.
 */
async function addChanges(db: DatabaseExecutor, offices: ReadonlyMap<number, SeenOffice>): Promise<void> {
  const { rows } = await sql<ChangeRow>`
    select ${EVIDENCE_COLUMNS}, o.subject_id as office_id,
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
    where o.subject_id = any(${[...offices.keys()]}::bigint[]) and o.type = 'office' and c.first_day = c.last_day
      and c.shown->>'eventType' in ('appointment', 'election', 'dismissal')
      and (o.shown->>'former')::boolean = (c.shown->>'eventType' = 'dismissal')
      and (select count(*) from record_claim s
        join record_thing k on k.article_id = s.article_id and k.claim_id = s.claim_id and k.role = 'holder'
        where s.article_id = o.article_id and s.type = 'office' and k.name_key = h.name_key
          and (s.shown->>'former') = (o.shown->>'former') and s.subject_id is not null) = 1`.execute(db)
  for (const row of rows) {
    offices.get(row.office_id)?.changes.push({
      person: { id: row.person_id, type: 'person', name: row.person_name },
      office: offices.get(row.office_id)?.office ?? { id: row.office_id, type: 'office', name: '' },
      kind: row.kind,
      day: row.first_day ?? '',
      evidence: evidenceOf(row),
    })
  }
}

/** The tenures of one office, from what was known by a day where one is given. */
export function tenuresOf({ sightings, changes, bodyBlock }: SeenOffice, asKnownOn?: string): Tenure[] {
  const life = lifeKnownOn(bodyLives.get(bodyBlock ?? '') ?? { began: null, ended: null }, asKnownOn)
  return buildTenures(knownBy(sightings, asKnownOn), knownBy(changes, asKnownOn), life)
}
