import { elementEntity, elementsOf, type FieldValue, fieldKind, fieldValue, isList } from './claim-field.ts'
import type { Place } from './decided-values.ts'
import type { FieldPath } from './decision.ts'
import { sameEntity, sameEntityValue } from './entity-ref.ts'
import type { EntityRef, PortableClaim } from './portable-claim.ts'

/** Whether two places of one claim are the same field or the same list element. */
export function samePlace(one: Place, other: Place): boolean {
  if (one.field !== other.field) return false
  if (one.refs.length === 0 || other.refs.length === 0) return one.refs.length === other.refs.length
  return one.refs.some((ref) => other.refs.some((otherRef) => sameEntityValue(ref, otherRef)))
}

/** What the claim says at a place: a field's value, a list's element, or null. */
export function valueAt(claim: PortableClaim, { field, refs }: Place): FieldValue {
  const kind = fieldKind(claim.type, field)
  if (kind === undefined) return null
  if (!isList(kind)) return fieldValue(claim, field)
  const elements = elementsOf(claim, field)
  const named = (same: (one: EntityRef, other: EntityRef) => boolean) =>
    elements.find((element) => refs.some((ref) => same(ref, elementEntity(element))))
  return named(sameEntity) ?? named(sameEntityValue) ?? null
}

/** The place that a path names; an element goes by the path's keys and by its name in `claim`, where it stands there. */
export function placeOf(path: FieldPath, claim: PortableClaim): Place {
  if (!path.element) return { field: path.field, refs: [] }
  const ref: EntityRef = { type: path.element.type, name: path.element.name ?? '', keys: path.element.keys }
  const known = valueAt(claim, { field: path.field, refs: [ref] })
  return { field: path.field, refs: known === null ? [ref] : [elementEntity(known), ref] }
}

/** How the outside names a place. */
export function pathOf({ field, refs }: Place): FieldPath {
  const [first] = refs
  if (!first) return { field }
  const keys = [...new Set(refs.flatMap((ref) => ref.keys))]
  return { field, element: { type: first.type, keys, ...(keys.length === 0 ? { name: first.name } : {}) } }
}
