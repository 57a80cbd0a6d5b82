import type { Entity } from '../../mention/entity.ts'
import { COUNTRIES } from '../../mention/lexicon/countries.ts'
import { nameKey } from '../../text/name-key.ts'
import type { KnownOffice } from './story.ts'

/** What resolving needs and what it learns: `recent` grows by every person named, the latest at the end. */
export interface Referents {
  offices: readonly KnownOffice[]
  entities: Map<string, Entity>
  recent: string[]
  /** Who the sentence before was about. */
  topic: string | null
  /** Who the sentence before was about, where it stands in the same paragraph. */
  topicHere: string | null
}

/** How many names back a bare office or a pronoun may point. */
const LONGEST_MEMORY = 64

const FOREIGN = COUNTRIES.flatMap(({ code, names, ambiguous = [] }) =>
  code === 'VN' ? [] : [...names, ...ambiguous].map((name) => ` ${nameKey(name)}`),
)
const atHome = new WeakMap<KnownOffice, boolean>()

/** True where an office is at no foreign country's body: "Chủ tịch Quốc hội", not "Chủ tịch Quốc hội Lào". */
export function isAtHome(office: KnownOffice): boolean {
  const known = atHome.get(office)
  if (known !== undefined) return known
  const body = ` ${nameKey(office.organization ?? '')}`
  const home = !FOREIGN.some((name) => body.endsWith(name))
  atHome.set(office, home)
  return home
}

/** Notes that a person was named; old names fade. */
export function remember({ recent }: Referents, person: string): void {
  recent.push(person)
  if (recent.length > 2 * LONGEST_MEMORY) recent.splice(0, LONGEST_MEMORY)
}
