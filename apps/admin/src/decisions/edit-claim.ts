import type { FieldPath } from '@trucot/core/review/decision'
import type { PortableClaim } from '@trucot/core/review/portable-claim'

type Element = { type: string; keys: readonly string[] }

function elementOf(item: unknown): Element | null {
  if (typeof item !== 'object' || item === null) return null
  if ('entity' in item) return elementOf(item.entity)
  if ('type' in item && 'keys' in item && Array.isArray(item.keys))
    return { type: String(item.type), keys: item.keys }
  return null
}

/** Whether two list elements name the same entity: same type, a name key in common. */
export function sameElement(one: Element, other: Element): boolean {
  return one.type === other.type && one.keys.some((key) => other.keys.includes(key))
}

function editedList(list: unknown[], element: Element, value: unknown): unknown[] {
  const at = list.findIndex((item) => {
    const own = elementOf(item)
    return own !== null && sameElement(own, element)
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
      return own !== null && sameElement(own, element)
    }) ?? null
  )
}

/** A claim with one field, or one element of a list field, set to what a person wrote; null takes an element out. */
export function editClaim(claim: PortableClaim, path: FieldPath, value: unknown): PortableClaim {
  const before: unknown = Reflect.get(claim, path.field)
  const after = path.element ? editedList(Array.isArray(before) ? before : [], path.element, value) : value
  return { ...claim, [path.field]: after } as PortableClaim
}
