import type { Span } from '../../text/span.ts'
import type { Claim, Origin } from '../claim.ts'

/** Where the parts of a claim go: its spans by an offset, its entities to their ids in another record. */
export interface ClaimMove {
  span: (span: Span) => Span
  entity: (id: string) => string
}

function moveOrigin({ rule, inferredFrom }: Origin, { span }: ClaimMove): Origin {
  return inferredFrom ? { rule, inferredFrom: inferredFrom.map(span) } : { rule }
}

function moveValues(claim: Claim, { span, entity }: ClaimMove): Claim {
  switch (claim.type) {
    case 'office': {
      const { organizationId } = claim
      const body = organizationId === undefined ? {} : { organizationId: entity(organizationId) }
      return { ...claim, person: entity(claim.person), ...body }
    }
    case 'event':
      return {
        ...claim,
        date: claim.date && { ...claim.date, evidence: claim.date.evidence.map(span) },
        place: claim.place === null ? null : entity(claim.place),
        participants: claim.participants.map((one) => ({ ...one, entity: entity(one.entity) })),
        organizations: claim.organizations.map(entity),
        objects: claim.objects.map(entity),
        ...(claim.subject ? { subject: span(claim.subject) } : {}),
      }
    case 'statement':
      return {
        ...claim,
        ...(claim.speaker === undefined ? {} : { speaker: entity(claim.speaker) }),
        ...(claim.institution === undefined ? {} : { institution: entity(claim.institution) }),
        span: span(claim.span),
      }
  }
}

/** The same claim in another record; its own id, and that of the event it is part of, are left to the caller. */
export function moveClaim(claim: Claim, move: ClaimMove): Claim {
  const moved = moveValues(claim, move)
  moved.evidence = claim.evidence.map(move.span)
  if (claim.origins) {
    const origins = Object.entries(claim.origins)
    moved.origins = Object.fromEntries(origins.map(([field, origin]) => [field, moveOrigin(origin, move)]))
  }
  return moved
}
