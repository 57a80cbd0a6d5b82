import type { Token } from '../../text/tokens.ts'
import { isInsideWord } from '../name-phrase-signs.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'

/** What a contract, a memorandum or a joint statement does, said right after its kind. */
const PURPOSES = phraseList(
  'cung cấp, cung ứng, phân phối, mua, mua bán, bán, phát triển, xây dựng, đào tạo, thành lập, nâng cấp, nâng tầm, thúc đẩy, tăng cường, triển khai, nghiên cứu, sản xuất, tài trợ, đầu tư, xuất khẩu, nhập khẩu, khai thác, vận hành, thuê, cho thuê, chuyển giao, tiêu thụ, chuyển đổi, bảo dưỡng, bảo trì, đóng, lắp ráp, chế biến, tư vấn, thiết kế, tổ chức, thực hiện, kết nối, ứng dụng, thiết lập',
)
/** Words between the kind and its purpose: "Hợp đồng nguyên tắc", "Thỏa thuận khung". */
const FRAMES = phraseList('nguyên tắc, khung, sơ bộ, tín dụng, dài hạn, hợp tác, chung, tay ba, ba bên')
/** Before a paper that is signed, passed or listed; elsewhere a verb after the kind is what the paper does. */
const PASSED = new Set([...'ký kết trao qua ra bố gồm duyệt đạt'.split(' '), ':', ';'])
const ENDS = new Set(
  'tại với trong trước sau nhân do là đã sẽ nhằm để khi theo trị vào ngày và như giữa về của'.split(' '),
)
const LONGEST_PURPOSE = 16

/** True where a colon, a semicolon or a verb of signing stands before the paper named at a token. */
function isPassed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.key === 'đổi') return tokens[at - 2]?.key === 'trao'
  return before !== undefined && PASSED.has(before.key)
}

/** "ký Biên bản ghi nhớ phân phối xe điện", "ra Tuyên bố chung nâng cấp quan hệ lên …": the token index after the purpose, or 0. */
export function purposeEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!isPassed(tokens, at)) return 0
  const from = phraseAt(FRAMES, tokens, last)?.last ?? last
  if (phraseAt(PURPOSES, tokens, from) === null) return 0
  let end = from
  for (; end < from + LONGEST_PURPOSE; end++) {
    const token = tokens[end]
    if (!token || token.breaksBefore > 1) break
    const dashed = token.raw === '-' && tokens[end + 1]?.shape !== 'lower'
    if (token.kind === 'punctuation' && !dashed && !isInsideWord(tokens, end)) break
    // "nâng cấp quan hệ với Chile": whom a relation is with belongs to it.
    const related = token.key === 'với' && /^(?:hệ|tác)$/u.test(tokens[end - 1]?.key ?? '')
    if (ENDS.has(token.key) && token.shape === 'lower' && !related) break
  }
  return end > from + 1 ? end : 0
}
