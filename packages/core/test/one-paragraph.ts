import type { ArticleStructure } from '../src/article/article-structure.ts'
import { type OfficeDraft, officeClaims } from '../src/claim/office/office-claims.ts'
import type { Entity, EntityType } from '../src/mention/entity.ts'
import { findNames } from '../src/mention/find-names.ts'
import { joinEntities } from '../src/mention/join-entities.ts'
import { tokenize } from '../src/text/tokens.ts'

/** An article that is nothing but one paragraph of content, undated. */
export function oneParagraph(text: string): ArticleStructure {
  const tokens = tokenize(text)
  return {
    input: { text },
    tokens,
    title: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    blockOf: new Int32Array(tokens.length),
    published: null,
    credits: { authors: [], agencies: [], photographers: [] },
  }
}

export interface ParagraphReading {
  entities: Entity[]
  offices: OfficeDraft[]
}

/** The entities and offices of one paragraph. */
export function readParagraph(text: string): ParagraphReading {
  const structure = oneParagraph(text)
  const mentions = findNames(structure)
  const joined = joinEntities(structure, mentions)
  return { entities: joined.entities, offices: officeClaims(structure, mentions, joined) }
}

/** The names of one type in a paragraph, in the order of their first mentions. */
export function namesIn(type: EntityType, text: string): string[] {
  return readParagraph(text)
    .entities.filter((entity) => entity.type === type)
    .map((entity) => entity.name)
}

/** The offices of a paragraph as "Name: title @ body", with "(former)" behind those that are past. */
export function officesIn(text: string): string[] {
  const { entities, offices } = readParagraph(text)
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  return offices.map(
    ({ person, title, organization, former }) =>
      `${nameOf(person)}: ${title} @ ${organization}${former ? ' (former)' : ''}`,
  )
}
