import { z } from 'zod'
import { nameKey } from '../text/name-key.ts'
import { sameEntityValue } from './entity-ref.ts'
import {
  type EntityRef,
  type PortableClaim,
  PortableEvent,
  PortableOffice,
  PortableStatement,
} from './portable-claim.ts'

const Json = z.json()
export type FieldValue = z.infer<typeof Json>

/** How a field's values are compared; the last two are lists, decided element by element. */
export type FieldKind = 'entity' | 'text' | 'words' | 'date' | 'plain' | 'participants' | 'entities'

/** The fields that people decide on. Evidence, fingerprint, confidence, rules and `asOf` are none. */
const FIELDS: Record<PortableClaim['type'], Readonly<Record<string, FieldKind>>> = {
  office: { person: 'entity', title: 'text', organization: 'text', former: 'plain' },
  event: {
    eventType: 'plain',
    date: 'date',
    place: 'entity',
    participants: 'participants',
    organizations: 'entities',
    objects: 'entities',
    status: 'plain',
    subject: 'text',
  },
  statement: { speaker: 'entity', institution: 'entity', words: 'words', mode: 'plain' },
}

const SHAPES: Record<PortableClaim['type'], Readonly<Record<string, z.ZodType>>> = {
  office: PortableOffice.shape,
  event: PortableEvent.shape,
  statement: PortableStatement.shape,
}

export function fieldsOf(type: PortableClaim['type']): [field: string, kind: FieldKind][] {
  return Object.entries(FIELDS[type])
}

export function fieldKind(type: PortableClaim['type'], field: string): FieldKind | undefined {
  return Object.hasOwn(FIELDS[type], field) ? FIELDS[type][field] : undefined
}

export function isList(kind: FieldKind): kind is 'participants' | 'entities' {
  return kind === 'participants' || kind === 'entities'
}

/** The shape of a field's value; for a list, of one element. */
export function fieldShape(type: PortableClaim['type'], field: string): z.ZodType {
  const shape = SHAPES[type][field]
  if (!shape) throw new Error(`a claim of type ${type} has no field ${field}`)
  return shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape
}

/** A field's value as it stands in the claim: one value, or all elements of a list. */
export function fieldValue(claim: PortableClaim, field: string): FieldValue {
  return (claim as unknown as Record<string, FieldValue>)[field] ?? null
}

export function elementsOf(claim: PortableClaim, field: string): FieldValue[] {
  const value = fieldValue(claim, field)
  return Array.isArray(value) ? value : []
}

/** The entity that a list element is keyed by. */
export function elementEntity(element: FieldValue): EntityRef {
  const holder = element as EntityRef | { entity: EntityRef }
  return 'entity' in holder ? holder.entity : holder
}

function sameDate(one: FieldValue, other: FieldValue): boolean {
  return (one as { edtf: string }).edtf === (other as { edtf: string }).edtf
}

/** Reported words are the same where one stretch contains the other. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [` ${nameKey(one)} `, ` ${nameKey(other)} `]
  return a.includes(b) || b.includes(a)
}

/** Whether two values of a field (of a list: two elements) say the same. Null is no value, or no such element. */
export function sameValue(kind: FieldKind, one: FieldValue, other: FieldValue): boolean {
  if (one === null || other === null) return one === other
  switch (kind) {
    case 'plain':
      return one === other
    case 'text':
      return nameKey(String(one)) === nameKey(String(other))
    case 'words':
      return sameWords(String(one), String(other))
    case 'date':
      return sameDate(one, other)
    case 'entity':
      return sameEntityValue(one as EntityRef, other as EntityRef)
    case 'entities':
      return sameEntityValue(elementEntity(one), elementEntity(other))
    case 'participants': {
      const [a, b] = [one as { role: string }, other as { role: string }]
      return a.role === b.role && sameEntityValue(elementEntity(one), elementEntity(other))
    }
  }
}
