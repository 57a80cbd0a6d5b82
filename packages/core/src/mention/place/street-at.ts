import type { Token } from '../../text/tokens.ts'
import { isCapital } from '../word-shape.ts'

const LONGEST_STREET = 4

/** "138A Giảng Võ", "12B Lê Thánh Tông": the end of a street's name behind a house's number with its letter; `at` where none is. */
export function streetEnd(tokens: readonly Token[], at: number): number {
  const letter = tokens[at]
  if (tokens[at - 1]?.kind !== 'number' || letter?.spaceBefore !== false) return at
  if (!/^[A-Z]$/u.test(letter.raw) || letter.breaksBefore > 0) return at
  let last = at + 1
  while (last <= at + LONGEST_STREET && isCapital(tokens[last]) && tokens[last]?.breaksBefore === 0) last++
  return last > at + 1 ? last : at
}
