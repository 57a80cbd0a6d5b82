import type { Token } from '../text/tokens.ts'
import { bodyAt } from './organization/body-at.ts'
import { phraseAt, phraseList } from './phrase-table.ts'

/** Lower-case words that open one of the parties "giữa … và …". */
const PARTIES = phraseList(
  'nước, các nước, tỉnh, châu, hạt, khu tự trị, vương quốc, thủ đô, thành phố, tập đoàn, công ty, tổng công ty, ngân hàng, trường, viện, quận, huyện, bang, vùng, cơ quan, hãng, tổ chức, liên đoàn, hội, trung tâm, chính phủ, phía, đại học, học viện, chính quyền, hai thành phố, hai tỉnh, hai ngành, hai Quốc hội, hai quốc hội, hai ban, hai Ban, hai học viện, hai viện, hai đơn vị, hai hội, hai trường, hai ngân hàng, hai Nhà nước, hai nhà nước, hai đài, hai hãng, hai Học viện, hai văn phòng, hai Văn phòng, hai thủ đô, hai tòa án, hai Tòa án, hai lực lượng, hai cơ quan, hai địa phương, xã, phường, hương, thị xã, thị trấn, đặc khu, hai huyện, hai xã, hai tỉnh, ba tỉnh, bốn tỉnh, năm tỉnh, các tỉnh, các địa phương, hai trường đại học, doanh nghiệp, đài, báo, bảo tàng, thư viện, bệnh viện, nhà xuất bản',
)
const LONGEST_BRACKET = 7
const LONGEST_PARTY = 24

/** "hai cơ quan lập pháp", "hai lực lượng Cảnh sát biển": the field two bodies of one kind share. */
const FIELDS_OF_BOTH = phraseList(
  'lập pháp, hành pháp, tư pháp, kiểm toán, kiểm toán nhà nước, thanh tra, kiểm sát, công tố, xét xử, điều tra, phòng chống tham nhũng, chống tham nhũng, phòng chống ma túy, kiểm tra, báo chí, thông tấn, phát thanh, truyền hình, thông tin, thống kê, hải quan, thuế, biên phòng, bảo vệ biên giới, quản lý biên giới, cảnh sát, cảnh sát biển, công an, an ninh, quân đội, hải quân, quốc phòng, ngoại giao, đối ngoại, y tế, giáo dục, khoa học, văn hóa, du lịch, nông nghiệp, lao động, tài chính, ngân hàng, năng lượng, hàng không, hàng hải, đường sắt, sở hữu trí tuệ, lưu trữ, quản lý cạnh tranh, quản lý nhà nước, quản lý, nghiên cứu, đào tạo',
)
const BOTH = new Set(['hai', 'ba', 'các'])

/** The token index after the words that open a party ("tỉnh", "tổng công ty"), or `at` where none stand there. */
export function partyWordsEnd(tokens: readonly Token[], at: number): number {
  const last = phraseAt(PARTIES, tokens, at)?.last ?? at
  if (last === at || !BOTH.has(tokens[at]?.key ?? '')) return last
  return phraseAt(FIELDS_OF_BOTH, tokens, last)?.last ?? last
}

/** "Hội Nông dân tỉnh Quảng Ninh", "Ban Quan hệ quốc tế T.Ư Đảng CS Cu-ba": the token index after a body named as a party, or `at`. */
export function partyBodyEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.shape === 'lower') return at
  return bodyAt(tokens, at, Math.min(tokens.length, at + LONGEST_PARTY))?.last ?? at
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
