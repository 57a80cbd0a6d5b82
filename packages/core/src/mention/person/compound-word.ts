import type { Token } from '../../text/tokens.ts'
import { isCompound } from '../lexicon/compound-words.ts'

/** True where a capitalised syllable and the lower one after it make an ordinary word: "Chính phủ", "Cơ quan", "Lễ ký". */
export function opensCompound(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second || at + 1 >= end || second.kind !== 'word' || second.shape !== 'lower') return false
  return second.breaksBefore < 2 && isCompound(first.key, second.key)
}
