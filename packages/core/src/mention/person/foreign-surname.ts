import type { Token } from '../../text/tokens.ts'
import { JAPANESE_SURNAMES, RARER_KOREAN_SURNAMES } from '../lexicon/foreign-surnames.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { nameWordEnd } from './foreign-name.ts'

const givenNames = wordSet(GIVEN_NAMES)
const japanese = wordSet(JAPANESE_SURNAMES)
const korean = wordSet(
  `kim park lee choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon chung ban jo woo ${RARER_KOREAN_SURNAMES}`,
)
const MOST_WORDS = 6

/** "Suzuki Masashi": a Japanese family name and one more foreign word. */
export function isJapaneseName(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    first?.shape === 'capital' &&
    japanese.has(first.key) &&
    at + 1 < end &&
    second?.shape === 'capital' &&
    second.spaceBefore &&
    second.breaksBefore === 0 &&
    !isVietnameseSyllable(second.key)
  )
}

/** "Ju Kwang-deok": a Korean family name and a given name of two syllables, the second after a hyphen in small letters. */
export function isKoreanName(tokens: readonly Token[], at: number, end: number): boolean {
  const [family, given, hyphen, second] = tokens.slice(at, Math.min(end, at + 4))
  return (
    family?.shape === 'capital' &&
    korean.has(family.key) &&
    isCapital(given) &&
    given.breaksBefore === 0 &&
    hyphen?.raw === '-' &&
    !hyphen.spaceBefore &&
    second?.spaceBefore === false
  )
}

/** "Shunichi", "Kenjiro", "Akihiko": endings that given names of Japan have and hardly any other word. */
const GIVEN_ENDINGS =
  /(?:ichi|hiko|hiro|suke|taro|jiro|zo|nori|masa|yuki|kazu|shige|fumi|yoshi|aki|hei|nobu)$/u

function isJapaneseGiven(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !isVietnameseSyllable(token.key) && GIVEN_ENDINGS.test(token.key)
}

/**
 * "Đại học Soka | Suzuki Masashi", "Quỹ Nippon | Sasakawa Yohei": where a person's name begins among the foreign words that end a
 * body's or a town's name, at least one of which is the body's own; -1 where none does. Token indexes, `last` exclusive.
 */
export function holderWithin(tokens: readonly Token[], from: number, last: number): number {
  const starts: number[] = []
  for (let at = from; at < last; ) {
    const token = tokens[at]
    const isForeign = token?.shape === 'capital' && !isVietnameseSyllable(token.key)
    const next = isCapital(token) ? nameWordEnd(tokens, at, last) : at + 1
    if (isForeign || (isCapital(token) && next > at + 1) || isKoreanName(tokens, at, last)) starts.push(at)
    else starts.length = 0
    at = next
  }
  const run = starts.slice(-MOST_WORDS)
  for (const [word, at] of run.entries()) {
    if (word === 0 || word > run.length - 2) continue
    // "Mitsubishi Heavy Industries Miyanaga Shunichi": the last word is somebody's given name.
    const closes = word === run.length - 2 && isJapaneseGiven(tokens[run[word + 1] ?? -1])
    if (
      closes ||
      givenNames.has(tokens[at]?.key ?? '') ||
      isJapaneseName(tokens, at, last) ||
      isKoreanName(tokens, at, last)
    )
      return at
  }
  return -1
}
