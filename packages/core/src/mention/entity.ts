import { z } from 'zod'
import { Span } from '../text/span.ts'

export const ENTITY_TYPES = ['person', 'organization', 'place', 'document', 'award', 'conference'] as const
export const EntityType = z.enum(ENTITY_TYPES)
export type EntityType = z.infer<typeof EntityType>

/** A thing named in the content of one article. `id` is local to the record; `name` is its fullest form there. */
export const Entity = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(Span.extend({ rule: z.string().optional() })),
  honorific: z.string().optional(),
  gender: z.enum(['female', 'male']).optional(),
  kind: z.string().optional(),
  parent: z.string().optional(),
  country: z.string().optional(),
  number: z.string().nullable().optional(),
  issuer: z.string().nullable().optional(),
  year: z.string().nullable().optional(),
  subject: z.string().nullable().optional(),
  ordinal: z.string().nullable().optional(),
})
export type Entity = z.infer<typeof Entity>
