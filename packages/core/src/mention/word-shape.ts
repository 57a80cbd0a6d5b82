import type { Token } from '../text/tokens.ts'
import { STOP_WORDS } from './lexicon/fields.ts'
import { wordSet } from './lexicon/words.ts'

const ONSET = '(?:ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?'
const NUCLEUS =
  '(?:uyu|uye|uya|uay|uai|uou|uoi|oai|oay|oeo|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ye|ya|[aeiouy])'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?<stop>ch|[cpt])?(?:ng|nh|[mn])?$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stopWords = wordSet(STOP_WORDS)
const known = new Map<string, boolean>()

/** True where a word could be a Vietnamese syllable by its letters; one that ends in c, ch, p or t must bear a tone. */
export function isVietnameseSyllable(key: string): boolean {
  const before = known.get(key)
  if (before !== undefined) return before
  const parts = key.normalize('NFD')
  const bare = parts.replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  const match = SYLLABLE.exec(bare)
  const answer =
    match !== null && !/[fjwz]/u.test(bare) && (match.groups?.stop === undefined || parts.search(TONES) >= 0)
  if (known.size > 20_000) known.clear()
  known.set(key, answer)
  return answer
}

/** True for a word written with a capital: Aa, AA, AaA. */
export function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none'
}

/** True for a word that never continues a name. */
export function isStopWord(token: Token): boolean {
  return token.shape === 'lower' && stopWords.has(token.key)
}

/** The text of tokens `first` to `last` (exclusive), white space folded to single spaces. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token) break
    if (at > first && token.spaceBefore) text += ' '
    text += token.raw
  }
  return text
}
