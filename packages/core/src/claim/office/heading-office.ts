import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import type { Token } from '../../text/tokens.ts'
import { type BoardItem, endsSentence, isAddress, type OfficeBoard } from './office-board.ts'
import { atBracket } from './office-in-brackets.ts'

const SEVERAL = new Set(['các', 'những'])
const LEAD_REACH = 5
/** Words after a semicolon or comma that begin another party of the list. */
const NEXT_PARTY = new Set(['các', 'cùng', 'đại', 'lãnh', 'nguyên', 'những', 'về'])
const LONGEST_GAP = 40

/**
 * An office that heads a list is everybody's in it, up to the sentence's end.
 * "Cùng dự có các đồng chí Ủy viên Trung ương Đảng: Võ Văn Lâm, Bộ trưởng Bộ Nội vụ; Đào Việt Hùng, Chủ nhiệm …".
 */
export function bindHeadingOffices(board: OfficeBoard): void {
  const { items, tokens } = board
  for (const [at, office] of items.entries()) {
    if (office.type !== 'office') continue
    if (tokens[office.last]?.raw !== ':' && !headsEnvoys(tokens, office, items[at + 1])) continue
    const row = rowBefore(board, at)
    if (row.length === 0) continue
    for (const each of row) bindList(board, each, at, row)
  }
}

const ENVOYS = /^(?:Đại sứ|Tổng Lãnh sự|Tham tán|Tùy viên)/u
const LONGEST_LEAD = 14

/** "Các Đại sứ trình Quốc thư lần này gồm: ông A (Chile); …": words may stand between envoys and the colon of their list. */
function headsEnvoys(tokens: readonly Token[], office: OfficeMention, next: BoardItem | undefined): boolean {
  if (next?.type !== 'person' || !ENVOYS.test(office.title.normalize('NFC'))) return false
  for (let at = office.last; at < Math.min(next.first, office.last + LONGEST_LEAD); at++) {
    const token = tokens[at]
    if (token?.raw === ':') return /^(?:gồm|là|có)$/u.test(tokens[at - 1]?.key ?? '')
    if (token?.kind !== 'word' || token.breaksBefore > 0) return false
  }
  return false
}

/** "các đồng chí Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy:": the office before the colon and those in a row before it, from the one said of several; none where none is. */
function rowBefore(board: OfficeBoard, at: number): OfficeMention[] {
  const row: OfficeMention[] = []
  for (let before = at; before >= 0; before--) {
    const [office, next] = [board.items[before], board.items[before + 1]]
    if (office?.type !== 'office') break
    if (before < at && (board.isBound(office) || !(next && board.inRow(office, next)))) break
    row.unshift(office)
    // "Chủ nhiệm A và các Phó Chủ nhiệm:": what stands before the word for several is one person's.
    if (office.plural || isOfSeveral(board.tokens, office)) return row
  }
  return []
}

/** "các đồng chí Ủy viên", "các ông là Ủy viên": the office is said of several. */
function isOfSeveral(tokens: readonly Token[], office: OfficeMention): boolean {
  for (let at = office.first - 1; at >= 0 && office.first - at <= LEAD_REACH; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (SEVERAL.has(token.key)) return true
    if (!isAddress(token) && token.key !== 'là') return false
  }
  return false
}

function bindList(
  board: OfficeBoard,
  office: OfficeMention,
  officeAt: number,
  row: readonly BoardItem[],
): void {
  const { items, tokens } = board
  let addressed: boolean | null = null
  let holding: boolean | null = null
  let plain = false
  for (let at = officeAt + 1; at < items.length; at++) {
    const [last, item] = [items[at - 1], items[at]]
    const gap = last && item ? board.between(last, item) : null
    if (!gap || !item || gap.length > LONGEST_GAP || endsSentence(gap) || opensParty(gap)) return
    if (item.type === 'office' && tokens[item.last]?.raw === ':') return
    // "các đồng chí nguyên Phó Thủ tướng: A, B; nguyên Bộ trưởng C": the next party of the list.
    if (item.type === 'office' && item.former && gap.some(({ raw }) => raw === ';')) return
    if (item.type === 'person' && opensItem(board, item, at, office)) {
      // "các Bộ trưởng: A, B; ông C (nguyên Đại sứ …)": who is addressed otherwise than the list is no member of it.
      const own = /^(?:ông|bà)$/u.test(item.honorific ?? '')
      // "các Ủy viên …: A, B; Trưởng ban … C": nor who has an office before the name where the list has none.
      const holds = last?.type === 'office' && !row.includes(last)
      const apart = holds ? opensAfterSemicolon(board, at) : gap.some(({ raw }) => raw === ';')
      // "các Thứ trưởng: A, B; TS C, Vụ trưởng …": behind a semicolon who has an office of his own where the list names plainly.
      const follows = hasOwnOffice(board, at)
      // An envoy of the list may have more than one title.
      const isOf = OF_RANK.test(office.title) || ENVOYS.test(office.title.normalize('NFC'))
      if (apart && plain && follows && !isOf) return
      plain ||= !follows
      if (apart && ((addressed === false && own) || (holding === false && holds))) return
      addressed ??= own
      holding ??= holds
      board.bind(atBracket(tokens, office, item), item, 'office/shared-title')
    }
  }
}

const OF_RANK = /^Ủy viên/u

/** "A, Vụ trưởng …": an office behind the name and its comma. */
function hasOwnOffice({ items, tokens }: OfficeBoard, at: number): boolean {
  const [person, next] = [items[at], items[at + 1]]
  return (
    next?.type === 'office' && next.first - (person?.last ?? 0) === 1 && tokens[next.first - 1]?.raw === ','
  )
}

/** True where the row of offices before a name begins behind a semicolon. */
function opensAfterSemicolon({ items, tokens }: OfficeBoard, at: number): boolean {
  let first = at
  while (items[first - 1]?.type === 'office') first--
  return tokens[(items[first]?.first ?? 0) - 1]?.raw === ';'
}

function opensParty(gap: readonly Token[]): boolean {
  return gap.some(({ raw }, at) => {
    const next = gap[at + 1]
    return /^[;,]$/u.test(raw) && next?.shape === 'lower' && NEXT_PARTY.has(next.key)
  })
}

/** True for a name, with the offices and ranks before it, that a mark or "và" sets off from what stands before. */
function opensItem(board: OfficeBoard, person: NameMention, at: number, heading: OfficeMention): boolean {
  let first = person.ledFrom ?? person.first
  for (let before = at - 1; before >= 0; before--) {
    const item = board.items[before]
    if (!item || item === heading || item.type !== 'office' || first > item.last) break
    first = item.first
  }
  const token = board.tokens[first - 1]
  return token !== undefined && (/^[:;,]$/u.test(token.raw) || token.key === 'và')
}
