import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { isStrongSurname } from '../person/vietnamese-name.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'
import { lineOfBusinessEnd } from './brand-name.ts'

/** Last words, in small letters, of what a paper, a broadcaster or a firm is called before its name. */
const KINDS = new Set('báo tờ đài hãng kênh tin xã hình thanh san ty đoàn điện'.split(' '))
/** What stands before those of them that end other words too. */
const BEFORE_KIND: Record<string, RegExp> = {
  tin: /^(?:hãng|đài|báo|trang)$/u,
  xã: /^(?:tấn)$/u,
  hình: /^(?:truyền)$/u,
  thanh: /^(?:phát)$/u,
  san: /^(?:tập)$/u,
  ty: /^(?:công)$/u,
  đoàn: /^(?:tập)$/u,
  điện: /^(?:nhật)$/u,
}
/** "lâu đài Windsor", "thông báo": other words that end so. */
const OTHER_WORDS = /^(?:lâu|vũ|thông|nhiên|tấm|khán|lễ)$/u
const givenNames = wordSet(GIVEN_NAMES)
const LONGEST = 4

/** "báo El Moudjahid", "đài NTV", "hãng Peach Aviation": a foreign name right behind the word for what it is; or null. */
export function bodyBehindKind(tokens: readonly Token[], at: number, end: number): BodyHit | null {
  const kind = tokens[at - 1]
  if (kind?.shape !== 'lower' || !KINDS.has(kind.key) || tokens[at]?.breaksBefore !== 0) return null
  const before = tokens[at - 2]
  const needed = BEFORE_KIND[kind.key]
  if (needed ? !needed.test(before?.key ?? '') : OTHER_WORDS.test(before?.key ?? '')) return null
  const last = foreignRunEnd(tokens, at, end)
  if (last === at || givenNames.has(tokens[at]?.key ?? '')) return null
  return { first: at, last, kind: 'company', rule: 'organization/behind-its-kind' }
}

/** "Lulu Group", "Mubadala Energy": foreign words that end in what firms call themselves; or null. */
export function firmByLastWord(tokens: readonly Token[], at: number, end: number): BodyHit | null {
  if (!isForeign(tokens[at]) || givenNames.has(tokens[at]?.key ?? '') || isCapital(tokens[at - 1]))
    return null
  const run = foreignRunEnd(tokens, at, end)
  for (let word = at + 1; word < run; word++) {
    const last = lineOfBusinessEnd(tokens, word, end)
    if (last > word && last === run && FIRM_WORDS.has(tokens[last - 1]?.key ?? ''))
      return { first: at, last, kind: 'company', rule: 'organization/behind-its-kind' }
  }
  return null
}

/** The words that only firms' names end in. */
const FIRM_WORDS = new Set(
  'group holdings holding corporation corp electronics industries technologies airlines airways aviation motors pharma logistics semiconductor'.split(
    ' ',
  ),
)

/** A run of capitals with a foreign word in it, which no place is and nobody's name; its end, or `at`. */
function foreignRunEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!isCapital(tokens[at]) || isStrongSurname(tokens[at]?.key ?? '')) return at
  if (knownPlaceAt(tokens, at, end)) return at
  let last = at
  let foreign = false
  while (last < end && last - at <= LONGEST) {
    const token = tokens[last]
    if (!isCapital(token) || token.breaksBefore > 1 || (last > at && !token.spaceBefore)) break
    foreign ||= isForeign(token)
    last++
  }
  const hyphen = tokens[last]?.raw === '-' && tokens[last]?.spaceBefore === false
  return foreign && last - at <= LONGEST && !hyphen ? last : at
}

function isForeign(token: Token | undefined): boolean {
  return isCapital(token) && (token.shape !== 'capital' || !isVietnameseSyllable(token.key))
}
