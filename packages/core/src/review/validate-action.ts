import { Edtf, isOnCalendar } from '../text/edtf.ts'
import { fieldKind, fieldShape, isList } from './claim-field.ts'
import type { Action, FieldPath } from './decision.ts'
import { PortableClaim } from './portable-claim.ts'

export type ActionRefusal =
  | 'no_claim'
  | 'unknown_field'
  | 'identity_field'
  | 'element_needed'
  | 'no_list'
  | 'element_unnamed'
  | 'wrong_value'
  | 'no_quote'
  | 'quote_not_in_text'

export type ActionValidity = { ok: true } | { ok: false; reason: ActionRefusal; explanation: string }

const IDENTITY = new Set(['type', 'fingerprint', 'quotes', 'id', 'evidence'])

function refuse(reason: ActionRefusal, explanation: string): ActionValidity {
  return { ok: false, reason, explanation }
}

function validatePath(path: FieldPath, type: PortableClaim['type']): ActionValidity {
  if (IDENTITY.has(path.field))
    return refuse('identity_field', `${path.field} says which claim it is; reject this claim and add another`)
  const kind = fieldKind(type, path.field)
  if (kind === undefined) return refuse('unknown_field', `a claim of type ${type} has no field ${path.field}`)
  if (!isList(kind))
    return path.element ? refuse('no_list', `${path.field} is no list and has no elements`) : { ok: true }
  if (!path.element) return refuse('element_needed', `${path.field} is decided element by element`)
  if (path.element.keys.length === 0 && !path.element.name)
    return refuse('element_unnamed', `the element of ${path.field} has neither a name key nor a name`)
  return { ok: true }
}

/** What a person writes as a date is one: decisions recorded once are kept and exported as they are. */
function validateDate(date: unknown): ActionValidity {
  if (date === null) return { ok: true }
  const edtf = Edtf.safeParse((date as { edtf: string }).edtf)
  if (edtf.success && isOnCalendar(edtf.data)) return { ok: true }
  return refuse('wrong_value', 'date: not an EDTF date')
}

function validateValue(path: FieldPath, value: unknown, type: PortableClaim['type']): ActionValidity {
  const kind = fieldKind(type, path.field)
  if (value === null && kind !== undefined && isList(kind)) return { ok: true }
  const parsed = fieldShape(type, path.field).safeParse(value)
  if (parsed.success) return kind === 'date' ? validateDate(parsed.data) : { ok: true }
  return refuse(
    'wrong_value',
    `${path.field}: ${parsed.error.issues[0]?.message ?? 'not a value of this field'}`,
  )
}

function validateAdded(claim: unknown, stands: ((quote: string) => boolean) | undefined): ActionValidity {
  const parsed = PortableClaim.safeParse(claim)
  if (!parsed.success) return refuse('wrong_value', parsed.error.issues[0]?.message ?? 'not a claim')
  const { quotes } = parsed.data
  const date = parsed.data.type === 'event' ? validateDate(parsed.data.date) : null
  if (date && !date.ok) return date
  if (quotes.length === 0 || quotes.some((quote) => quote.trim() === ''))
    return refuse('no_quote', 'an added claim names the words that prove it')
  const missing = stands && quotes.find((quote) => !stands(quote))
  if (missing !== undefined)
    return refuse('quote_not_in_text', `these words do not stand in the content: ${missing.slice(0, 80)}`)
  return { ok: true }
}

/**
 * Whether an action can be recorded on a claim (as shown or as read; null for none). Refusals are answers, not errors.
 * `stands` tells whether a quote stands in the article's content, for added claims; without it that is not checked.
 */
export function validateAction(
  action: Action,
  claim: PortableClaim | null,
  stands?: (quote: string) => boolean,
): ActionValidity {
  if (action.kind === 'undo' || action.kind === 'settle') return { ok: true }
  if (action.kind === 'add') return validateAdded(action.claim, stands)
  if (!claim) return refuse('no_claim', 'there is no such claim')
  if (action.kind !== 'edit' && action.kind !== 'dismiss') return { ok: true }
  const path = validatePath(action.path, claim.type)
  return path.ok ? validateValue(action.path, action.value, claim.type) : path
}
