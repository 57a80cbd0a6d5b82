import { z } from 'zod'
import { EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../claim/claim.ts'
import { RecordEvidence } from '../evidence.ts'
import { RecordRef } from '../record-type.ts'

/** Something an article names that has no record: a body that cannot be told from others of its name. */
export const Named = z.object({ record: RecordRef.nullable(), name: z.string() })
export type Named = z.infer<typeof Named>

/** Values that sources give for one field where they do not agree, each with who says so. */
export const Disagreement = z.object({
  field: z.enum(['date', 'place', 'status', 'role']),
  values: z.array(z.object({ value: z.string(), evidence: z.array(RecordEvidence) })).min(2),
})
export type Disagreement = z.infer<typeof Disagreement>

export const EventParticipant = Named.extend({ role: z.enum(ROLES), evidence: z.array(RecordEvidence) })
export type EventParticipant = z.infer<typeof EventParticipant>

/** The date of an event, and what it rests on. */
export const UnitedDate = z.object({
  edtf: z.string(),
  /** `article`: one article says it whole; `united`: it follows from several together. */
  basis: z.enum(['article', 'united']),
  evidence: z.array(RecordEvidence),
})
export type UnitedDate = z.infer<typeof UnitedDate>

/** One event as all its sources together tell it. */
export const UnitedEvent = z.object({
  record: RecordRef,
  eventType: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  date: UnitedDate.nullable(),
  places: z.array(Named.extend({ evidence: z.array(RecordEvidence) })),
  participants: z.array(EventParticipant),
  organizations: z.array(Named),
  objects: z.array(Named),
  subjects: z.array(z.string()),
  disagreements: z.array(Disagreement),
  evidence: z.array(RecordEvidence),
  independentSources: z.int(),
})
export type UnitedEvent = z.infer<typeof UnitedEvent>
