import type { Token } from '../text/tokens.ts'
import type { NameMention, OfficeMention } from './mention.ts'
import type { OfficeHit } from './office/office-at.ts'
import { capitalised } from './office/office-body.ts'
import { type BodyHit, nameOfBody } from './organization/body-hit.ts'
import type { HonorificHit } from './person/honorific-at.ts'
import type { PersonHit } from './person/person-at.ts'
import type { PlaceHit } from './place/place-names.ts'
import { textOf } from './word-shape.ts'

function spanOf(tokens: readonly Token[], first: number, last: number) {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

/** The words as they stand where a space between two of them was lost ("BìnhDương"); nothing where none was. */
function writtenAs(tokens: readonly Token[], first: number, last: number): { written?: string } {
  let written = ''
  let isGlued = false
  for (let at = first; at < last; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!token) break
    const touches = at > first && before?.end === token.start
    isGlued ||= touches && token.spaceBefore
    written += at > first && token.spaceBefore && !touches ? ` ${token.raw}` : token.raw
  }
  return isGlued ? { written } : {}
}

export function officeMention(tokens: readonly Token[], hit: OfficeHit): OfficeMention {
  return {
    type: 'office',
    ...spanOf(tokens, hit.first, hit.last),
    title: hit.title,
    organization: hit.organization,
    former: hit.former,
    rule: hit.rule,
    ...(hit.plural ? { plural: true } : {}),
    ...(hit.relativeTo ? { relativeTo: hit.relativeTo } : {}),
    ...(hit.country ? { country: hit.country } : {}),
  }
}

export function bodyMention(tokens: readonly Token[], body: BodyHit): NameMention {
  return {
    type: 'organization',
    ...spanOf(tokens, body.first, body.last),
    ...(body.name === undefined
      ? writtenAs(tokens, body.first, body.last)
      : { written: textOf(tokens, body.first, body.last) }),
    name: capitalised(nameOfBody(tokens, body)),
    kind: body.kind,
    rule: body.rule,
    ...(body.country ? { country: body.country } : {}),
    ...(body.fullName ? { aliasOf: body.fullName } : {}),
  }
}

export function otherNameMention(
  tokens: readonly Token[],
  at: { first: number; last: number },
  body: BodyHit,
): NameMention {
  return {
    type: 'organization',
    ...spanOf(tokens, at.first, at.last),
    name: textOf(tokens, at.first, at.last),
    aliasOf: nameOfBody(tokens, body),
    kind: body.kind,
    rule: 'organization/other-name-in-brackets',
  }
}

export function placeMention(tokens: readonly Token[], hit: PlaceHit): NameMention {
  const { kind, country, canonical } = hit.place
  return {
    type: 'place',
    ...spanOf(tokens, hit.first, hit.last),
    ...writtenAs(tokens, hit.first, hit.last),
    name: textOf(tokens, hit.first, hit.last),
    kind,
    rule: canonical === '' ? 'place/named-division' : 'place/known-place',
    ...(canonical === '' ? {} : { aliasOf: canonical }),
    ...(country ? { country } : {}),
  }
}

export function personMention(
  tokens: readonly Token[],
  person: PersonHit,
  honorific: HonorificHit | null,
): NameMention {
  const said = honorific?.honorific
  return {
    type: 'person',
    ...spanOf(tokens, person.first, person.last),
    ...writtenAs(tokens, person.first, person.last),
    name: textOf(tokens, person.first, person.last),
    rule: person.rule,
    ...(said ? { honorific: said.text } : {}),
    ...(said?.gender ? { gender: said.gender } : {}),
  }
}
