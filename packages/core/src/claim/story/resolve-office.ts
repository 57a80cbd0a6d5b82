import type { OfficeMention } from '../../mention/mention.ts'
import { nameKey } from '../../text/name-key.ts'
import type { KnownOffice } from './story.ts'

interface OfficeKeys {
  title: string
  body: string | null
  words: Set<string> | null
}

const known = new WeakMap<KnownOffice, OfficeKeys>()

/** The keys an office is compared by, made once an office. */
function keysOf(office: KnownOffice): OfficeKeys {
  const made = known.get(office)
  if (made) return made
  const body = office.organization === null ? null : nameKey(office.organization)
  const keys = { title: nameKey(office.title), body, words: body === null ? null : new Set(body.split(' ')) }
  known.set(office, keys)
  return keys
}

/**
 * What an article says by itself: an office that stands alone means the holder it names; where several fit, the one of the highest
 * `preference` (0 to 9), then the one named last.
 */
export function holderOf(
  mention: Pick<OfficeMention, 'title' | 'organization' | 'former' | 'country'>,
  offices: readonly KnownOffice[],
  recent: readonly string[],
  preference: (office: KnownOffice) => number = () => 0,
): string | null {
  const title = nameKey(mention.title)
  const body = mention.organization === null ? null : nameKey(mention.organization)
  const words = body === null ? null : new Set(body.split(' '))
  const saysCountry = mention.country !== undefined && mention.country !== 'VN'
  let best: string | null = null
  let bestRank = -1
  for (const office of offices) {
    if (office.former !== mention.former && office.former) continue
    const held = keysOf(office)
    const sameTitle = titleFit(title, held.title) || otherTitleFit(title, held)
    if (sameTitle === 0) continue
    const sameBody = bodyFit(body, words, held, saysCountry)
    if (sameBody === 0) continue
    // A fit of both counts before who is preferred, that before recency. Those never named before come last.
    const preferred = preference(office) * 1e3
    const rank = sameBody * 1e6 + sameTitle * 1e5 + preferred + (recent.lastIndexOf(office.person) + 1)
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

const [FOREIGN_MINISTER, MINISTER] = ['Ngoại trưởng', 'Bộ trưởng'].map(nameKey)
const FOREIGN_AFFAIRS = nameKey('Ngoại giao').split(' ')

/** "Ngoại trưởng Kenya" of who was named as "Bộ trưởng Ngoại giao Kenya", and the other way: 1 where the bodies must tell. */
function otherTitleFit(said: string, { title, words }: OfficeKeys): number {
  const pair =
    (said === FOREIGN_MINISTER && title === MINISTER) || (said === MINISTER && title === FOREIGN_MINISTER)
  return pair && words !== null && FOREIGN_AFFAIRS.every((word) => words.has(word)) ? 1 : 0
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false
  return true
}

/** 2 where the bodies agree word by word (a shorter form counts), 1 where one of them is left out, 0 where they differ. */
function bodyFit(
  said: string | null,
  saidWords: ReadonlySet<string> | null,
  { body, words }: OfficeKeys,
  saysCountry: boolean,
): number {
  if (saidWords === null || body === null || words === null) return 1
  if (said === body) return 2
  if (isWithin(saidWords, words)) return 2
  // "Bộ trưởng Ngoại giao New Zealand" is not the holder of a plain "Bộ Ngoại giao".
  return !saysCountry && isWithin(words, saidWords) ? 2 : 0
}
