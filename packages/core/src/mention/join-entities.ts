import type { ArticleStructure } from '../article/article-structure.ts'
import { joinAwards } from './award/join-awards.ts'
import { joinConferences } from './conference/join-conferences.ts'
import { joinDocuments } from './document/join-documents.ts'
import type { Entity, EntityType } from './entity.ts'
import type { JoinedName } from './joined-name.ts'
import type { Mention, NameMention } from './mention.ts'
import { joinBodies } from './organization/join-bodies.ts'
import { joinPeople } from './person/join-people.ts'
import { joinPlaces } from './place/join-places.ts'

/** The entities of an article and the way from a mention to its own. */
export interface JoinedEntities {
  /** In the order of their first mentions; ids are local to the record. */
  entities: Entity[]
  /** The entity a name mention belongs to; undefined for offices and dates. */
  entityOf: (mention: Mention) => Entity | undefined
  byId: (id: string) => Entity | undefined
}

type Join = (mentions: readonly NameMention[]) => JoinedName[]
const JOINS: Record<EntityType, Join> = {
  person: joinPeople,
  organization: joinBodies,
  place: joinPlaces,
  document: joinDocuments,
  award: joinAwards,
  conference: joinConferences,
}

/** Joins the mentions of one article into the things they name. */
export function joinEntities(_structure: ArticleStructure, mentions: readonly Mention[]): JoinedEntities {
  const joined: JoinedName[] = []
  for (const [type, join] of Object.entries(JOINS)) {
    joined.push(...join(mentions.filter((mention): mention is NameMention => mention.type === type)))
  }
  const firstStart = (entity: JoinedName): number => entity.mentions[0]?.start ?? 0
  const entities = joined
    .toSorted((a, b) => firstStart(a) - firstStart(b))
    .map((entity, at): Entity => ({ id: `e${at + 1}`, ...entity }))
  const bySpan = new Map<string, Entity>()
  const ids = new Map<string, Entity>()
  for (const entity of entities) {
    ids.set(entity.id, entity)
    for (const { start, end } of entity.mentions) bySpan.set(`${entity.type} ${start} ${end}`, entity)
  }
  return {
    entities,
    entityOf: ({ type, start, end }) => bySpan.get(`${type} ${start} ${end}`),
    byId: (id) => ids.get(id),
  }
}
