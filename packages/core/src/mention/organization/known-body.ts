import type { Token } from '../../text/tokens.ts'
import { phraseAt } from '../phrase-table.ts'
import { pairAt } from '../place/country-pair.ts'
import { isCapital } from '../word-shape.ts'
import type { BodyHit } from './body-hit.ts'
import { KNOWN } from './body-names.ts'
import { ownerAfter, type ReadBody } from './body-owner.ts'

/** Forces that each province has a command of. */
const IN_PROVINCES = new Set(['Bộ đội Biên phòng'])

/** "Bộ Chỉ huy Bộ đội Biên phòng tỉnh": a province's own, which is not named here. */
function isLocalBranch(tokens: readonly Token[], first: number, last: number, name: string): boolean {
  if (!IN_PROVINCES.has(name)) return false
  return tokens[first - 1]?.key === 'huy' || (tokens[last]?.key === 'tỉnh' && tokens[last]?.shape === 'lower')
}

/** A body with a name that the lexicon has, with the owner and country that follow, or null. */
export function knownBodyAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lowerHead: boolean,
  readBody: ReadBody,
): BodyHit | null {
  const hit = phraseAt(KNOWN, tokens, at)
  if (!hit || hit.last > end) return null
  const token = tokens[at]
  // "đảng Bharatiya Janata": a party's head is written either way.
  if (token === undefined || (token.key !== 'đảng' && !lowerHead && !isCapital(token))) return null
  if (hit.value.abbreviation && token.shape !== 'upper') return null
  if (isLocalBranch(tokens, hit.first, hit.last, hit.value.fullName)) return null
  // "Intel" and "Apple" are names, "intel" is none; a run-on capital makes another name ("Bộ Chính trị" does not).
  // "Quốc hội Việt - Lào" names two parliaments, and no body.
  const after = pairAt(tokens, hit.last, end)
    ? { last: hit.last }
    : ownerAfter(tokens, hit.last, end, readBody, false)
  const extended = after.last > hit.last
  return {
    first: at,
    kind: 'known',
    rule: 'organization/known-body',
    ...after,
    ...(extended ? {} : { fullName: hit.value.fullName }),
  }
}
