import type { Claim } from '../claim.ts'
import type { QuotedSpan, TracedClaim, TracedValue } from './trace.ts'

/** What a claim is told in: the names of its entities and the words of its spans. */
export interface Telling {
  nameOf: (entity: string) => string
  quote: (span: { start: number; end: number }) => QuotedSpan
}

type Told = [field: string, value: string | null]

function officeValues(claim: Extract<Claim, { type: 'office' }>, { nameOf }: Telling): Told[] {
  return [
    ['person', nameOf(claim.person)],
    ['title', claim.title],
    ['organization', claim.organization],
    ['asOf', claim.asOf],
    ['former', claim.former ? 'true' : null],
  ]
}

function eventValues(claim: Extract<Claim, { type: 'event' }>, { nameOf, quote }: Telling): Told[] {
  const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : null)
  return [
    ['eventType', claim.eventType],
    ['status', claim.status],
    ['date', claim.date && `${claim.date.edtf} (${claim.date.basis})`],
    ['place', claim.place && nameOf(claim.place)],
    ['participants', list(claim.participants.map(({ entity, role }) => `${nameOf(entity)} (${role})`))],
    ['organizations', list(claim.organizations.map(nameOf))],
    ['objects', list(claim.objects.map(nameOf))],
    ['subject', claim.subject ? quote(claim.subject).words : null],
    ['partOf', claim.partOf ?? null],
  ]
}

function statementValues(claim: Extract<Claim, { type: 'statement' }>, { nameOf, quote }: Telling): Told[] {
  return [
    ['speaker', claim.speaker === undefined ? null : nameOf(claim.speaker)],
    ['institution', claim.institution === undefined ? null : nameOf(claim.institution)],
    ['mode', claim.mode],
    ['span', quote(claim.span).words],
  ]
}

function valuesOf(claim: Claim, telling: Telling): Told[] {
  switch (claim.type) {
    case 'office':
      return officeValues(claim, telling)
    case 'event':
      return eventValues(claim, telling)
    case 'statement':
      return statementValues(claim, telling)
  }
}

/** The values a claim holds, each with the rule that made it and the words it was inferred from. */
export function traceClaim(claim: Claim, telling: Telling): TracedClaim {
  const values = valuesOf(claim, telling).flatMap(([field, value]): TracedValue[] => {
    if (value === null) return []
    const origin = claim.origins?.[field]
    const inferredFrom = (origin?.inferredFrom ?? []).map(telling.quote)
    return [{ field, value, rule: origin?.rule ?? null, inferredFrom }]
  })
  const { id, type, confidence } = claim
  return { id, type, confidence, values, evidence: claim.evidence.map(telling.quote) }
}
