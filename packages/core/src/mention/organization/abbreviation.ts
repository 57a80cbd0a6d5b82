import type { Token } from '../../text/tokens.ts'

/** "(IPU)", "(SEAMEO)" right after a name: the token index of the abbreviation, or 0. */
export function abbreviationAfter(tokens: readonly Token[], at: number, end: number): number {
  const [open, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (at + 2 >= end || open?.raw !== '(' || close?.raw !== ')' || word?.kind !== 'word') return 0
  return (word.shape === 'upper' || word.shape === 'mixed') && word.raw.length > 1 ? at + 1 : 0
}
