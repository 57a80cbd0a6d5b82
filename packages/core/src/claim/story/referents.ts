import type { Entity } from '../../mention/entity.ts'
import { COUNTRIES } from '../../mention/lexicon/countries.ts'
import { isVietnameseSyllable } from '../../mention/word-shape.ts'
import { nameKey } from '../../text/name-key.ts'
import { tokenize } from '../../text/tokens.ts'
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

const foreignNames = new WeakMap<Entity, boolean>()

/** "Đại sứ Julien Guerrier": an office of which no body is said, held by one whose name is none of ours. */
export function isAbroadUnsaid({ person, organization }: KnownOffice, { entities }: Referents): boolean {
  const holder = organization === null ? entities.get(person) : undefined
  if (!holder) return false
  const known = foreignNames.get(holder)
  if (known !== undefined) return known
  const foreign = tokenize(holder.name).some(({ kind, key }) => kind === 'word' && !isVietnameseSyllable(key))
  foreignNames.set(holder, foreign)
  return foreign
}

/** Notes that a person was named; old names fade. */
export function remember({ recent }: Referents, person: string): void {
  recent.push(person)
  if (recent.length > 2 * LONGEST_MEMORY) recent.splice(0, LONGEST_MEMORY)
}
