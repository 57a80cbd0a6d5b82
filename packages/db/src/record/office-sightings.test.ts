import type { RecordEvidence } from '@trucot/core/record/evidence'
import { isKnownBy } from '@trucot/core/record/evidence'
import { buildTenures } from '@trucot/core/record/tenure/build-tenures'
import { holdersOn } from '@trucot/core/record/tenure/holders'
import { officeAlarms } from '@trucot/core/record/tenure/office-alarms'
import type { OfficeSighting } from '@trucot/core/record/tenure/office-sighting'
import type { Tenure } from '@trucot/core/record/tenure/tenure'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { withDatabase } from '../testing/with-database.ts'
import { tenuresOfPerson } from './dossier/record-offices.ts'
import { loadOffices, MOST_EVIDENCE, type SightingsView, tenuresOf } from './office-sightings.ts'

const database = withDatabase()
/** More than a dossier shows. */
const OFFICES = 70
const FIRST_PERSON = 1000
const [MERGED_INTO, MERGED_AWAY] = [OFFICES, OFFICES - 1]
const BUSY = 1

/** The same numbers every time. */
let state = 20_260_105
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item

interface Claim {
  office: number
  person: number
  article: number
  claim: string
  accepted: boolean
  former: boolean
  edtf: string | null
  first: string | null
  last: string | null
  knownOn: string | null
  origin: number
}

const two = (value: number) => String(value).padStart(2, '0')

/** Days close together, so that many are equal; months, years, and such as an event gave the year of. */
function someDate(): Pick<Claim, 'edtf' | 'first' | 'last'> {
  const [year, month, day] = [2015 + below(5), 1 + 4 * below(3), 1 + 9 * below(3)]
  const exact = `${year}-${two(month)}-${two(day)}`
  switch (below(8)) {
    case 0:
      return {
        edtf: `${year}-${two(month)}`,
        first: `${year}-${two(month)}-01`,
        last: `${year}-${two(month)}-31`,
      }
    case 1:
      return {
        edtf: `${year}-${two(month)}~`,
        first: `${year}-${two(month)}-01`,
        last: `${year}-${two(month)}-31`,
      }
    case 2:
      return { edtf: `${year}`, first: `${year}-01-01`, last: `${year}-12-31` }
    case 3:
      return { edtf: exact.replace(/^\d{4}/, 'XXXX'), first: exact, last: exact }
    case 4:
      return { edtf: null, first: null, last: null }
    default:
      return { edtf: exact, first: exact, last: exact }
  }
}

const claims: Claim[] = []
for (let office = 1; office <= OFFICES; office++) {
  const people = 1 + below(4)
  for (let n = 0; n < (office === BUSY ? 400 : 4 + below(26)); n++) {
    const article = claims.length + 1
    claims.push({
      office,
      person: FIRST_PERSON + below(people),
      article,
      claim: `c${below(3)}`,
      accepted: below(2) === 0,
      former: below(7) === 0,
      ...(office === BUSY && n % 2 === 0
        ? { edtf: '2018-05-01', first: '2018-05-01', last: '2018-05-01' }
        : someDate()),
      knownOn: pick([null, '2016', '2017-06', '2018-03-09', '2020-01-01']),
      origin: below(3) === 0 ? Math.max(1, article - below(9)) : article,
    })
  }
}

const isSingle = (office: number) => office % 3 !== 0
const idOf = (office: number) => (office === MERGED_AWAY ? MERGED_INTO : office)
const personRef = (id: number) => ({ id, type: 'person' as const, name: `Người ${id}` })

beforeAll(async () => {
  const one = openDatabase(database.url, { max: 1 })
  await sql`set session_replication_role = replica`.execute(one)
  const offices = Array.from({ length: OFFICES }, (_, n) => ({
    id: n + 1,
    name: `Chức vụ ${n + 1}`,
    single: isSingle(n + 1),
    into: n + 1 === MERGED_AWAY ? MERGED_INTO : null,
  }))
  await sql`insert into record (id, type, block, by_name, name, single_seat, redirect_to) overriding system value
    select id, 'office', 'office ' || id, "into" is null, name, single, "into"
    from json_to_recordset(${JSON.stringify(offices)}::json) as o (id bigint, name text, single boolean, "into" bigint)`.execute(
    one,
  )
  await sql`insert into record (id, type, block, by_name, name) overriding system value
    select n, 'person', 'person ' || n, false, 'Người ' || n from generate_series(${FIRST_PERSON}::int, ${FIRST_PERSON + 9}::int) n`.execute(
    one,
  )
  const rows = sql`json_to_recordset(${JSON.stringify(claims)}::json) as c (office bigint, person bigint, article bigint, claim text,
    accepted boolean, former boolean, edtf text, first text, last text, "knownOn" text, origin bigint)`
  await sql`insert into record_article (article_id, version, known_on, known_inferred, origin)
    select article, 1, "knownOn", false, origin from ${rows}`.execute(one)
  await sql`insert into record_claim (article_id, claim_id, type, accepted, shown, edtf, first_day, last_day, subject_id)
    select article, claim, 'office', accepted, jsonb_build_object('type', 'office', 'former', former, 'quotes', json_build_array()),
      edtf, first, last, office from ${rows}`.execute(one)
  await sql`insert into record_thing (article_id, claim_id, type, name_key, role, record_id, claim_type, day)
    select article, claim, 'person', 'p', 'holder', person, 'office', coalesce(first, '') from ${rows}`.execute(
    one,
  )
  await one.destroy()
})

