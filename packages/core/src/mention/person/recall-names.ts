import type { Token } from '../../text/tokens.ts'
import type { Stretch } from '../content-stretches.ts'
import { WELL_KNOWN } from '../lexicon/well-known-names.ts'
import { wordSet } from '../lexicon/words.ts'
import type { Mention, NameMention } from '../mention.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'

const wellKnown = wordSet(WELL_KNOWN)
const SHORTEST = 4

/**
 * Names that stand alone: "Putin nói Zelensky …" in an article that names Vladimir Putin, or where the name alone is known
 * to everybody. Takes only words that nothing else has taken and that no Vietnamese name could hold.
 */
export function recallNames(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  found: readonly Mention[],
): NameMention[] {
  const taken = new Uint8Array(tokens.length)
  const known = new Set<string>()
  for (const mention of found) {
    taken.fill(1, mention.first, mention.last)
    if (mention.type !== 'person') continue
    for (const { key } of tokens.slice(mention.first, mention.last)) {
      if (key.length >= SHORTEST && !isVietnameseSyllable(key)) known.add(key)
    }
  }
  const recalled: NameMention[] = []
  for (const { first, last } of stretches) {
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      if (
        !token ||
        taken[at] === 1 ||
        !isCapital(token) ||
        !(known.has(token.key) || wellKnown.has(token.key))
      )
        continue
      if (isPartOfLonger(tokens, at)) continue
      recalled.push({
        type: 'person',
        first: at,
        last: at + 1,
        start: token.start,
        end: token.end,
        name: token.raw,
        rule: known.has(token.key) ? 'person/named-elsewhere' : 'person/well-known',
      })
    }
  }
  return recalled
}

/** "Trump Tower", "Clinton-Gore": a capital or hyphen beside it makes it part of something else. */
function isPartOfLonger(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.raw === '-' && !before.spaceBefore) return true
  if (isCapital(before) && isCapital(next)) return true
  if (next?.raw === '-' && !next.spaceBefore) return true
  return isCapital(next) && next.spaceBefore && next.breaksBefore === 0 && !isVietnameseSyllable(next.key)
}
