import { z } from 'zod'
import { Edtf } from '../text/edtf.ts'
import { Span } from '../text/span.ts'

export const EVENT_TYPES = [
  'meeting',
  'visit',
  'signing',
  'award',
  'conference',
  'ceremony',
  'appointment',
  'dismissal',
  'phone_call',
  'message',
  'statement',
  'election',
  'other',
] as const
export const ROLES = [
  'chair',
  'host',
  'guest',
  'leader',
  'attendee',
  'giver',
  'recipient',
  'signatory',
  'sender',
  'witness',
  'speaker',
  'appointee',
] as const
export const EVENT_STATUSES = ['reported', 'planned', 'background'] as const
export const DATE_BASES = ['stated', 'published', 'content', 'none'] as const

/** Which rule made a value and, where it was inferred, the spans it was inferred from. Absent `inferredFrom` means stated. */
export const Origin = z.object({ rule: z.string(), inferredFrom: z.array(Span).optional() })
export type Origin = z.infer<typeof Origin>

const ClaimBase = z.object({
  /** Local to the record. */
  id: z.string(),
  /** Equal for the same claim whatever its offsets or the reader's version. */
  fingerprint: z.string(),
  confidence: z.number().min(0).max(1),
  /** Never empty, always inside content. */
  evidence: z.array(Span).min(1),
  /** The rule that made each field, by field name. */
  origins: z.record(z.string(), Origin).optional(),
})

/** `person` held `title` at `organization` at `asOf`. */
export const OfficeClaim = ClaimBase.extend({
  type: z.literal('office'),
  person: z.string(),
  title: z.string(),
  organization: z.string().nullable(),
  organizationId: z.string().optional(),
  asOf: Edtf.nullable(),
  former: z.boolean(),
})
export type OfficeClaim = z.infer<typeof OfficeClaim>

export const EventDate = z.object({ edtf: Edtf, basis: z.enum(DATE_BASES), evidence: z.array(Span) })
export type EventDate = z.infer<typeof EventDate>
export const Participant = z.object({ entity: z.string(), role: z.enum(ROLES) })
export type Participant = z.infer<typeof Participant>

/** Something that happened, is planned, or is mentioned in passing. */
export const EventClaim = ClaimBase.extend({
  type: z.literal('event'),
  eventType: z.enum(EVENT_TYPES),
  date: EventDate.nullable(),
  place: z.string().nullable(),
  participants: z.array(Participant),
  organizations: z.array(z.string()),
  objects: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  subject: Span.optional(),
  partOf: z.string().optional(),
})
export type EventClaim = z.infer<typeof EventClaim>

/** What a person, or a body, is reported to have said. Exactly one of `speaker` and `institution` is present. */
export const StatementClaim = ClaimBase.extend({
  type: z.literal('statement'),
  speaker: z.string().optional(),
  institution: z.string().optional(),
  span: Span,
  mode: z.enum(['direct', 'indirect']),
})
export type StatementClaim = z.infer<typeof StatementClaim>

export const Claim = z.discriminatedUnion('type', [OfficeClaim, EventClaim, StatementClaim])
export type Claim = z.infer<typeof Claim>
export type ClaimType = Claim['type']
