import type { Token } from '../../text/tokens.ts'

/** First syllables of what tells parties of one name apart. */
const WINGS = new Set('mác marxist mao maoist thống cải ml'.split(' '))
const LONGEST = 10

/**
 * "Đảng Cộng sản Ấn Độ (Mác-xít)", "Đảng Cộng sản Nepal (Mác-xít Lêninnít thống nhất)": in brackets, which of several parties of that
 * name it is. Returns the end behind the bracket, or `at`.
 */
export function wingEnd(tokens: readonly Token[], at: number, end: number): number {
  const [open, first] = [tokens[at], tokens[at + 1]]
  if (at >= end || open?.raw !== '(' || first?.kind !== 'word' || !WINGS.has(first.key)) return at
  for (let last = at + 2; last < end && last - at < LONGEST; last++) {
    if (tokens[last]?.raw === ')') return last + 1
    if (tokens[last]?.kind !== 'word' && tokens[last]?.raw !== '-') return at
  }
  return at
}
