import { nameKey } from '../../text/name-key.ts'
import { type JoinedName, joinedName } from '../joined-name.ts'
import type { NameMention } from '../mention.ts'

/** What names the award without its kind: "hữu nghị" of "Huân chương Hữu nghị". */
function awardKey(mention: NameMention): string {
  const name = nameKey(mention.name)
  const kind = nameKey(mention.kind ?? '')
  return name.startsWith(`${kind} `) ? name.slice(kind.length + 1) : name
}

/** Kinds that papers mistake for one another when they write of one award. */
const CONFUSED = new Set(['huân chương', 'huy chương', 'kỷ niệm chương'].map(nameKey))

function sameAward(mention: NameMention, other: NameMention, together: ReadonlySet<string>): boolean {
  const [kind, otherKind] = [nameKey(mention.kind ?? ''), nameKey(other.kind ?? '')]
  if (awardKey(mention) !== awardKey(other)) return false
  if (kind === otherKind) return true
  // Order and medal of one name are two awards where one sentence gives both.
  return CONFUSED.has(kind) && CONFUSED.has(otherKind) && !together.has(awardKey(mention))
}

/** How near two kinds of one name must stand to be two awards given side by side. */
const SIDE_BY_SIDE = 90

/** Joins the mentions of one award; an order called a medal elsewhere in the article is the same award. */
export function joinAwards(mentions: readonly NameMention[]): JoinedName[] {
  const together = new Set<string>()
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    if (
      next &&
      next.start - mention.end < SIDE_BY_SIDE &&
      awardKey(next) === awardKey(mention) &&
      next.kind !== mention.kind
    )
      together.add(awardKey(mention))
  }
  const groups: NameMention[][] = []
  for (const mention of mentions) {
    const group = groups.find(([first]) => first && sameAward(mention, first, together))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups.map((own) => {
    const [first] = own
    const full = own.find((mention) => mention.rule !== 'award/further-rank') ?? first
    const name = full?.name ?? ''
    const inner = /[“"«‘'](.+)[”"»’']/u.exec(name)?.[1]
    return joinedName('award', name, own, inner === undefined ? [] : [inner], {
      kind: full?.kind ?? '',
    })
  })
}
