import type { Token } from '../text/tokens.ts'
import { phraseAt, phraseList } from './phrase-table.ts'

export const CREDITS = phraseList(
  'ảnh, ảnh minh họa, ảnh tư liệu, nguồn ảnh, ảnh chụp màn hình, nguồn, video, đồ họa, ảnh và tin',
)
const LONGEST = 12

/** "(Ảnh: Thống Nhất/TTXVN)": the end of a picture credit that begins at a token, or `at`. Nobody in it is in the news. */
export function creditEnd(tokens: readonly Token[], at: number, end: number): number {
  const word = phraseAt(CREDITS, tokens, at)
  if (!word || tokens[word.last]?.raw !== ':') return at
  let last = word.last + 1
  while (last < end && last - at < LONGEST) {
    const token = tokens[last]
    if (!token || token.raw === ')' || token.raw === ']' || token.breaksBefore > 0) break
    if (token.raw === '.' && tokens[last + 1]?.spaceBefore !== false) break
    last++
  }
  return last
}
