import type { Token } from '../../text/tokens.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { foreignNameEnd } from './foreign-name.ts'
import type { PersonHit } from './person-at.ts'

const CLOSING = /^[,;.)]$/u
const FEWEST_WORDS = 2

/**
 * "Đại biện lâm thời …, Pak Sang Gil; đại diện …": foreign capitals between a comma after an office and the next mark are
 * the holder's name, though no form of address says so.
 */
export function enclosedName(tokens: readonly Token[], at: number, end: number): PersonHit | null {
  const last = foreignNameEnd(tokens, at, end)
  const words = tokens.slice(at, last).filter(isCapital)
  if (words.length < FEWEST_WORDS || words.some(({ shape }) => shape === 'upper' || shape === 'mixed'))
    return null
  if (words.every(({ key }) => isVietnameseSyllable(key))) return null
  return last >= end || CLOSING.test(tokens[last]?.raw ?? '')
    ? { first: at, last, rule: 'person/enclosed' }
    : null
}
