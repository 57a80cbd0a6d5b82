import type { RecordEvidence } from '@trucot/core/record/evidence'
import { isKnownBy } from '@trucot/core/record/evidence'
import type { Tenure } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import type { DatabaseExecutor } from '../../database.ts'
import { EVIDENCE_COLUMNS, type EvidenceRow, evidenceOf, knownBy } from '../claim-evidence.ts'
import { loadOffices, tenuresOf } from '../office-sightings.ts'
import { latestThings } from './latest-things.ts'

const MOST_OFFICES = 60

/** The tenures of one person in the offices most often named, in order of time, and how many offices are left out. */
export async function tenuresOfPerson(
  db: DatabaseExecutor,
  ids: readonly number[],
  asKnownOn?: string,
): Promise<{ offices: Tenure[]; officesLeft: number }> {
  const { rows } = await sql<{ id: number; offices: number }>`
    select coalesce(o.redirect_to, o.id) as id, count(*) as times, count(*) over () as offices
    from record_thing t
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    join record o on o.id = c.subject_id
    ${asKnownOn ? sql`cross join lateral (select known_on from record_article where article_id = c.article_id offset 0) as a` : sql``}
    where t.record_id = any(${[...ids]}::bigint[]) and t.claim_type = 'office' and t.role = 'holder'
      and c.first_day is not null ${knownBy(asKnownOn)}
    group by 1 order by times desc, 1 limit ${MOST_OFFICES}`.execute(db)
  const offices = await loadOffices(
    db,
    rows.map(({ id }) => id),
    asKnownOn ? { asKnownOn } : {},
  )
  const tenures = [...offices.values()].flatMap((seen) =>
    tenuresOf(seen).filter(({ person }) => ids.includes(person.id)),
  )
  const first = ({ sightings }: Tenure) => sightings[0]?.first ?? ''
  return {
    offices: tenures.toSorted((a, b) =>
      first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : a.office.id - b.office.id,
    ),
    officesLeft: (rows[0]?.offices ?? 0) - rows.length,
  }
}

/** A title that no body tells apart, or that no article dates. */
export interface OtherTitle {
  title: string
  edtf: string | null
  former: boolean
  evidence: RecordEvidence[]
}

/** Titles of a person that are no tenure: the office is not told apart, or the day has no year. */
export async function otherTitles(
  db: DatabaseExecutor,
  ids: readonly number[],
  asKnownOn?: string,
): Promise<OtherTitle[]> {
  const { rows } = await sql<EvidenceRow>`
    select ${EVIDENCE_COLUMNS}
    from (${latestThings(ids, 'office')}) t
    join record_claim c on c.article_id = t.article_id and c.claim_id = t.claim_id
    join record_article a on a.article_id = c.article_id
    where t.role = 'holder' and (c.subject_id is null or c.first_day is null)
    order by t.day desc, c.article_id desc limit 200`.execute(db)
  const titles = new Map<string, OtherTitle>()
  for (const row of rows) {
    const evidence = evidenceOf(row)
    if (row.shown.type !== 'office' || !isKnownBy(evidence.knownOn, asKnownOn)) continue
    const title =
      row.shown.organization === null ? row.shown.title : `${row.shown.title}, ${row.shown.organization}`
    const { former } = row.shown
    const key = `${title} ${row.edtf} ${former}`
    const known = titles.get(key)
    if (known) known.evidence.push(evidence)
    else titles.set(key, { title, edtf: row.edtf, former, evidence: [evidence] })
  }
  return [...titles.values()]
}

/** The offices of a body that are most often named, with everybody seen in them, and how many are left out. */
export async function officesOfBody(db: DatabaseExecutor, ids: readonly number[], asKnownOn?: string) {
  const rows = await db
    .selectFrom('record')
    .select(['id', 'single_seat', sql<number>`count(*) over ()`.as('offices')])
    .where('body_id', 'in', ids)
    .where('type', '=', 'office')
    .where('redirect_to', 'is', null)
    .orderBy('articles', 'desc')
    .orderBy('id')
    .limit(MOST_OFFICES)
    .execute()
  const offices = await loadOffices(
    db,
    rows.map(({ id }) => id),
    asKnownOn ? { asKnownOn } : {},
  )
  return {
    offices: rows.flatMap(({ id, single_seat }) => {
      const seen = offices.get(id)
      return seen ? [{ seen, singleSeat: single_seat ?? false }] : []
    }),
    officesLeft: (rows[0]?.offices ?? 0) - rows.length,
  }
}
