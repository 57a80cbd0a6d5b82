import {
  elementEntity,
  elementsOf,
  type FieldKind,
  type FieldValue,
  fieldsOf,
  fieldValue,
  isList,
  sameValue,
} from './claim-field.ts'
import { matchElements } from './match-elements.ts'
import type { EntityRef, PortableClaim } from './portable-claim.ts'
import { withFingerprint } from './portable-record.ts'

/** A field, or one element of a list field under the names it goes by. */
export interface Place {
  field: string
  /** Empty for a field that is no list. */
  refs: EntityRef[]
}

/** What people decided about one place; null is no value, or not in the list. */
export interface DecidedValue extends Place {
  /** What the machine said when it was decided. */
  judged: FieldValue
  /** Fingerprint of the claim that was judged then: its words may have been erased since. */
  judgedIn: string
  /** What holds since. */
  standing: FieldValue
  /** Decided by an edit of this very place. */
  edited: boolean
}

/** One place of a claim with what people and the machine say about it. */
export interface Cell extends Place {
  kind: FieldKind
  machine: FieldValue
  shown: FieldValue
  decided: DecidedValue | null
}

export interface Overlay {
  decided: readonly DecidedValue[]
  /** The whole claim is accepted: nothing enters a list by itself. */
  accepted: boolean
}

export const NOTHING_DECIDED: Overlay = { decided: [], accepted: false }

function listCells(base: PortableClaim, field: string, kind: FieldKind, overlay: Overlay): Cell[] {
  const elements = elementsOf(base, field)
  const decided = overlay.decided.filter((value) => value.field === field)
  const entities = elements.map(elementEntity)
  const elementOf = matchElements(
    decided.map(({ refs }) => refs),
    entities,
  )
  const decidedOf = new Map([...elementOf].map(([at, element]) => [element, decided[at] as DecidedValue]))
  const fromMachine = elements.map((machine, at): Cell => {
    const value = decidedOf.get(at) ?? null
    const shown = value ? value.standing : overlay.accepted ? null : machine
    return { field, kind, refs: [entities[at] as EntityRef], machine, shown, decided: value }
  })
  const fromPeople = decided
    .filter((_, at) => !elementOf.has(at))
    .map(
      (value): Cell => ({
        field,
        kind,
        refs: value.refs,
        machine: null,
        shown: value.standing,
        decided: value,
      }),
    )
  return [...fromMachine, ...fromPeople]
}

/** The claim place by place: what the machine says in `base`, and what is shown once people's decisions lie over it. */
export function overlayCells(base: PortableClaim, overlay: Overlay): Cell[] {
  return fieldsOf(base.type).flatMap(([field, kind]) => {
    if (isList(kind)) return listCells(base, field, kind, overlay)
    const machine = fieldValue(base, field)
    const decided = overlay.decided.find((value) => value.field === field) ?? null
    return [{ field, kind, refs: [], machine, shown: decided ? decided.standing : machine, decided }]
  })
}

/** The claim that the cells show, with the quotes of `base`. */
export function shownClaim(base: PortableClaim, cells: readonly Cell[]): PortableClaim {
  if (cells.every(({ shown, machine }) => JSON.stringify(shown) === JSON.stringify(machine))) return base
  const values = fieldsOf(base.type).map(([field, kind]) => {
    const own = cells.filter((cell) => cell.field === field).map(({ shown }) => shown)
    return [field, isList(kind) ? own.filter((value) => value !== null) : (own[0] ?? null)]
  })
  return withFingerprint({ ...base, ...Object.fromEntries(values) })
}

/** Whether two claims say the same in every field. */
export function sameValues(one: PortableClaim, other: PortableClaim): boolean {
  if (one.type !== other.type) return false
  return one.fingerprint === other.fingerprint || equalFields(one, other) === fieldsOf(one.type).length
}

function sameList(kind: FieldKind, one: readonly FieldValue[], other: readonly FieldValue[]): boolean {
  if (one.length !== other.length) return false
  const pairs = matchElements(
    one.map((element) => [elementEntity(element)]),
    other.map(elementEntity),
  )
  if (pairs.size !== one.length) return false
  return [...pairs].every(([a, b]) => sameValue(kind, one[a] ?? null, other[b] ?? null))
}

/** The fields of two claims of one type that say something else. */
export function differingFields(one: PortableClaim, other: PortableClaim): string[] {
  return fieldsOf(one.type)
    .filter(([field, kind]) =>
      isList(kind)
        ? !sameList(kind, elementsOf(one, field), elementsOf(other, field))
        : !sameValue(kind, fieldValue(one, field), fieldValue(other, field)),
    )
    .map(([field]) => field)
}

/** How many fields of two claims of one type say the same. */
export function equalFields(one: PortableClaim, other: PortableClaim): number {
  return fieldsOf(one.type).length - differingFields(one, other).length
}
