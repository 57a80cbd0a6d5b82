import type { EventClaim } from '../../claim/claim.ts'
import { daySpan } from '../date-span.ts'
import { independentSources, type RecordEvidence } from '../evidence.ts'
import type { RecordRef } from '../record-type.ts'
import { type DocumentYear, uniteDate } from './united-date.ts'
import type { Disagreement, EventParticipant, Named, UnitedEvent } from './united-event.ts'

type Role = EventParticipant['role']

/** A place as an article names it: what kind it is tells a venue from the town around it. */
export interface NamedPlace extends Named {
  kind: string | null
}

/** What one article says of the event, things as records where they have one. */
export interface EventTelling {
  evidence: RecordEvidence
  eventType: EventClaim['eventType']
  status: EventClaim['status']
  edtf: string | null
  place: NamedPlace | null
  participants: (Named & { role: Role })[]
  organizations: Named[]
  objects: Named[]
  subject: string | null
}

const keyOf = ({ record, name }: Named) => (record ? `#${record.id}` : name)
/** Where articles give one person several roles, the one that says most; to attend says least. */
const SPEAKING: readonly Role[] = [
  'chair',
  'host',
  'giver',
  'recipient',
  'signatory',
  'leader',
  'sender',
  'appointee',
  'guest',
  'speaker',
  'witness',
  'attendee',
]
const STATUS_ORDER: readonly EventClaim['status'][] = ['reported', 'background', 'planned']

function united(all: readonly Named[]): Named[] {
  return [...new Map(all.map(({ record, name }) => [keyOf({ record, name }), { record, name }])).values()]
}

function disagreement(field: Disagreement['field'], values: Map<string, RecordEvidence[]>): Disagreement[] {
  if (values.size < 2) return []
  return [{ field, values: [...values].map(([value, evidence]) => ({ value, evidence })) }]
}

function uniteParticipants(tellings: readonly EventTelling[]): {
  participants: EventParticipant[]
  disagreements: Disagreement[]
} {
  const all = new Map<string, { named: Named; roles: Map<Role, RecordEvidence[]> }>()
  for (const { participants, evidence } of tellings) {
    for (const { record, name, role } of participants) {
      const entry = all.get(keyOf({ record, name })) ?? { named: { record, name }, roles: new Map() }
      const own = entry.roles.get(role)
      if (own) own.push(evidence)
      else entry.roles.set(role, [evidence])
      all.set(keyOf({ record, name }), entry)
    }
  }
  const disagreements: Disagreement[] = []
  const participants = [...all.values()].map(({ named, roles }): EventParticipant => {
    const role = SPEAKING.find((one) => roles.has(one)) ?? 'attendee'
    const telling = [...roles].filter(([one]) => one !== 'attendee')
    disagreements.push(
      ...disagreement('role', new Map(telling.map(([one, own]) => [`${named.name}: ${one}`, own]))),
    )
    return { ...named, role, evidence: [...roles.values()].flat() }
  })
  const rank = ({ role }: EventParticipant) => SPEAKING.indexOf(role)
  return { participants: participants.toSorted((a, b) => rank(a) - rank(b)), disagreements }
}

function unitePlaces(tellings: readonly EventTelling[]) {
  const places = new Map<string, { place: NamedPlace; evidence: RecordEvidence[] }>()
  for (const { place, evidence } of tellings) {
    if (!place) continue
    const entry = places.get(keyOf(place)) ?? { place, evidence: [] }
    entry.evidence.push(evidence)
    places.set(keyOf(place), entry)
  }
  const disagreements = [...Map.groupBy(places.values(), ({ place }) => sizeOf(place.kind)).values()].flatMap(
    (alike) => disagreement('place', new Map(alike.map(({ place, evidence }) => [place.name, evidence]))),
  )
  return {
    places: [...places.values()].map(({ place: { record, name }, evidence }) => ({ record, name, evidence })),
    disagreements,
  }
}

/** A venue lies in a town, a town in a country: only places of one size contradict each other. */
function sizeOf(kind: string | null): string {
  if (kind === 'country' || kind === 'region') return 'country'
  return kind === 'venue' ? 'venue' : 'town'
}

function dateDisagreements(tellings: readonly EventTelling[]): Disagreement[] {
  const days = new Map<string, RecordEvidence[]>()
  for (const { edtf, evidence } of tellings) {
    const span = daySpan(edtf)
    if (!edtf || !span || span.first !== span.last) continue
    const own = days.get(edtf)
    if (own) own.push(evidence)
    else days.set(edtf, [evidence])
  }
  return disagreement('date', days)
}

/** One event as all its tellings together say it; people and places united, disagreements side by side. */
export function uniteEvent(
  record: RecordRef,
  tellings: readonly EventTelling[],
  years: readonly DocumentYear[],
): UnitedEvent {
  const { participants, disagreements: roles } = uniteParticipants(tellings)
  const { places, disagreements: placesApart } = unitePlaces(tellings)
  const evidence = tellings.map((telling) => telling.evidence)
  const dated = tellings.flatMap(({ edtf, evidence: own }) =>
    edtf === null ? [] : [{ edtf, evidence: own }],
  )
  const sourceDays = evidence.flatMap(({ knownOn }) => (knownOn && !knownOn.inferred ? [knownOn.date] : []))
  const statuses = new Set(tellings.map(({ status }) => status))
  return {
    record,
    eventType: tellings[0]?.eventType ?? 'other',
    status: STATUS_ORDER.find((status) => statuses.has(status)) ?? 'reported',
    date: uniteDate(dated, years, sourceDays.toSorted()[0] ?? null),
    places,
    participants,
    organizations: united(tellings.flatMap(({ organizations }) => organizations)),
    objects: united(tellings.flatMap(({ objects }) => objects)),
    subjects: [...new Set(tellings.flatMap(({ subject }) => subject ?? []))],
    disagreements: [...dateDisagreements(tellings), ...placesApart, ...roles],
    evidence,
    independentSources: independentSources(evidence),
  }
}
