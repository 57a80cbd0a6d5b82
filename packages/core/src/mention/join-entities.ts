import type { ArticleStructure } from '../article/article-structure.ts'
import { joinAwards } from './award/join-awards.ts'
import { joinConferences } from './conference/join-conferences.ts'
import { joinDocuments } from './document/join-documents.ts'
import { ENTITY_TYPES, type Entity, type EntityType } from './entity.ts'
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

/** An entity and where one of its mentions ends. */
interface Named {
  end: number
  entity: Entity
}

type Join = (mentions: readonly NameMention[]) => JoinedName[]
const JOINS: Record<Exclude<EntityType, 'organization'>, Join> = {
  person: joinPeople,
  place: joinPlaces,
  document: joinDocuments,
  award: joinAwards,
  conference: joinConferences,
}

/** The bodies that stand within the words of an office: "Chủ tịch Hội Hữu nghị Việt Nam - Hungary". */
function bodiesOfOffices(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>()
  let officeEnd = -1
  for (const mention of mentions) {
    if (mention.type === 'office') officeEnd = Math.max(officeEnd, mention.last)
    else if (mention.type === 'organization' && mention.last <= officeEnd) found.add(mention)
  }
  return found
}

/** Joins the mentions of one article into the things they name. */
export function joinEntities(_structure: ArticleStructure, mentions: readonly Mention[]): JoinedEntities {
  const byType: Record<EntityType, NameMention[]> = {
    person: [],
    organization: [],
    place: [],
    document: [],
    award: [],
    conference: [],
  }
  for (const mention of mentions)
    if (mention.type !== 'office' && mention.type !== 'date') byType[mention.type].push(mention)
  const joined = ENTITY_TYPES.flatMap((type) =>
    type === 'organization'
      ? joinBodies(byType.organization, bodiesOfOffices(mentions))
      : JOINS[type](byType[type]),
  )
  const firstStart = (entity: JoinedName): number => entity.mentions[0]?.start ?? 0
  const entities = joined
    .toSorted((a, b) => firstStart(a) - firstStart(b))
    .map((entity, at): Entity => ({ id: `e${at + 1}`, ...entity }))
  const byStart = new Map<number, Named[]>()
  const ids = new Map<string, Entity>()
  for (const entity of entities) {
    ids.set(entity.id, entity)
    for (const { start, end } of entity.mentions) {
      const here = byStart.get(start)
      if (here) here.push({ end, entity })
      else byStart.set(start, [{ end, entity }])
    }
  }
  return {
    entities,
    entityOf: ({ type, start, end }) =>
      byStart.get(start)?.findLast((named) => named.end === end && named.entity.type === type)?.entity,
    byId: (id) => ids.get(id),
  }
}
