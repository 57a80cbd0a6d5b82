import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { isCapital } from '../../mention/word-shape.ts'
import type { Token } from '../../text/tokens.ts'
import type { OfficeBoard } from './office-board.ts'

/** What stands right before an office that somebody takes up, holds or leaves. */
const HOLDS = phraseList(
  'giữ chức, giữ chức vụ, giữ cương vị, giữ trọng trách, giữ vị trí, đảm nhiệm, đảm nhiệm chức vụ, đảm nhiệm cương vị, đảm nhận, đảm nhận chức vụ, đảm nhận trọng trách, đảm nhận cương vị, làm, làm quyền, bầu làm, bổ nhiệm làm, bổ nhiệm giữ chức, bổ nhiệm chức vụ, bổ nhiệm chức, phân công làm, chỉ định làm, chỉ định giữ chức, cử làm, trở thành, với tư cách, với tư cách là, trên cương vị, trên cương vị là, cương vị, nhiệm vụ, trọng trách, chức vụ, chức danh, chức, vai trò, bầu giữ chức, bầu giữ chức vụ, bổ nhiệm, tái cử, tái đắc cử, nhậm chức, là',
)
const LEAVES = phraseList(
  'thôi giữ, thôi, miễn nhiệm, hoàn thành nhiệm vụ, hoàn thành xuất sắc nhiệm vụ, rời, từ chức, từng, nguyên, bãi nhiệm, kết thúc nhiệm kỳ, nghỉ hưu, cho thôi',
)
const LONGEST_GAP = 50

/**
 * Offices that a verb gives to the person named before it in the sentence.
 * "Ông Hồ Đức Phớc … tiếp tục giữ chức vụ Phó Thủ tướng Chính phủ"; "ngài … được Quốc vương … bổ nhiệm chức vụ Bộ trưởng".
 */
export function bindAppointed(board: OfficeBoard): void {
  const { items, tokens } = board
  for (const [at, office] of items.entries()) {
    if (office.type !== 'office' || board.isBound(office) || office.plural) continue
    const next = items[at + 1]
    const verbAt = verbBefore(tokens, office)
    const isOthers =
      next?.type === 'person' && next.first - office.last < 2 && tokens[office.last]?.raw !== ';'
    if (verbAt < 0 || isOthers) continue
    const person = subjectOf(board, at, verbAt)
    if (!person || givenToOthers(tokens, person.last, verbAt, office.first)) continue
    const former = office.former || leavesBetween(tokens, lastEnd(board, at, person), office.first)
    board.bind(office, person, 'office/appointed', former)
    shareSeat(board, office, items.indexOf(person), former)
    bindRow(board, at + 1, person, former)
  }
}

/** Titles that several are given at once. */
const MANY_SEATS = /^(?:Phó |Thứ trưởng|Ủy viên|Đại sứ|Thẩm phán)/u

/** "bầu các ông A, B làm Phó Chủ tịch", "bà A và ông B được bổ nhiệm làm Thứ trưởng": everybody of the row before the verb. */
export function shareSeat(board: OfficeBoard, office: OfficeMention, lastAt: number, former: boolean): void {
  if (!MANY_SEATS.test(office.title)) return
  for (let at = lastAt - 1; at >= 0; at--) {
    const [person, next] = [board.items[at], board.items[at + 1]]
    if (person?.type !== 'person' || next?.type !== 'person' || !board.inRow(person, next)) return
    const joined = next.honorific === undefined || board.between(person, next)?.[0]?.key === 'và'
    if (!joined || appoints(board, at)) return
    board.bind(office, person, 'office/appointed', former)
  }
}

/** "giữ chức Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh": what is given together, unless a name follows it. */
function bindRow(board: OfficeBoard, from: number, person: NameMention, former: boolean): void {
  for (let at = from; at < board.items.length; at++) {
    const [last, office, next] = [board.items[at - 1], board.items[at], board.items[at + 1]]
    if (office?.type !== 'office' || !last || board.isBound(office) || !board.inRow(last, office)) return
    if (next?.type === 'person' && board.inRow(office, next)) return
    if (next?.type === 'person' && next.first - office.last < 2) return
    board.bind(office, person, 'office/appointed', office.former || former)
  }
}

const AMONG = new Set(['với', 'cùng', 'và', 'cho'])

/**
 * "X trình Quốc hội bổ nhiệm Phó Thủ tướng", "X với các cán bộ được bổ nhiệm Đại sứ", "X cho biết Việt Nam là Chủ tịch":
 * an office that somebody else takes up.
 */
function givenToOthers(tokens: readonly Token[], from: number, verbAt: number, officeAt: number): boolean {
  const verb = tokens[verbAt]?.key
  if (verb === 'là' && isCapital(tokens[verbAt - 1]) && verbAt > from) return true
  if (confirms(tokens, from, verbAt)) return true
  if (speaksOfOther(tokens, from, verbAt) || isVisitOf(tokens, from, verbAt)) return true
  let received = verb !== 'bổ' || officeAt - verbAt > 2
  for (let at = from; at < verbAt; at++) {
    if (tokens[at]?.key === 'được') received = true
    if (tokens[at]?.key === 'các' && AMONG.has(tokens[at - 1]?.key ?? '')) return true
  }
  return !received
}

