import type { Claim, EventClaim, OfficeClaim, StatementClaim } from './claim.ts'

export interface OfficeValues<Thing> {
  type: 'office'
  person: Thing
  title: string
  organization: string | null
  former: boolean
}

export interface EventValues<Thing> {
  type: 'event'
  eventType: EventClaim['eventType']
  date: { edtf: string; basis: NonNullable<EventClaim['date']>['basis'] } | null
  place: Thing | null
  participants: { entity: Thing; role: EventClaim['participants'][number]['role'] }[]
  organizations: Thing[]
  objects: Thing[]
  status: EventClaim['status']
  /** The words of the subject span. */
  subject: string | null
}

export interface StatementValues<Thing> {
  type: 'statement'
  speaker: Thing | null
  institution: Thing | null
  /** The reported words themselves. */
  words: string
  mode: StatementClaim['mode']
}

/** What a claim says, apart from where it stands and how sure the reader is; things in the caller's own form. */
export type ClaimValues<Thing> = OfficeValues<Thing> | EventValues<Thing> | StatementValues<Thing>

function officeValues<Thing>(claim: OfficeClaim, thing: (id: string) => Thing): OfficeValues<Thing> {
  const { title, organization, former } = claim
  return { type: 'office', person: thing(claim.person), title, organization, former }
}

function eventValues<Thing>(
  claim: EventClaim,
  text: string,
  thing: (id: string) => Thing,
): EventValues<Thing> {
  return {
    type: 'event',
    eventType: claim.eventType,
    date: claim.date && { edtf: claim.date.edtf, basis: claim.date.basis },
    place: claim.place === null ? null : thing(claim.place),
    participants: claim.participants.map(({ entity, role }) => ({ entity: thing(entity), role })),
    organizations: claim.organizations.map(thing),
    objects: claim.objects.map(thing),
    status: claim.status,
    subject: claim.subject ? text.slice(claim.subject.start, claim.subject.end) : null,
  }
}

/** Reads a claim's values out of the record it stands in. `thing` gives an entity of the record by its local id. */
export function claimValues<Thing>(
  claim: Claim,
  text: string,
  thing: (id: string) => Thing,
): ClaimValues<Thing> {
  switch (claim.type) {
    case 'office':
      return officeValues(claim, thing)
    case 'event':
      return eventValues(claim, text, thing)
    case 'statement':
      return {
        type: 'statement',
        speaker: claim.speaker === undefined ? null : thing(claim.speaker),
        institution: claim.institution === undefined ? null : thing(claim.institution),
        words: text.slice(claim.span.start, claim.span.end),
        mode: claim.mode,
      }
  }
}
