import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'

const FIRMS = phraseList(
  'công ty, doanh nghiệp, tập đoàn, hãng, ngân hàng, thương hiệu, nhà đầu tư, quỹ đầu tư, tổ chức',
)
const givenNames = wordSet(GIVEN_NAMES)
const REACH = 40
const LONGEST_KIND = 10
const LONGEST_NAME = 3

/**
 * "các công ty hóa chất Mỹ như Monsanto, Dow Chemical và Bayer": foreign names in a row behind "như" are the firms whose kind stands
 * before it, though no lexicon has them. The firm at a token, or null.
 */
export function firmInRow(tokens: readonly Token[], at: number, end: number): BodyHit | null {
  const first = tokens[at]
  const before = tokens[at - 1]
  if (!isCapital(first) || !before || givenNames.has(first.key)) return null
  if (!/^(?:như|và|,)$/u.test(before.key) && !isRightBehindFirms(tokens, at)) return null
  let last = at
  while (last < end && last - at < LONGEST_NAME && isOfName(tokens[last], last > at)) last++
  const isForeign = tokens
    .slice(at, last)
    .some(({ key, shape }) => shape !== 'capital' || !isVietnameseSyllable(key))
  if (!isForeign || (last < end && isCapital(tokens[last])) || knownPlaceAt(tokens, at, end)) return null
  return isBehindFirms(tokens, at)
    ? { first: at, last, kind: 'company', rule: 'organization/firm-in-row' }
    : null
}

function isOfName(token: Token | undefined, isWithin: boolean): boolean {
  return isCapital(token) && (!isWithin || (token.spaceBefore && token.breaksBefore < 2))
}

/** Back over the row to "như", and before it the word for firms. */
function isBehindFirms(tokens: readonly Token[], at: number): boolean {
  let like = at - 1
  while (at - like < REACH && tokens[like]?.key !== 'như') {
    const token = tokens[like]
    if (!token || token.breaksBefore > 1) return false
    if (isRightBehindFirms(tokens, like + 1)) return true
    const joins = token.key === 'và' || /^[,()&-]$/u.test(token.raw)
    if (!joins && !isCapital(token)) return false
    like--
  }
  if (tokens[like]?.key !== 'như') return isRightBehindFirms(tokens, like + 1)
  for (let kind = like - 1; like - kind < LONGEST_KIND && tokens[kind]?.kind === 'word'; kind--) {
    if (tokens[kind]?.shape === 'lower' && phraseAt(FIRMS, tokens, kind)) return true
  }
  return false
}

/** "lãnh đạo các tập đoàn Embraer, JBS, Vale": the names stand right behind the word for several firms. */
function isRightBehindFirms(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.shape !== 'lower') return false
  return [1, 2].some((length) => {
    const firms = phraseAt(FIRMS, tokens, at - length)
    return firms?.last === at && /^(?:các|những|nhiều|hai|ba|bốn)$/u.test(tokens[at - length - 1]?.key ?? '')
  })
}