/** "Thủ tướng A ký quyết định phê chuẩn kết quả bầu chức vụ …": who confirms a vote is not elected. */
function confirms(tokens: readonly Token[], from: number, verbAt: number): boolean {
  for (let at = from; at < verbAt - 1; at++)
    if (tokens[at]?.key === 'phê' && tokens[at + 1]?.key === 'chuẩn') return tokens[at - 1]?.key !== 'được'
  return false
}

const SPEAKS_OF = phraseList(
  'chúc mừng, đánh giá cao, đánh giá, ủng hộ, hoan nghênh, ghi nhận, cảm ơn, tin tưởng, mong, mong muốn, đề nghị, khẳng định, cho biết, cho rằng, nhấn mạnh, biểu dương, ca ngợi',
)

/** "X chúc mừng Lào đảm nhiệm vai trò Chủ tịch ASEAN": the office is the country's or body's that is spoken of. */
function speaksOfOther(tokens: readonly Token[], from: number, verbAt: number): boolean {
  for (let at = from; at < verbAt; at++) {
    const verb = tokens[at]?.shape === 'lower' ? phraseAt(SPEAKS_OF, tokens, at) : null
    if (!verb || verb.last >= verbAt) continue
    const of = tokens[verb.last]?.key === 'nước' ? verb.last + 1 : verb.last
    if (of < verbAt && isCapital(tokens[of])) return true
  }
  return false
}

const OWNERS = new Set(['ông', 'bà', 'mình', 'chí'])

/** "ôn lại chuyến thăm của ông năm 1998 với tư cách Thủ tướng": whose visit it was holds the office, and no name says who. */
function isVisitOf(tokens: readonly Token[], from: number, verbAt: number): boolean {
  for (let at = from; at < verbAt - 1; at++) {
    if (tokens[at]?.key !== 'của') continue
    const owner = tokens[at + 1]?.key === 'đồng' ? at + 2 : at + 1
    if (OWNERS.has(tokens[owner]?.key ?? '') && !isCapital(tokens[owner + 1])) return true
  }
  return false
}

/** True for an office that a verb gives to somebody: "bầu làm Tổng Bí thư". */
export function givenByVerb(tokens: readonly Token[], office: OfficeMention): boolean {
  return verbBefore(tokens, office) >= 0
}

/** The start of the verb phrase that ends right before the office, or -1. */
function verbBefore(tokens: readonly Token[], office: OfficeMention): number {
  for (let length = 5; length > 0; length--) {
    const at = office.first - length
    const hit = at >= 0 ? phraseAt(HOLDS, tokens, at) : null
    if (hit && hit.last === office.first) return at
  }
  return -1
}

/** The nearest person before the verb in the sentence; one who appoints ("được Quốc vương X bổ nhiệm") is passed over. */
function subjectOf(board: OfficeBoard, officeAt: number, verbAt: number): NameMention | null {
  const { items, tokens } = board
  for (let at = officeAt - 1; at >= 0; at--) {
    const item = items[at]
    if (!item || verbAt - item.last > LONGEST_GAP || sentenceEnds(tokens, item.last, verbAt)) return null
    if (item.type !== 'person') continue
    if (board.between(item, items[officeAt] as OfficeMention) === null) return null
    const takesOn = tokens[verbAt]?.key === 'làm' && item.last === verbAt
    if (takesOn || !appoints(board, at)) return item
  }
  return null
}

/** True for a person whose offices and name stand after "được", "do" or "bởi". */
function appoints(board: OfficeBoard, personAt: number): boolean {
  let first = (board.items[personAt] as NameMention).first
  for (let at = personAt - 1; at >= 0; at--) {
    const item = board.items[at]
    if (item?.type !== 'office' || first - item.last > 3 || isAgentAt(board, item.last, first)) break
    first = item.first
  }
  return isAgentAt(board, Math.max(0, first - 3), first)
}

function isAgentAt(board: OfficeBoard, from: number, to: number): boolean {
  return board.tokens.slice(from, to).some(({ key }) => key === 'được' || key === 'do' || key === 'bởi')
}

function sentenceEnds(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (next !== undefined && at + 1 < to && next.breaksBefore > 1) return true
    if (token?.raw === '.' && next?.spaceBefore && next.shape !== 'lower') return true
  }
  return false
}

/** Where the words that tell of this office begin: the end of the office or name before it. */
function lastEnd(board: OfficeBoard, at: number, person: NameMention): number {
  return Math.max(board.items[at - 1]?.last ?? 0, person.last)
}

const TAKES = /^(?:bổ nhiệm|chỉ định|phân công|điều động|bầu làm|để giữ|để nhận|nhận nhiệm)$/u

function leavesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  let leaves = false
  for (let at = from; at < to; at++) {
    if (phraseAt(LEAVES, tokens, at)) leaves = true
    // "thôi tham gia Thành ủy và bổ nhiệm giữ chức …": what is left stands before what is taken.
    else if (leaves && TAKES.test(`${tokens[at]?.key} ${tokens[at + 1]?.key}`)) leaves = false
  }
  return leaves
}