/** Every claim a sighting of its own, as if nothing were joined. */
function unthinned(office: number, view: SightingsView): Tenure[] {
  const sightings = claims.flatMap((one): OfficeSighting[] => {
    const { first, last, origin, former, article, claim, accepted } = one
    const evidence: RecordEvidence = {
      articleId: article,
      claimId: claim,
      quotes: [],
      accepted,
      knownOn: one.knownOn === null ? null : { date: one.knownOn, inferred: false },
      origin,
    }
    if (idOf(one.office) !== office || first === null || last === null) return []
    if (!isKnownBy(evidence.knownOn, view.asKnownOn) || (view.acceptedOnly && !accepted)) return []
    return [
      {
        person: personRef(one.person),
        office: { id: office, type: 'office', name: `Chức vụ ${office}` },
        singleSeat: isSingle(office),
        edtf: first === last ? first : (one.edtf ?? ''),
        span: { first, last },
        former,
        evidence: [evidence],
        claims: 1,
        origins: [origin],
      },
    ]
  })
  return buildTenures(sightings)
}

/** What both say, with as much evidence as is given where it is to be shown. */
function cut(tenures: readonly Tenure[]) {
  const short = (evidence: readonly RecordEvidence[]) => evidence.slice(0, MOST_EVIDENCE)
  const bound = (own: Tenure['from']) => own && { ...own, evidence: short(own.evidence) }
  return {
    tenures: tenures.map((tenure) => ({
      ...tenure,
      from: bound(tenure.from),
      until: bound(tenure.until),
      sightings: tenure.sightings.map(({ evidenceLeft = 0, ...sighting }) => ({
        ...sighting,
        evidence: short(sighting.evidence),
        claims: sighting.evidence.length + evidenceLeft,
      })),
    })),
    alarms: officeAlarms(tenures).map((alarm) => ({ ...alarm, evidence: short(alarm.evidence) })),
    holders: ['2015-05-10', '2016-09-19', '2018-05-01', '2019-12-01'].map((day) =>
      holdersOn(tenures, day).map(({ person, basis }) => [person.id, basis]),
    ),
  }
}

const VIEWS: [string, SightingsView][] = [
  ['all claims', {}],
  ['those known on a day', { asKnownOn: '2018-01-31' }],
  ['those that a person accepted', { acceptedOnly: true }],
]

describe('sightings that Postgres joined', () => {
  it.each(VIEWS)(
    'lead to the tenures, alarms and holders that each claim by itself leads to: %s',
    async (_, view) => {
      const asked = Array.from({ length: OFFICES }, (_one, n) => n + 1).filter((id) => id !== MERGED_AWAY)
      const offices = await loadOffices(database.db, asked, view)
      let stretches = 0
      for (const id of asked) {
        const seen = offices.get(id)
        const tenures = seen ? tenuresOf(seen) : []
        stretches += tenures.length
        expect(cut(tenures)).toEqual(cut(unthinned(id, view)))
      }
      expect(stretches).toBeGreaterThan(OFFICES)
    },
  )

  it('say how many claims there are where not all are given, and give all where all are asked for', async () => {
    const [few, all] = [
      await loadOffices(database.db, [BUSY]),
      await loadOffices(database.db, [BUSY], { allEvidence: true }),
    ]
    const most = (seen: typeof few) =>
      tenuresOf(seen.get(BUSY) ?? expect.unreachable())
        .flatMap(({ sightings }) => sightings)
        .find(({ evidenceLeft = 0, evidence }) => evidenceLeft + evidence.length > MOST_EVIDENCE)
    expect(most(few)?.evidence).toHaveLength(MOST_EVIDENCE)
    expect(most(few)?.evidenceLeft).toBe((most(all)?.evidence.length ?? 0) - MOST_EVIDENCE)
    expect(most(all)?.evidenceLeft).toBeUndefined()
  })

  it('of a person in more offices than are shown leave some out, and say how many', async () => {
    const { offices, officesLeft } = await tenuresOfPerson(database.db, [FIRST_PERSON])
    const shown = new Set(offices.map(({ office }) => office.id))
    const held = claims
      .filter(({ person, first }) => person === FIRST_PERSON && first !== null)
      .map(({ office }) => idOf(office))
    expect(shown.size).toBe(60)
    expect(officesLeft).toBe(new Set(held).size - shown.size)
    expect(officesLeft).toBeGreaterThan(0)
  })

  it('are fewer than the claims of busy days, however late', async () => {
    const seen = (await loadOffices(database.db, [BUSY])).get(BUSY)
    const dated = claims.filter(({ office, first }) => office === BUSY && first !== null)
    expect(seen?.sightings.reduce((sum, own) => sum + own.claims, 0)).toBe(dated.length)
    expect(seen?.sightings.length).toBeLessThan(dated.length / 2)
  })
})
