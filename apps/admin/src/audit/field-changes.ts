import type { AuditEntry } from '@trucot/contract/audit-contract'

export type AuditValue = AuditEntry['before']

/** One field of what was changed; a side is undefined where it does not have the field at all. */
export interface FieldChange {
  /** Null where what was changed is a bare value. */
  field: string | null
  before: AuditValue | undefined
  after: AuditValue | undefined
  same: boolean
}

function fieldsOf(value: AuditValue): Map<string | null, AuditValue> {
  if (value === null) return new Map()
  return typeof value === 'object' && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map([[null, value]])
}

/** Lines up what stood before and after, field by field: the fields before in their order, then those that are new. */
export function fieldChanges(before: AuditValue, after: AuditValue): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].map((field) => ({
    field,
    before: was.get(field),
    after: is.get(field),
    same: JSON.stringify(was.get(field)) === JSON.stringify(is.get(field)),
  }))
}
