import { nameKey } from '../text/name-key.ts'
import type { Entity, EntityType } from './entity.ts'
import type { NameMention } from './mention.ts'

/** One thing of an article with all its mentions, before it is given an id. */
export type JoinedName = Omit<Entity, 'id'>

/** Puts an entity together: the name, every other spelling that stands in the text or is certain, and the spans. */
export function joinedName(
  type: EntityType,
  name: string,
  mentions: readonly NameMention[],
  certain: readonly string[],
  more: Partial<Omit<Entity, 'id' | 'type' | 'name' | 'aliases' | 'mentions'>>,
): JoinedName {
  const seen = new Set([nameKey(name)])
  const aliases: string[] = []
  for (const alias of [
    ...mentions.flatMap((mention) => [mention.name, mention.written ?? mention.name]),
    ...certain,
  ]) {
    const key = nameKey(alias)
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    aliases.push(alias)
  }
  return {
    type,
    name,
    aliases,
    mentions: mentions.map(({ start, end, rule }) => ({ start, end, rule })),
    ...more,
  }
}

/** True where one name's key continues the other's by whole words. */
export function beginsWithName(longer: string, shorter: string): boolean {
  return longer === shorter || longer.startsWith(`${shorter} `)
}
