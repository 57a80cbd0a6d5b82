import type { Token } from '../../text/tokens.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { phraseAt, phraseTable } from '../phrase-table.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital } from '../word-shape.ts'
import { otherNameAfter } from './abbreviation.ts'
import { HEADS, KNOWN } from './body-names.ts'

/** Heads that make a body's name only where an abbreviation proves it. */
const PROVEN_HEADS = phraseTable(
  Object.entries({
    mission: 'Phái bộ, Phái đoàn',
    agency:
      'Cộng đồng, Khối, Văn phòng, Nhóm, Lực lượng, Cơ quan, Tổ chức, Chương trình, Quỹ, Ngân hàng, Hệ thống',
    association:
      'Liên minh, Hiệp hội, Liên đoàn, Phòng Thương mại, Hội, Mạng lưới, Hội đồng, Ủy ban, Trung tâm, Viện, Trường, Đại học',
  }).flatMap(([kind, heads]) => heads.split(', ').map((head) => [head, kind] as const)),
)
/** Words of a clause: no name runs over them. */
const CLAUSE = new Set(
  'đã đang sẽ là được bị cho khi nếu thì mà rằng do bởi theo vì nên cũng vẫn còn chưa không phải cần hai những này đó vừa tiếp thăm dự ký gặp nêu nói đến tới cùng hoặc sau trước hôm ngày tháng năm nhằm có với từ như gồm họp sang trao gửi'.split(
    ' ',
  ),
)
const LONGEST = 18
const SHORTEST = 2

/**
 * "Văn phòng Điều phối các vấn đề nhân đạo của Liên hợp quốc (OCHA)": the abbreviation in brackets proves that everything
 * from the head to it is one name. Returns its end and kind, or null.
 */
export function abbreviatedBody(
  tokens: readonly Token[],
  at: number,
  end: number,
): { last: number; kind: string } | null {
  const head = phraseAt(PROVEN_HEADS, tokens, at)
  if (!head || !isCapital(tokens[at])) return null
  // "Hội nghị …", "Viện trợ …": one syllable is a head only before a capital.
  if (head.last - at === 1 && !isCapital(tokens[head.last])) return null
  if (bracketAfter(tokens, head.last, end) < 0) return null
  for (let last = head.last; last < end && last - at < LONGEST; last++) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1) return null
    if (token.raw === '(') {
      const proven = last - head.last >= SHORTEST && otherNameAfter(tokens, last, end) !== null
      return proven ? { last, kind: head.value } : null
    }
    if (token.kind === 'punctuation') {
      const joins = /^[-–&]$/u.test(token.raw) || (token.raw === ',' && isCapital(tokens[last + 1]))
      if (!joins) return null
    } else if (token.shape === 'lower' && CLAUSE.has(token.key)) return null
    if (beginsAnother(tokens, last, end)) return null
  }
  return null
}

/** Where the first bracket within reach opens, or -1: most heads have none, and nothing more is asked of them. */
function bracketAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at - from < LONGEST; at++) {
    const token = tokens[at]
    if (!token || token.breaksBefore > 1 || token.raw === '.' || token.raw === ';') return -1
    if (token.raw === '(') return at
  }
  return -1
}

/** "… và Cơ quan Hợp tác …", "…, Quỹ …": another body or a person begins after a joint. */
function beginsAnother(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isCapital(tokens[at])) return false
  if (isPersonNameAt(tokens, at, end) && !knownPlaceAt(tokens, at, end)) return true
  const before = tokens[at - 1]
  if (before?.raw !== ',' && before?.key !== 'và') return false
  return phraseAt(HEADS, tokens, at) !== null || phraseAt(KNOWN, tokens, at) !== null
}
