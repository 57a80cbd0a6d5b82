import type { Token } from '../../text/tokens.ts'
import { phraseAt } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import { isCapital, textOf } from '../word-shape.ts'
import { type BodyHit, countryOf } from './body-hit.ts'
import { HEADS } from './body-names.ts'

/** "Thượng viện và Hạ viện Mỹ": the country named with the second house is the first one's too. */
export function firstOfHouses(
  tokens: readonly Token[],
  first: number,
  last: number,
  end: number,
  rule: string,
): BodyHit | null {
  const second = tokens[last]?.key === 'và' ? phraseAt(HEADS, tokens, last + 1) : null
  if (!second?.value.some(({ kind }) => kind === 'parliament') || !isCapital(tokens[first])) return null
  const owner = countryAt(tokens, second.last, end)
  if (!owner) return null
  const fullName = `${textOf(tokens, first, last)} ${textOf(tokens, second.last, owner.last)}`
  return { first, last, kind: 'parliament', rule, fullName, ...countryOf(owner.hit) }
}
