import type { UnitedEvent } from '@trucot/core/record/event/united-event'
import type { RecordRef } from '@trucot/core/record/record-type'
import { officeAlarms } from '@trucot/core/record/tenure/office-alarms'
import { shortTenure } from '@trucot/core/record/tenure/short-tenure'
import type { OfficeAlarm, Tenure } from '@trucot/core/record/tenure/tenure'
import type { DatabaseExecutor } from '../../database.ts'
import { actsOn, type IdentityAct } from '../identity-log.ts'
import { loadOffices, tenuresOf } from '../office-sightings.ts'
import { leadingTo } from '../record-refs.ts'
import { headAsKnownOn } from './head-known-on.ts'
import { type MeetingGraph, meetingGraph } from './meeting-graph.ts'
import { type EventLine, eventsOf, loadEvent } from './record-events.ts'
import { loadHead, type RecordHead } from './record-head.ts'
import { type OtherTitle, officesOfBody, otherTitles, tenuresOfPerson } from './record-offices.ts'
import { type SourceGroup, sourcesOf } from './record-sources.ts'
import { type RecordStatement, statementsOf } from './record-statements.ts'
import { showEvidence } from './shown-evidence.ts'

const FIRST_PAGE = 50

interface Common {
  head: Omit<RecordHead, 'ids' | 'block' | 'title' | 'bodyId' | 'singleSeat'>
  requestedId: number
  asKnownOn: string | null
  sources: SourceGroup[]
  sourcesLeft: number
  history: IdentityAct[]
}

/** All that is known of one record, by what it is about. */
export type Dossier = Common &
  (
    | {
        type: 'person'
        offices: Tenure[]
        officesLeft: number
        otherTitles: OtherTitle[]
        events: EventLine[]
        meetings: MeetingGraph
        statements: RecordStatement[]
      }
    | {
        type: 'office'
        title: string
        organization: RecordRef | null
        singleSeat: boolean
        holders: Tenure[]
        alarms: OfficeAlarm[]
      }
    | {
        type: 'organization'
        offices: { office: RecordRef; singleSeat: boolean; tenures: Tenure[] }[]
        officesLeft: number
        alarms: OfficeAlarm[]
        events: EventLine[]
        statements: RecordStatement[]
      }
    | { type: 'event'; event: UnitedEvent }
    | { type: 'document' | 'place' | 'conference' | 'award'; events: EventLine[] }
  )

const refOf = ({ id, type, name }: RecordRef): RecordRef => ({ id, type, name })
const page = (asKnownOn?: string) => ({ limit: FIRST_PAGE, ...(asKnownOn ? { asKnownOn } : {}) })

async function personParts(db: DatabaseExecutor, head: RecordHead, asKnownOn?: string) {
  const { offices, officesLeft } = await tenuresOfPerson(db, head.ids, asKnownOn)
  return {
    type: 'person' as const,
    offices: offices.map((tenure) => shortTenure(tenure)),
    officesLeft,
    otherTitles: await otherTitles(db, head.ids, asKnownOn),
    events: (await eventsOf(db, head.ids, page(asKnownOn))).items,
    meetings: await meetingGraph(db, refOf(head), head.ids, asKnownOn),
    statements: (await statementsOf(db, head.ids, page(asKnownOn))).items,
  }
}

async function officeParts(db: DatabaseExecutor, head: RecordHead, asKnownOn?: string) {
  const seen = (await loadOffices(db, [head.id], asKnownOn ? { asKnownOn } : {})).get(head.id)
  const holders = seen ? tenuresOf(seen) : []
  const bodies = await leadingTo(db, head.bodyId === null ? [] : [head.bodyId])
  return {
    type: 'office' as const,
    title: head.title ?? head.name,
    organization: head.bodyId === null ? null : (bodies.get(head.bodyId) ?? null),
    singleSeat: head.singleSeat,
    holders: holders.map((tenure) => shortTenure(tenure)),
    alarms: officeAlarms(holders),
  }
}

async function organizationParts(db: DatabaseExecutor, head: RecordHead, asKnownOn?: string) {
  const { offices: found, officesLeft } = await officesOfBody(db, head.ids, asKnownOn)
  const offices = found.map(({ seen, singleSeat }) => ({
    office: seen.office,
    singleSeat,
    tenures: tenuresOf(seen),
  }))
  return {
    type: 'organization' as const,
    offices: offices
      .filter(({ tenures }) => tenures.length > 0)
      .map((office) => ({ ...office, tenures: office.tenures.map((tenure) => shortTenure(tenure)) })),
    officesLeft,
    alarms: offices.flatMap(({ tenures }) => officeAlarms(tenures)),
    events: (await eventsOf(db, head.ids, page(asKnownOn))).items,
    statements: (await statementsOf(db, head.ids, page(asKnownOn))).items,
  }
}

async function partsOf(db: DatabaseExecutor, head: RecordHead, asKnownOn?: string) {
  switch (head.type) {
    case 'person':
      return await personParts(db, head, asKnownOn)
    case 'office':
      return await officeParts(db, head, asKnownOn)
    case 'organization':
      return await organizationParts(db, head, asKnownOn)
    case 'event':
      return { type: head.type, event: await loadEvent(db, refOf(head), asKnownOn) }
    default:
      return { type: head.type, events: (await eventsOf(db, head.ids, page(asKnownOn))).items }
  }
}

/** The dossier of a record, or of the one it leads to; of what was known by a day, where one is given. Undefined where there is none. */
export async function loadDossier(
  db: DatabaseExecutor,
  requestedId: number,
  asKnownOn?: string,
): Promise<Dossier | undefined> {
  const whole = await loadHead(db, requestedId)
  if (!whole) return undefined
  const head = asKnownOn ? await headAsKnownOn(db, whole, asKnownOn) : whole
  const { ids, block: _block, title: _title, bodyId: _bodyId, singleSeat: _singleSeat, ...shown } = head
  return {
    head: shown,
    requestedId,
    asKnownOn: asKnownOn ?? null,
    ...(await sourcesOf(db, head, asKnownOn)),
    history: await actsOn(db, ids),
    ...(await showEvidence(db, await partsOf(db, head, asKnownOn))),
  }
}
