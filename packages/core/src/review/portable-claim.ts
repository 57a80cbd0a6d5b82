import { z } from 'zod'
import { DATE_BASES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../claim/claim.ts'
import { EntityType } from '../mention/entity.ts'

/**
 * An entity as a decision remembers it: free of any record's local ids.
 * `keys` are the name keys that it alone has among its type in its record.
 */
export const EntityRef = z.object({ type: EntityType, name: z.string(), keys: z.array(z.string()) })
export type EntityRef = z.infer<typeof EntityRef>

const Base = z.object({ fingerprint: z.string(), quotes: z.array(z.string()) })

export const PortableOffice = Base.extend({
  type: z.literal('office'),
  person: EntityRef,
  title: z.string(),
  organization: z.string().nullable(),
  former: z.boolean(),
})

export const PortableEvent = Base.extend({
  type: z.literal('event'),
  eventType: z.enum(EVENT_TYPES),
  date: z.object({ edtf: z.string(), basis: z.enum(DATE_BASES) }).nullable(),
  place: EntityRef.nullable(),
  participants: z.array(z.object({ entity: EntityRef, role: z.enum(ROLES) })),
  organizations: z.array(EntityRef),
  objects: z.array(EntityRef),
  status: z.enum(EVENT_STATUSES),
  subject: z.string().nullable(),
})

export const PortableStatement = Base.extend({
  type: z.literal('statement'),
  speaker: EntityRef.nullable(),
  institution: EntityRef.nullable(),
  /** The reported words themselves. */
  words: z.string(),
  mode: z.enum(['direct', 'indirect']),
})

/** A claim's values and quoted words, readable without the record it came from. */
export const PortableClaim = z.discriminatedUnion('type', [PortableOffice, PortableEvent, PortableStatement])
export type PortableClaim = z.infer<typeof PortableClaim>
