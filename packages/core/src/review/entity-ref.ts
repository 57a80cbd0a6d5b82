import type { Entity, EntityType } from '../mention/entity.ts'
import { nameKey } from '../text/name-key.ts'
import type { EntityRef } from './portable-claim.ts'

/**
 * The entities of one record, by local id, as decisions remember them: each with the name keys that it alone has among
 * its type. A name that two share tells neither apart; an entity with no key of its own equals none in any other record.
 */
export function entityRefs(entities: readonly Entity[]): Map<string, EntityRef> {
  const owners = new Map<string, string | null>()
  const keysOf = new Map<string, string[]>()
  for (const { id, type, name, aliases } of entities) {
    const keys = [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== '')
    keysOf.set(id, keys)
    for (const key of keys) {
      const owner = owners.get(`${type}:${key}`)
      owners.set(`${type}:${key}`, owner === undefined ? id : null)
    }
  }
  return new Map(
    entities.map(({ id, type, name }) => {
      const keys = (keysOf.get(id) ?? []).filter((key) => owners.get(`${type}:${key}`) === id)
      return [id, { type, name, keys }]
    }),
  )
}

/** An entity that a person names where the record has none: known by that name alone. */
export function namedEntity(type: EntityType, name: string): EntityRef {
  const key = nameKey(name)
  return { type, name, keys: key === '' ? [] : [key] }
}

/** Whether two references mean the same entity: one type, and a name key that is theirs alone in both records. */
export function sameEntity(one: EntityRef, other: EntityRef): boolean {
  return one.type === other.type && one.keys.some((key) => other.keys.includes(key))
}

/** Type and full name in one key; undefined for a reference that knows no name. */
export function fullNameKey({ type, name }: EntityRef): string | undefined {
  const key = nameKey(name)
  return key === '' ? undefined : `${type}:${key}`
}

/**
 * As `sameEntity`, and references of one full name pass too, though a homonym makes the name ambiguous. For comparing
 * the values of claims that are aligned already; never for deciding which claim is which.
 */
export function sameEntityValue(one: EntityRef, other: EntityRef): boolean {
  if (sameEntity(one, other)) return true
  const name = fullNameKey(one)
  return name !== undefined && name === fullNameKey(other)
}
