import type { Token } from '../../text/tokens.ts'
import { phraseAt } from '../phrase-table.ts'
import { isCapital, isStopWord } from '../word-shape.ts'
import { FIELD_NAMES } from './body-names.ts'
import { isVerbHere } from './field-phrase.ts'

const MOST = 4
const ONE_THING = 2

/**
 * "Vụ Quản lý ngoại hối", "Cục Quản lý thị trường": what a department manages is told in small letters right after the word for it, up to
 * a mark, a capital or a word of the clause; where more words follow only two belong to the name. Returns the end, or `at`.
 */
export function managedEnd(tokens: readonly Token[], at: number, end: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.key !== 'quản' || second?.key !== 'lý' || !isCapital(first)) return at
  const from = at + 2
  if (phraseAt(FIELD_NAMES, tokens, from)) return at
  let last = from
  while (last < end && last - from < MOST && goesOn(tokens, last)) last++
  if (last - from < ONE_THING) return at
  return closesName(tokens, last, end) ? last : from + ONE_THING
}

function closesName(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at]
  if (at >= end || !next || next.kind !== 'word' || next.breaksBefore > 1) return true
  return isCapital(next) || isStopWord(next) || isVerbHere(tokens, at)
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    token.shape === 'lower' &&
    token.breaksBefore < 2 &&
    !isStopWord(token) &&
    !isVerbHere(tokens, at)
  )
}
