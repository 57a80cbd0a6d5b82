import type { ArticleRecord } from '../../claim/article-record.ts'
import type { Entity } from '../../mention/entity.ts'
import type { ClaimState } from '../../review/claim-state.ts'
import { nameKey } from '../../text/name-key.ts'
import type { Span } from '../../text/span.ts'
import { bodyIdentity, isIdentifying } from '../identity/body-identity.ts'
import { type DocumentProfile, partiesOfName } from '../identity/document-profile.ts'
import { knownDocument } from '../identity/known-document.ts'
import type { ArticleContext, MaterialClaim, MaterialThing } from './article-material.ts'
import { sentenceAround } from './sentence-around.ts'

/** "hai cơ quan", "ba bên": so many bodies, the last ones named. */
const TOGETHER = /(?<![\p{L}\p{M}])(?<count>hai|ba|bốn) (?:cơ quan|bên|bộ|ngành|đơn vị|ban)(?![\p{L}\p{M}])/u
const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4 }

interface NamedBody {
  start: number
  end: number
  identity: string
}

/** The bodies that a sentence names, or that "hai cơ quan" in it means: the last ones named before it. */
function bodiesOfSentence(text: string, sentence: Span, bodies: readonly NamedBody[]): string[] {
  const inside = bodies.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const named = [...new Set(inside.map(({ identity }) => identity))]
  const words = text.slice(sentence.start, sentence.end).normalize('NFC')
  const count = COUNTS[TOGETHER.exec(words)?.groups?.count ?? '']
  if (count === undefined || named.length >= count) return named
  const before = bodies.filter(({ end }) => end <= sentence.end).toSorted((a, b) => b.start - a.start)
  return [...new Set(before.map(({ identity }) => identity))].filter(isIdentifying).slice(0, count)
}

/** Bodies of the sentences that name the document, and those of the events that it is an object of. */
function partiesNear(
  entity: Entity | null,
  key: string,
  record: ArticleRecord | null,
  text: string | null,
  claims: readonly MaterialClaim[],
  bodyTold: (name: string) => string,
): string[] {
  const parties: string[] = []
  if (entity && record && text !== null) {
    const bodies = record.entities
      .filter(({ type }) => type === 'organization')
      .flatMap(({ name, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, identity: bodyIdentity(bodyTold(name)) })),
      )
    for (const mention of entity.mentions)
      parties.push(...bodiesOfSentence(text, sentenceAround(text, mention), bodies))
  }
  for (const { shown } of claims)
    if (
      shown.type === 'event' &&
      shown.objects.some(({ type, name }) => type === 'document' && nameKey(name) === key)
    )
      parties.push(...shown.organizations.map(({ name }) => bodyIdentity(bodyTold(name))))
  return parties
}

/** What the resolver compares a document by. */
export function documentProfile(
  thing: { name: string; entity: Entity | null },
  record: ArticleRecord | null,
  text: string | null,
  claims: readonly MaterialClaim[],
  { day, bodyTold }: ArticleContext,
): DocumentProfile {
  const { entity, name } = thing
  const near = partiesNear(entity, nameKey(name), record, text, claims, bodyTold)
  return {
    name,
    kind: entity?.kind ?? null,
    number: entity?.number ?? null,
    issuer: entity?.issuer ?? null,
    year: entity?.year ?? null,
    subject: entity?.subject ?? null,
    known: knownDocument([name, ...(entity?.aliases ?? [])]),
    parties: [...new Set([...partiesOfName(name), ...near])].slice(0, 20),
    origins: [],
    first: day,
    last: day,
  }
}

/** The sentence that names a document with its year, and the claim whose evidence holds it. */
export function yearQuote(
  entity: Entity | null,
  text: string | null,
  states: readonly ClaimState[],
): MaterialThing['yearQuote'] {
  const year = entity?.year
  if (!entity || !year || text === null) return null
  const mention = entity.mentions.find(({ start, end }) => text.slice(start, end).includes(year))
  if (!mention) return null
  const { start, end } = sentenceAround(text, mention)
  const holder = states.find(({ evidence }) =>
    evidence.some((span) => span.start <= mention.start && mention.end <= span.end),
  )
  return { quote: text.slice(start, end), claimId: holder?.id ?? null }
}
