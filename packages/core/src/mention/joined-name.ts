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
  const add = (alias: string) => {
    // Most mentions spell the name as it is.
    const key = alias === name ? '' : nameKey(alias)
    if (key === '' || seen.has(key)) return
    seen.add(key)
    aliases.push(alias)
  }
  for (const mention of mentions) {
    add(mention.name)
    if (mention.written !== undefined) add(mention.written)
  }
  for (const alias of certain) add(alias)
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
