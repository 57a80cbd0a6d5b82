import type { FieldPath } from '@trucot/core/review/decision'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'

/** The entity that a list element is keyed by. */
function elementOf(item: unknown): EntityRef | null {
  if (typeof item !== 'object' || item === null) return null
  if ('entity' in item) return elementOf(item.entity)
  return 'keys' in item ? (item as EntityRef) : null
}

type Keyed = NonNullable<FieldPath['element']>

/** Whether an entity is the one that a path names. */
export function sameKeyed(one: Keyed, other: Keyed): boolean {
  if (one.type !== other.type) return false
  if (one.keys.length === 0 || other.keys.length === 0)
    return one.name !== undefined && one.name === other.name
  return one.keys.some((key) => other.keys.includes(key))
}

function editedList(list: unknown[], element: Keyed, value: unknown): unknown[] {
  const at = list.findIndex((item) => {
    const own = elementOf(item)
    return own !== null && sameKeyed(own, element)
  })
  if (value === null) return list.filter((_, index) => index !== at)
  return at < 0 ? [...list, value] : list.map((item, index) => (index === at ? value : item))
}

/** The value that stands at a path of a claim, or null. */
export function valueAt(claim: PortableClaim, path: FieldPath): unknown {
  const value: unknown = Reflect.get(claim, path.field)
  const { element } = path
  if (!element || !Array.isArray(value)) return value ?? null
  return (
    value.find((item) => {
      const own = elementOf(item)
      return own !== null && sameKeyed(own, element)
    }) ?? null
  )
}

/** A claim with one field, or one element of a list field, set to what a person wrote; null takes an element out. */
export function editClaim(claim: PortableClaim, path: FieldPath, value: unknown): PortableClaim {
  const before: unknown = Reflect.get(claim, path.field)
  const after = path.element ? editedList(Array.isArray(before) ? before : [], path.element, value) : value
  return { ...claim, [path.field]: after } as PortableClaim
}
