import type { Token } from '../text/tokens.ts'
import { phraseAt, phraseList } from './phrase-table.ts'

/** Lower-case words that open one of the parties "giữa … và …". */
const PARTIES = phraseList(
  'nước, các nước, tỉnh, châu, hạt, khu tự trị, vương quốc, thủ đô, thành phố, tập đoàn, công ty, tổng công ty, ngân hàng, trường, viện, quận, huyện, bang, vùng, cơ quan, hãng, tổ chức, liên đoàn, hội, trung tâm, chính phủ, phía, đại học, học viện, chính quyền, hai thành phố, hai tỉnh, hai ngành, hai Quốc hội, hai quốc hội, hai ban, hai Ban, hai học viện, hai viện, hai đơn vị, hai hội, hai trường, hai ngân hàng, hai Nhà nước, hai nhà nước, hai đài, hai hãng, hai Học viện, hai văn phòng, hai Văn phòng, hai thủ đô, hai tòa án, hai Tòa án, hai lực lượng',
)
const LONGEST_BRACKET = 7

/** The token index after the words that open a party ("tỉnh", "tổng công ty"), or `at` where none stand there. */
export function partyWordsEnd(tokens: readonly Token[], at: number): number {
  return phraseAt(PARTIES, tokens, at)?.last ?? at
}

/** "giữa Tập đoàn A (VTG) và Công ty B": the token index of the "và" behind a party's bracket, or `at`. */
export function afterPartyBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(') return at
  for (let next = at + 1; next < at + LONGEST_BRACKET; next++) {
    const token = tokens[next]
    if (!token || token.breaksBefore > 1) return at
    if (token.raw === ')') return tokens[next + 1]?.key === 'và' ? next + 1 : at
  }
  return at
}
