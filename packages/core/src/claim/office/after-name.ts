import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import { countryAt } from '../../mention/place/country-at.ts'
import type { Token } from '../../text/tokens.ts'
import { shareSeat } from './appointed.ts'
import type { OfficeBoard } from './office-board.ts'
import { goesOnWithVerb, isOpeningClause } from './opening-clause.ts'
import { shareListed } from './share-listed.ts'

const APPOSED = new Set([',', '-', '–', '—', '(', ':'])
const IS = new Set(['là', 'hiện', 'đang', 'nay'])
const PAST_LINKS = new Set(['từng', 'đã', 'nguyên', 'vốn'])
const EARLIER = new Set(['trước'])

/**
 * Offices that stand after a name.
 * "ông Hoàng Bình Quân, Ủy viên Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương"; "Neven Pelicarić - Cố vấn đối ngoại".
 */
export function bindAfterNames(board: OfficeBoard): void {
  const { items } = board
  for (const [at, person] of items.entries()) {
    const office = items[at + 1]
    if (person.type !== 'person' || office?.type !== 'office' || board.isBound(office)) continue
    const link = linkBetween(board, person, office)
    if (link === null) continue
    const past = link === 'past'
    board.bind(office, person, 'office/after-name', office.former || past)
    // "Các ông A, B và bà C là Phó Chủ tịch"
    if (board.tokens[office.first - 1]?.key === 'là') shareSeat(board, office, at, office.former || past)
    else if (office.first - person.last === 1) shareListed(board, office, at)
    bindRow(board, at + 2, person, past)
  }
}

function bindRow(board: OfficeBoard, from: number, person: NameMention, past: boolean): void {
  for (let at = from; at < board.items.length; at++) {
    const [last, office] = [board.items[at - 1], board.items[at]]
    if (office?.type !== 'office' || !last || board.isBound(office) || !board.inRow(last, office)) return
    // "từng là Trợ lý Bộ trưởng, Đặc phái viên của Thủ tướng": whom he served.
    if (board.tokens[office.first - 1]?.key === 'của') return
    board.bind(office, person, 'office/after-name', office.former || past)
  }
}

function linkBetween(
  board: OfficeBoard,
  person: NameMention,
  office: OfficeMention,
): 'apposed' | 'past' | null {
  const between = board.between(person, office)
  // "Mi-kha-in Xtê-pa-nốp (Mikhail Stepanov), Tư lệnh …": the other spelling's bracket closes first.
  const closed = person.aliasOf !== undefined && between?.[0]?.raw === ')' ? between.slice(1) : between
  const gap = withoutHonours(board, withoutNationality(board, closed))
  if (!gap || gap.length > 3) return null
  if (gap.length === 0) return office.former ? 'apposed' : null
  if (!gap.every(({ key, raw }) => APPOSED.has(raw) || IS.has(key) || PAST_LINKS.has(key))) return null
  // "Tiếp Đại sứ B, Chủ tịch nước nhấn mạnh": the title is the host's, who speaks.
  if (isOpeningClause(board.tokens, person.last) && goesOnWithVerb(board.tokens, office.last)) return null
  const says = gap.some(({ key }) => key === 'là')
  if (gap.some(({ key }) => PAST_LINKS.has(key)) || (says && toldOfEarlier(board, person))) return 'past'
  return 'apposed'
}

const LONGEST_COUNTRY = 6

/** "A (Bungari), Chủ tịch …", "B, quốc tịch Canada, nguyên …": whose citizen somebody is does not part him from his office. */
function withoutNationality(board: OfficeBoard, gap: readonly Token[] | null): readonly Token[] | null {
  const [mark, first] = gap ?? []
  if (!gap || !mark || !first) return gap
  const closing = mark.raw === '(' ? ')' : ','
  const close = gap.findIndex(({ raw }, at) => at > 0 && raw === closing)
  if (close < 2 || close > LONGEST_COUNTRY || close + 1 > gap.length) return gap
  const told = first.key === 'quốc' && gap[2]?.key === 'tịch' ? 3 : 1
  if (mark.raw !== '(' && !(mark.raw === ',' && told === 3)) return gap
  const country = countryAt(board.tokens, first.index + told - 1, mark.index + close)
  if (country?.last !== mark.index + close) return gap
  return mark.raw === '(' ? gap.slice(close + 1) : gap.slice(close)
}

const HONOURS = phraseList(
  'Nhà giáo Nhân dân, Nhà giáo nhân dân, Nhà giáo Ưu tú, Thầy thuốc Nhân dân, Thầy thuốc nhân dân, Thầy thuốc Ưu tú, Nghệ sĩ Nhân dân, Nghệ sĩ nhân dân, Nghệ sĩ Ưu tú, NGND, NGƯT, TTND, TTƯT, NSND, NSƯT, Anh hùng Lực lượng vũ trang nhân dân, Anh hùng LLVTND, Anh hùng LLVT nhân dân, Anh hùng Lao động, Anh hùng LĐ, Viện sĩ',
)

/** "A, Nhà giáo Nhân dân, Giám đốc …": an honour between commas does not part a name from its office. */
function withoutHonours(board: OfficeBoard, gap: readonly Token[] | null): readonly Token[] | null {
  const [mark, first] = gap ?? []
  if (!gap || mark?.raw !== ',' || !first) return gap
  const honour = phraseAt(HONOURS, board.tokens, first.index)
  return honour && board.tokens[honour.last]?.raw === ','
    ? gap.filter(({ index }) => index >= honour.last)
    : gap
}

/** "Trước khi tới Việt Nam, ông Hồng là …": the sentence opens with "Trước …". */
function toldOfEarlier(board: OfficeBoard, person: NameMention): boolean {
  for (let at = person.first - 1; at >= 0 && person.first - at < 24; at--) {
    const token = board.tokens[at]
    if (!token || token.raw === '.' || token.breaksBefore > 0) return EARLIER.has(token?.key ?? '')
    if (EARLIER.has(token.key) && token.shape === 'capital') return true
  }
  return false
}
