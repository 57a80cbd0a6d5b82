import type { Entity } from '../../mention/entity.ts'
import { nameKey } from '../../text/name-key.ts'
import { isStateBody } from './body-identity.ts'
import { countryIn, countryName } from './named-country.ts'
import type { OfficeHolder } from './office-holder.ts'

/**
 * The name by which a body is told across articles: "Bộ Ngoại giao" of an article on a visit to Croatia is "Bộ Ngoại giao
 * Croatia" beside the articles that mean another country's by those words.
 */
export function nameAbroad({ name, aliases, country }: Pick<Entity, 'name' | 'aliases' | 'country'>): string {
  if (country === undefined || country === 'VN' || countryIn(name) !== null) return name
  const said = aliases.find((alias) => countryIn(alias) === country)
  if (said !== undefined) return said
  const of = countryName(country)
  return of === null ? name : `${name} ${of}`
}

/** Names of an article's bodies, as they stand in its claims, to the names by which they are told across articles. */
export function bodiesAbroad(entities: readonly Entity[]): (name: string) => string {
  const told = new Map<string, Set<string>>()
  for (const entity of entities) {
    if (entity.type !== 'organization') continue
    const key = nameKey(entity.name)
    told.set(key, (told.get(key) ?? new Set()).add(nameAbroad(entity)))
  }
  return (name) => {
    const [only = name, other] = told.get(nameKey(name)) ?? []
    // Two bodies of one name in one article: which of them a claim means is not known.
    return other === undefined && nameKey(only) !== nameKey(name) ? only : name
  }
}

const NATIONAL = nameKey('Việt Nam')

/** Whether these words leave open whose body of state they mean: "Bộ Ngoại giao", "Thượng viện". */
export function isOfSomeState(name: string): boolean {
  return isStateBody(name) && countryIn(name) === null && !nameKey(name).includes(NATIONAL)
}

/** "Bộ trưởng Bộ Ngoại giao Vương Nghị": the body of state that somebody of another country serves is that country's. */
export function bodyServed(name: string, holder: OfficeHolder): string {
  const of = holder.abroad ? countryName(holder.country) : null
  return of !== null && isOfSomeState(name) ? `${name} ${of}` : name
}
