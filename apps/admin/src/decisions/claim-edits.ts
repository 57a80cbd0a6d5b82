import type { FieldPath } from '@trucot/core/review/decision'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'
import { elementPath } from '../claims/sentence.ts'
import { sameKeyed } from './edit-claim.ts'

/** One field, or one list element, set to what a person wrote. */
export interface ClaimEdit {
  path: FieldPath
  value: JsonValue
}
type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** Fields that are lists, and how an element tells its entity. */
const LISTS: Record<string, (element: unknown) => EntityRef> = {
  participants: (element) => (element as { entity: EntityRef }).entity,
  organizations: (element) => element as EntityRef,
  objects: (element) => element as EntityRef,
}
const NOT_FIELDS = ['type', 'fingerprint', 'quotes']

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function listEdits(field: string, before: unknown[], after: unknown[]): ClaimEdit[] {
  const entityOf = LISTS[field]
  if (!entityOf) return []
  const path = (element: unknown) => elementPath(field, entityOf(element))
  const partner = (element: unknown, list: unknown[]) =>
    list.find((other) => sameKeyed(entityOf(element), entityOf(other)))
  const gone = before.filter((element) => partner(element, after) === undefined)
  const changed = after.filter((element) => !same(element, partner(element, before)))
  return [
    ...gone.map((element) => ({ path: path(element), value: null })),
    ...changed.map((element) => ({ path: path(element), value: element as JsonValue })),
  ]
}

/** What a person changed in a claim: one edit a field, one a list element; nothing for what stayed as it was. */
export function claimEdits(before: PortableClaim, after: PortableClaim): ClaimEdit[] {
  return Object.entries(after)
    .filter(([field]) => !NOT_FIELDS.includes(field))
    .flatMap(([field, value]): ClaimEdit[] => {
      const was: unknown = Reflect.get(before, field)
      if (Array.isArray(value) && Array.isArray(was)) return listEdits(field, was, value)
      return same(was, value) ? [] : [{ path: { field }, value: value as JsonValue }]
    })
}
