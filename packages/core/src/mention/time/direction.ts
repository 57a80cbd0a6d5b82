import type { Token } from '../../text/tokens.ts'
import { phraseLength, wordLists } from './date-phrase.ts'

const PAST = wordLists('vừa qua;vừa rồi;mới đây;năm ngoái;năm trước;trước đó;qua')
const FUTURE = wordLists('tới;sắp tới;tới đây;năm tới;năm sau;sang năm')

/** Whether the words after a date say that it is past or to come, and the token index after them. */
export function readDirection(
  tokens: readonly Token[],
  at: number,
): { direction: 'past' | 'future'; last: number } | undefined {
  const past = phraseLength(tokens, at, PAST)
  if (past > 0) return { direction: 'past', last: at + past }
  const future = phraseLength(tokens, at, FUTURE)
  const after = tokens[at + future]
  // "ngày 5/3 tới Hà Nội": there "tới" means "to".
  if (
    future === 1 &&
    after?.kind === 'word' &&
    (after.shape !== 'lower' || ['thăm', 'dự', 'nay', 'ngày', 'tháng', 'năm'].includes(after.key))
  )
    return undefined
  return future > 0 ? { direction: 'future', last: at + future } : undefined
}
