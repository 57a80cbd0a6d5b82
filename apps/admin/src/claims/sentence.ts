import type { FieldPath } from '@trucot/core/review/decision'
import type { EntityRef, PortableClaim } from '@trucot/core/review/portable-claim'
import { type FramePiece, fittingFrame, framePieces, type SentenceFrames } from './sentence-frames.ts'

/** One piece of a claim's sentence: words that carry it, or a value that can be focused and edited. */
export type SentencePart =
  | { kind: 'words'; text: string }
  | { kind: 'entity'; entity: EntityRef; path: FieldPath }
  | { kind: 'date'; edtf: string; path: FieldPath }
  | { kind: 'value'; text: string; path: FieldPath }

/** How a language writes sentences, and the words it has for roles. */
export interface SentenceLanguage {
  frames: SentenceFrames
  roleName: (role: string) => string
}

type Event = Extract<PortableClaim, { type: 'event' }>
type Slots = Map<string, SentencePart[][]>

const words = (text: string): SentencePart => ({ kind: 'words', text })

/** The path of one element of a list field: by its entity's keys, by its name where it has none. */
export function elementPath(field: string, entity: EntityRef): FieldPath {
  const { type, keys, name } = entity
  return { field, element: { type, keys, ...(keys.length === 0 ? { name } : {}) } }
}

function entityPart(entity: EntityRef, path: FieldPath): SentencePart {
  return { kind: 'entity', entity, path }
}

/** "A, B và C" of the items of one slot. */
function joined(items: SentencePart[][], and: string): SentencePart[] {
  const last = items.at(-1) ?? []
  if (items.length < 2) return last
  const before = items.slice(0, -1).flatMap((item, index) => (index === 0 ? item : [words(', '), ...item]))
  return framePieces(and).flatMap((piece) => {
    if ('words' in piece) return [words(piece.words)]
    return piece.slot === 'list' ? before : last
  })
}

function fill(pieces: FramePiece[], slots: Slots, and: string): SentencePart[] {
  return pieces.flatMap((piece) =>
    'words' in piece ? [words(piece.words)] : joined(slots.get(piece.slot) ?? [], and),
  )
}

function eventSlots(claim: Event): Slots {
  const slots: Slots = new Map()
  const put = (slot: string, part: SentencePart) => slots.set(slot, [...(slots.get(slot) ?? []), [part]])
  for (const { entity, role } of claim.participants)
    put(role, entityPart(entity, elementPath('participants', entity)))
  for (const entity of claim.objects) put('objects', entityPart(entity, elementPath('objects', entity)))
  for (const entity of claim.organizations) {
    put('organizations', entityPart(entity, elementPath('organizations', entity)))
  }
  if (claim.date) put('date', { kind: 'date', edtf: claim.date.edtf, path: { field: 'date' } })
  if (claim.place) put('place', entityPart(claim.place, { field: 'place' }))
  if (claim.subject) put('subject', { kind: 'value', text: claim.subject, path: { field: 'subject' } })
  return slots
}

function eventSentence(claim: Event, { frames, roleName }: SentenceLanguage): SentencePart[] {
  const slots = eventSlots(claim)
  const pieces = fittingFrame(frames.event[claim.eventType], (slot) => slots.has(slot))
  const parts = fill(pieces, slots, frames.and)
  for (const piece of pieces) if ('slot' in piece) slots.delete(piece.slot)
  const tail = (slot: string, frame: string) => {
    if (slots.has(slot)) parts.push(...fill(framePieces(frame), slots, frames.and))
    slots.delete(slot)
  }
  tail('date', frames.tail.date)
  tail('place', frames.tail.place)
  tail('subject', frames.tail.subject)
  tail('objects', frames.tail.objects)
  tail('organizations', frames.tail.organizations)
  for (const [role, items] of slots) {
    const named: Slots = new Map([
      ['role', [[words(roleName(role))]]],
      ['names', items],
    ])
    parts.push(...fill(framePieces(frames.tail.role), named, frames.and))
  }
  return parts
}

function sentenceOf(claim: PortableClaim, language: SentenceLanguage): SentencePart[] {
  const { frames } = language
  const slots: Slots = new Map()
  if (claim.type === 'event') return eventSentence(claim, language)
  if (claim.type === 'office') {
    slots.set('person', [[entityPart(claim.person, { field: 'person' })]])
    slots.set('title', [[{ kind: 'value', text: claim.title, path: { field: 'title' } }]])
    if (claim.organization !== null) {
      slots.set('organization', [
        [{ kind: 'value', text: claim.organization, path: { field: 'organization' } }],
      ])
    }
    const office = claim.former ? frames.office.former : frames.office.held
    return fill(
      fittingFrame(office, (slot) => slots.has(slot)),
      slots,
      frames.and,
    )
  }
  if (claim.speaker) slots.set('speaker', [[entityPart(claim.speaker, { field: 'speaker' })]])
  if (claim.institution) slots.set('institution', [[entityPart(claim.institution, { field: 'institution' })]])
  slots.set('words', [[{ kind: 'value', text: withoutQuotes(claim.words), path: { field: 'words' } }]])
  return fill(
    fittingFrame(frames.statement[claim.mode], (slot) => slots.has(slot)),
    slots,
    frames.and,
  )
}

/** Reported words without the quotation marks of the page, which the sentence sets itself. */
function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^[“"«]+/u, '')
    .replace(/[”"»]+$/u, '')
}

/** Puts a claim's values into one sentence of a language, each value a part of its own. */
export function claimSentence(claim: PortableClaim, language: SentenceLanguage): SentencePart[] {
  const parts = sentenceOf(claim, language)
  const [first] = parts
  if (first?.kind === 'words') first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1)
  return parts
}

/** The sentence as plain text; `dateWords` says a date as people do. */
export function plainSentence(parts: readonly SentencePart[], dateWords: (edtf: string) => string): string {
  return parts
    .map((part) => {
      if (part.kind === 'entity') return part.entity.name
      return part.kind === 'date' ? dateWords(part.edtf) : part.text
    })
    .join('')
}
