import type { OfficeMention } from '../../mention/mention.ts'
import { nameKey } from '../../text/name-key.ts'
import type { KnownOffice } from './story.ts'

/** What an article says by itself: an office that stands alone means the holder it names, the one named last where several fit. */
export function holderOf(
  mention: Pick<OfficeMention, 'title' | 'organization' | 'former' | 'country'>,
  offices: readonly KnownOffice[],
  recent: readonly string[],
): string | null {
  const title = nameKey(mention.title)
  const body = mention.organization === null ? null : nameKey(mention.organization)
  const saysCountry = mention.country !== undefined && mention.country !== 'VN'
  let best: string | null = null
  let bestRank = -1
  for (const office of offices) {
    if (office.former !== mention.former && office.former) continue
    const sameTitle = titleFit(title, nameKey(office.title))
    if (sameTitle === 0) continue
    const sameBody = bodyFit(
      body,
      office.organization === null ? null : nameKey(office.organization),
      saysCountry,
    )
    if (sameBody === 0) continue
    // A fit of both counts before recency; recency settles the rest. Those never named before come last.
    const rank = sameBody * 1e6 + sameTitle * 1e5 + (recent.lastIndexOf(office.person) + 1)
    if (rank > bestRank) {
      best = office.person
      bestRank = rank
    }
  }
  return best
}

/** 2 for one title, 1 where the shorter form of the other stands ("Chủ tịch" for "Chủ tịch nước"), 0 for different ones. */
function titleFit(said: string, held: string): number {
  if (said === held) return 2
  return held.startsWith(`${said} `) ? 1 : 0
}

/** 2 where the bodies agree word by word (a shorter form counts), 1 where one of them is left out, 0 where they differ. */
function bodyFit(said: string | null, held: string | null, saysCountry: boolean): number {
  if (said === null || held === null) return 1
  if (said === held) return 2
  const [saidWords, heldWords] = [new Set(said.split(' ')), new Set(held.split(' '))]
  if ([...saidWords].every((word) => heldWords.has(word))) return 2
  // "Bộ trưởng Ngoại giao New Zealand" is not the holder of a plain "Bộ Ngoại giao".
  return !saysCountry && [...heldWords].every((word) => saidWords.has(word)) ? 2 : 0
}
