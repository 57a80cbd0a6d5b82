import type { Token } from '../../text/tokens.ts'
import { LAWS } from '../lexicon/laws.ts'
import { STOPS } from '../name-phrase-words.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { amendedEnd } from './amended.ts'

const KNOWN = phraseTable(
  LAWS.split('\n')
    .filter((name) => name !== '')
    .map((name) => [name, name] as const),
)

const LONGEST_NAME = 9

/** "Luật Phòng, chống ma túy", "Luật Khám bệnh, chữa bệnh (sửa đổi)", "Luật A, Luật B và Luật C": the token index after a law's name, or 0. */
export function lawNameEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.shape !== 'capital') return 0
  return amendedEnd(tokens, last) || (phraseAt(KNOWN, tokens, last)?.last ?? 0) || listedEnd(tokens, last)
}

/**
 * "Luật Kiểm soát xuất khẩu, Luật Trừng phạt": in a list of laws small letters belong to the name as far as the next law.
 */
function listedEnd(tokens: readonly Token[], last: number): number {
  let at = last + 1
  for (; at < last + LONGEST_NAME; at++) {
    const token = tokens[at]
    if (token?.shape !== 'lower' || token.key === 'và' || STOPS.has(token.key)) break
  }
  const end = tokens[at]
  const link = end?.key === 'và' || end?.raw === ',' || end?.raw === ';'
  const next = tokens[at + 1]
  return link && at > last + 1 && next?.key === 'luật' && next.shape === 'capital' && next.breaksBefore === 0
    ? at
    : 0
}
