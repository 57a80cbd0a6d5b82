import type { Entity } from '../../mention/entity.ts'
import type { KnownOffice } from './story.ts'

/** What resolving needs and what it learns: `recent` grows by every person named, the latest at the end. */
export interface Referents {
  offices: readonly KnownOffice[]
  entities: Map<string, Entity>
  recent: string[]
  /** Who the sentence before was about. */
  topic: string | null
}
