import type { Token } from '../../text/tokens.ts'
import { bodyAt } from '../organization/body-at.ts'
import { foreignNameEnd } from '../person/foreign-name.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { isCapital, isStopWord, isVietnameseSyllable, textOf } from '../word-shape.ts'
import { capitalised, type OfficeBodyRule } from './office-body.ts'

const LONGEST = 6
const rule = 'office/title-of-party'

/** A whole name of any tongue that no party's name would go on with. */
function isNamedAt(tokens: readonly Token[], at: number, end: number): boolean {
  if (isPersonNameAt(tokens, at, end)) return true
  const token = tokens[at]
  return isCapital(token) && !isVietnameseSyllable(token.key) && foreignNameEnd(tokens, at, end) > at + 1
}

/** A name that begins with a syllable a Vietnamese word could have: "Kim Moo-sung", "Lee Jae-myung". */
function isHyphenedName(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 2]
  return isCapital(tokens[at]) && isCapital(tokens[at + 1]) && hyphen?.raw === '-' && !hyphen.spaceBefore
}

/**
 * "Chủ tịch đảng Thế giới mới Kim Moo-sung", "Chủ tịch đảng Nước Nga Thống nhất, …": a party that no lexicon has, the head in small
 * letters, right before a whole name or a mark.
 */
export const partyBody: OfficeBodyRule = (_head, tokens, at, end) => {
  if (tokens[at]?.key !== 'đảng' || tokens[at]?.shape !== 'lower' || !isCapital(tokens[at + 1])) return null
  const known = bodyAt(tokens, at, end, true)
  if (known && known.last > at + 2 && (known.last >= end || tokens[known.last]?.shape !== 'lower'))
    return null
  for (let last = at + 2; last <= Math.min(end, at + LONGEST); last++) {
    const token = tokens[last]
    const closes = !token || last >= end || /^[,;.(]$/u.test(token.raw)
    if (closes || isNamedAt(tokens, last, end) || isHyphenedName(tokens, last)) {
      const body = { first: at, last, kind: 'party', rule }
      return { last, organization: capitalised(textOf(tokens, at, last)), bodies: [body], rule }
    }
    const ends = isStopWord(token) && token.key !== 'mới' && token.key !== 'vì'
    if (token.kind !== 'word' || token.breaksBefore > 1 || ends) return null
  }
  return null
}
