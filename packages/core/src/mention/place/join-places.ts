import { nameKey } from '../../text/name-key.ts'
import { type JoinedName, joinedName } from '../joined-name.ts'
import type { NameMention } from '../mention.ts'
import { lengthsOf } from '../name-parts.ts'

/** Places of an article: spellings and names of one place are one ("Mỹ" and "Hoa Kỳ", "Maroc" and "Vương quốc Maroc"). */
export function joinPlaces(mentions: readonly NameMention[]): JoinedName[] {
  const groups = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention.aliasOf ?? mention.name)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  mergeShortForms(groups)
  return [...groups.values()].map(toJoined)
}

const FORMS_OF_STATE = ['Cộng hòa', 'Vương quốc', 'Nhà nước', 'Liên bang'].map(nameKey)

/** "Dominica" in an article that names Cộng hòa Dominica is that country. */
function mergeShortForms(groups: Map<string, NameMention[]>): void {
  const lengths = lengthsOf(groups.keys())
  for (const [key, mentions] of groups) {
    for (const form of FORMS_OF_STATE) {
      if (!lengths.has(form.length + 1 + key.length)) continue
      const longer = groups.get(`${form} ${key}`)
      if (!longer) continue
      longer.push(...mentions)
      groups.delete(key)
      break
    }
  }
}

function toJoined(mentions: NameMention[]): JoinedName {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start)
  const fullest = inOrder.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best))
  const { kind, country } = fullest
  const canonical = inOrder.flatMap((mention) => (mention.aliasOf ? [mention.aliasOf] : []))
  return joinedName('place', fullest.name, inOrder, canonical, {
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
  })
}
