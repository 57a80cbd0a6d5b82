import { z } from 'zod'

/** What a record can be about. Offices and events are things of their own, beside what articles name. */
export const RECORD_TYPES = [
  'person',
  'organization',
  'office',
  'event',
  'document',
  'place',
  'conference',
  'award',
] as const
export const RecordType = z.enum(RECORD_TYPES)
export type RecordType = z.infer<typeof RecordType>

/** A record as others point to it. A merged id leads to the record it was merged into. */
export const RecordRef = z.object({ id: z.int().positive(), type: RecordType, name: z.string() })
export type RecordRef = z.infer<typeof RecordRef>

/** A thing of one article: what links are keyed by, so that no reader version breaks them. */
export const LocalKey = z.object({ articleId: z.int().positive(), type: RecordType, nameKey: z.string() })
export type LocalKey = z.infer<typeof LocalKey>
