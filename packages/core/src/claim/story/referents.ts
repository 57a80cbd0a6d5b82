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

/** How many names back a bare office or a pronoun may point. */
const LONGEST_MEMORY = 64

/** Notes that a person was named; old names fade. */
export function remember({ recent }: Referents, person: string): void {
  recent.push(person)
  if (recent.length > 2 * LONGEST_MEMORY) recent.splice(0, LONGEST_MEMORY)
}
