import type { Token } from '../../text/tokens.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'

const PAST =
  'đầu tiên, tiền nhiệm, khi đó, lúc đó, khi ấy, lúc ấy, bấy giờ, lúc bấy giờ, thời bấy giờ, thời đó, quá cố'
const PRESENT =
  'đương nhiệm, mãn nhiệm, sắp mãn nhiệm, mới đắc cử, mới được bầu, mới nhậm chức, vừa nhậm chức, tân cử, thứ nhất, thứ hai, thứ ba'
const list = (words: string, isPast: boolean) =>
  words.split(', ').map((phrase): [string, { isPast: boolean }] => [phrase, { isPast }])
const HOLDER_WORDS = phraseTable([...list(PAST, true), ...list(PRESENT, false)])

/** What a title says of its holder among all who held it, before the name: where the words end, and whether the office is past. */
export interface HolderWords {
  last: number
  isPast: boolean
}

/** "Tổng thống đầu tiên X", "Thủ tướng Campuchia khi đó X", "Tổng thống thứ 45 của Hoa Kỳ X": the words at a token, or null. */
export function holderWordsAt(tokens: readonly Token[], at: number, end: number): HolderWords | null {
  const [token, figure] = [tokens[at], tokens[at + 1]]
  if (at >= end || token?.shape !== 'lower' || token.breaksBefore > 1) return null
  const counted = token.key === 'thứ' && figure?.kind === 'number' ? { last: at + 2, isPast: false } : null
  const said = phraseAt(HOLDER_WORDS, tokens, at)
  const words = counted ?? (said ? { last: said.last, isPast: said.value.isPast } : null)
  if (!words || words.last >= end) return null
  const next = tokens[words.last]
  const isOf = next?.key === 'của' && isCapital(tokens[words.last + 1])
  return isOf || (isCapital(next) && next.breaksBefore < 2) ? words : null
}
