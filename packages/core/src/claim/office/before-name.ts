import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { givenByVerb } from './appointed.ts'
import { type BoardItem, endsSentence, isAddress, type OfficeBoard } from './office-board.ts'
import { goesOnWithVerb, isOpeningClause } from './opening-clause.ts'

/**
 * Offices that stand before a name.
 * "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Phạm Bình Minh"; "các Phó Chủ nhiệm: Ngô Đức Mạnh, Hà Huy Thông".
 */
export function bindBeforeNames(board: OfficeBoard): void {
  const { items } = board
  for (const [at, person] of items.entries()) {
    const office = items[at - 1]
    if (person.type !== 'person' || office?.type !== 'office') continue
    if (isWifeOfHolder(board, office, person)) continue
    const link = namedAs(board, office, person)
    const stands =
      link !== null ||
      standsBefore(board, items[at - 2], office, person) ||
      standsBeforeDash(board, items[at - 2], office, person)
    if (!stands) continue
    board.bind(office, person, 'office/before-name', office.former || link === 'past')
    if (link !== null) continue
    bindEquated(board, at - 1, person)
    if (office.plural || MANY_SEATS.test(office.title)) shareTitle(board, office, at)
    bindStack(board, at - 1, person)
  }
}

/** "Phu nhân Thủ tướng Lê Thị Ba": a woman named right after her husband's office. */
function isWifeOfHolder(board: OfficeBoard, office: OfficeMention, person: NameMention): boolean {
  const { tokens } = board
  const isWife = tokens[office.first - 2]?.key === 'phu' && tokens[office.first - 1]?.key === 'nhân'
  if (!isWife) return false
  if (tokens.slice(person.first, person.last).some(({ key }) => key === 'thị')) return true
  return isHeldByAnother(board, office, person)
}

/** A report names the husband near its beginning. */
const MOST_COMPARED = 200

/** "Tổng Bí thư A và Phu nhân Tổng Bí thư B": the article names the husband by his office. */
function isHeldByAnother(
  { items, tokens }: OfficeBoard,
  office: OfficeMention,
  person: NameMention,
): boolean {
  return items.slice(0, MOST_COMPARED).some((other, at) => {
    const holder = items[at + 1]
    if (other.type !== 'office' || other === office || other.title !== office.title) return false
    if (holder?.type !== 'person' || holder.first - other.last > 1 || holder.name === person.name)
      return false
    return tokens[other.first - 1]?.key !== 'nhân'
  })
}

/** "Trưởng Ban Lễ tang là Tổng Bí thư A": the office that the one before the name is said to be. */
function bindEquated(board: OfficeBoard, officeAt: number, person: NameMention): void {
  const [first, office] = [board.items[officeAt - 1], board.items[officeAt]]
  if (first?.type !== 'office' || !office || board.isBound(first) || first.plural === true) return
  const gap = board.between(first, office)
  if (gap?.length === 1 && gap[0]?.key === 'là') board.bind(first, person, 'office/before-name')
}

const THEN = phraseList(
  'khi ấy, khi đó, lúc ấy, lúc đó, bấy giờ, lúc bấy giờ, khi bấy giờ, thời đó, thời ấy, thời kỳ đó, thời kỳ ấy, tiền nhiệm',
)
const NOW = phraseList('hiện nay, đương nhiệm, hiện tại')
const LONGEST_LINK = 8

/** "Chủ tịch nước khi ấy là đồng chí X", "Đại sứ Lào hiện nay là ông Y": the holder of an office named after "là". */
function namedAs(board: OfficeBoard, office: OfficeMention, person: NameMention): 'past' | 'now' | null {
  const gap = board.between(office, person)
  if (!gap || gap.length === 0 || gap.length > LONGEST_LINK) return null
  const then = phraseAt(THEN, board.tokens, office.last)
  const link = then ?? phraseAt(NOW, board.tokens, office.last)
  const from = link ? link.last : office.last
  const is = board.tokens[from]?.key === 'là'
  if (!link && !is) return null
  const rest = board.tokens.slice(is ? from + 1 : from, person.first)
  if (!rest.every(isAddress)) return null
  return then ? 'past' : 'now'
}

/** Titles that several hold at a time: "Phó Chủ tịch Quốc hội Uông Chu Lưu, Phùng Quốc Hiển". */
const MANY_SEATS = /^(?:Phó |Thứ trưởng|Ủy viên|Đại biểu|Thượng nghị|Hạ nghị|Nghị s)/u

function standsBefore(
  board: OfficeBoard,
  before: BoardItem | undefined,
  office: OfficeMention,
  person: NameMention,
): boolean {
  const named = board.between(office, person)
  const gap = named?.slice(0, Math.max(0, (person.ledFrom ?? person.first) - office.last))
  if (!gap || gap.length > 7 || endsSentence(gap) || opensAside(board.tokens, person)) return false
  return gap.every((token, at) => {
    if (isAddress(token) || token.key === '-' || token.key === '–') return true
    // "Bộ trưởng, Đại tướng Phan Văn Giang": a rank may follow the comma, a new name may not.
    if (token.raw === ',')
      return at === 0 && !isActedFor(board.tokens, office) && mayFollowComma(board, before, office, person)
    if (token.raw === ':') return office.plural === true
    return false
  })
}

const LONGEST_TAIL = 16
/** First words of what an office is charged with, where it is held or in which term. */
const OPENS_TAIL = /^(?:tại|ở|phụ|đặc|về|khóa|khoá|nhiệm)$/u

/**
 * "Tổng Giám đốc Tổ chức X (XYZ) - bà A", "Đại diện thường trú Y tại Việt Nam - ông B", "Cục trưởng Cục Z, Bộ Công an - đồng chí C":
 * what belongs to the office stands between it and the dash that the name follows with its form of address.
 */
function standsBeforeDash(
  board: OfficeBoard,
  before: BoardItem | undefined,
  office: OfficeMention,
  person: NameMention,
): boolean {
  const isHeld = office.organization !== null || office.rule === 'office/serves-another'
  if (person.ledFrom === undefined || !isHeld || board.isBound(office)) return false
  const { tokens } = board
  const dash = person.ledFrom - 1
  const tail = board.between(office, person)?.slice(0, Math.max(0, dash - office.last))
  const [mark, first] = [tokens[dash], tail?.[0]]
  if (opensAside(tokens, person)) return false
  if (!tail || !first || tail.length > LONGEST_TAIL || !mark?.spaceBefore || !/^[–-]$/u.test(mark.raw))
    return false
  const gap = before ? board.between(before, office) : null
  if (before?.type === 'person' && gap && gap.length < 3) return false
  if (first.raw === '(') return tail.at(-1)?.raw === ')' && tail.length < 6
  if (first.raw === ',')
    return tail.slice(1).every((token, at) => token.kind === 'word' && (at > 0 || token.shape !== 'lower'))
  return (
    OPENS_TAIL.test(first.key) && tail.every(({ kind, raw }) => kind !== 'punctuation' || /^[–-]$/u.test(raw))
  )
}

const LONGEST_ASIDE = 6
const SAYS = /^(?:nói|kể|cho|khẳng|nhấn|chia|giải|nhận|bày|thông|tiết|đáp|than|nhắc)$/u

/** "… gặp Giám đốc Công an tỉnh - ông N nói - để …": between the dashes stands who says it, and not who holds the office before. */
function opensAside(tokens: readonly Token[], { first, ledFrom, last }: NameMention): boolean {
  if (!/^[–—-]$/u.test(tokens[(ledFrom ?? first) - 1]?.raw ?? '')) return false
  if (!SAYS.test(tokens[last]?.key ?? '') || tokens[last]?.shape !== 'lower') return false
  return tokens
    .slice(last + 1, last + LONGEST_ASIDE)
    .some(({ raw, spaceBefore }) => spaceBefore && /^[–—-]$/u.test(raw))
}

/** "Thừa ủy quyền của Chủ tịch nước, Đại tướng A trao …": whose office it is does not act himself. */
function isActedFor(tokens: readonly Token[], { first }: OfficeMention): boolean {
  const at = tokens[first - 1]?.key === 'của' ? first - 2 : first - 1
  const words = `${tokens[at - 1]?.key} ${tokens[at]?.key}`
  return words === 'ủy quyền' || words === 'thay mặt'
}

/** "chứng kiến của hai Thủ tướng, Bộ trưởng A …": two holders named by their office alone. */
function namesTwo(tokens: readonly Token[], { plural, first }: OfficeMention): boolean {
  return plural === true && /^(?:hai|ba)$/u.test(tokens[first]?.key ?? '')
}

/** Links after which an office is not of whom the clause behind its comma names. */
const GOVERNORS = new Set('thuộc cho tới tiếp gặp với của'.split(' '))

/**
 * "Học viện trực thuộc Tổng thống Kazakhstan, Tổng Bí thư A nêu rõ", "Giao nhiệm vụ cho các tân Đại sứ, Chủ tịch nước A yêu cầu": an
 * office that a body is under, or the bare office of several who are spoken to.
 */
function isGoverned(tokens: readonly Token[], { first, plural }: OfficeMention): boolean {
  const before = tokens[first - 1]?.key ?? ''
  return before === 'thuộc' || (plural === true && GOVERNORS.has(before))
}

/** "được bầu làm Tổng Bí thư …, Tổng Bí thư, Chủ tịch nước X": a title said again begins another person. */
function saidAgain(office: OfficeMention, next: BoardItem): boolean {
  return next.type === 'office' && office.title === next.title && (!office.organization || !next.organization)
}

/** "…, Quốc vương Campuchia, và Hoàng Thái hậu …": a comma and "và" together begin another person. */
function opensNewParty(board: OfficeBoard, office: OfficeMention, next: BoardItem): boolean {
  const gap = board.between(office, next) ?? []
  return gap[0]?.raw === ',' && gap[1]?.key === 'và'
}

/** "A, Tổng Tham mưu trưởng Quân đội X và Đại sứ Y tại X B": before "và" stands what a name before the row of offices holds. */
function endsListOfOne(board: OfficeBoard, officeAt: number): boolean {
  const [office, next] = [board.items[officeAt], board.items[officeAt + 1]]
  const joint = office && next ? (board.between(office, next) ?? []) : []
  if (joint.length !== 1 || !/^(?:và|cùng)$/u.test(joint[0]?.key ?? '')) return false
  for (let at = officeAt; at > 0; at--) {
    const [before, own] = [board.items[at - 1], board.items[at]]
    const gap = before && own ? board.between(before, own) : null
    if (!before || gap?.length !== 1 || !/^[,–-]$/u.test(gap[0]?.raw ?? '')) return false
    if (before.type === 'person') return true
  }
  return false
}

/** The offices before the one that touches the name, as long as they stand in one row with it. */
function bindStack(board: OfficeBoard, officeAt: number, person: NameMention): void {
  for (let at = officeAt - 1; at >= 0; at--) {
    const office = board.items[at]
    const next = board.items[at + 1]
    if (
      office?.type !== 'office' ||
      !next ||
      board.isBound(office) ||
      board.isAnothers(office, person, board.items[at - 1])
    )
      return
    if (!board.inRow(office, next) || opensNewParty(board, office, next)) return
    if (endsListOfOne(board, at)) return
    if (namesTwo(board.tokens, office) || isGoverned(board.tokens, office)) return
    if (givenByVerb(board.tokens, office) || saidAgain(office, next)) return
    if (isOpeningClause(board.tokens, office.last) && goesOnWithVerb(board.tokens, person.last)) return
    board.bind(office, person, 'office/before-name')
  }
}

/** After a comma a rank goes on with the office; "ông" does so only where the office has a body and no other holder. */
function mayFollowComma(
  board: OfficeBoard,
  before: BoardItem | undefined,
  office: OfficeMention,
  person: NameMention,
): boolean {
  if (person.ledFrom === undefined) return isEnclosed(board, person) && isFree(board, before, office)
  if (isRankBetween(person)) return !isTaken(board, before, office, person)
  return isFree(board, before, office)
}

/** "Người phát ngôn …, Hoa Xuân Oánh, thừa nhận": commas on both sides and a verb after them; or a mark that closes. */
function isEnclosed(board: OfficeBoard, person: NameMention): boolean {
  if (person.rule === 'person/enclosed') return true
  const [mark, next] = [board.tokens[person.last], board.tokens[person.last + 1]]
  return mark?.raw === ',' && next?.kind === 'word' && next.shape === 'lower'
}

/** An office at a body that no name before it claims. */
function isFree(board: OfficeBoard, before: BoardItem | undefined, office: OfficeMention): boolean {
  const gap = before ? board.between(before, office) : null
  return (
    (office.organization !== null || office.rule === 'office/serves-another') &&
    (gap === null || gap.length > 3 || gap.some(({ raw, key }) => raw === ';' || key === 'và'))
  )
}

/** "A - Bộ trưởng Bộ Công an, Trung tướng B - Thứ trưởng": in a list of names with dashes the office is the first one's. */
function isTaken(
  board: OfficeBoard,
  before: BoardItem | undefined,
  office: OfficeMention,
  person: NameMention,
): boolean {
  if (before?.type !== 'person' || !/^[–-]$/u.test(board.tokens[person.last]?.raw ?? '')) return false
  const gap = board.between(before, office)
  return gap?.length === 1 && /^[–-]$/u.test(gap[0]?.raw ?? '')
}

/** "Bộ trưởng, Đại tướng X" goes on with one person; "Bộ trưởng, ông X" begins another. */
function isRankBetween({ honorific }: NameMention): boolean {
  return (
    honorific !== undefined &&
    !/^(?:các |ông|bà|anh|chị|cô|em|cháu|đồng chí|ngài|phu nhân|đ\/c)/iu.test(honorific)
  )
}

/** True for a name that an office follows by apposition. */
function hasOwnOffice(board: OfficeBoard, at: number): boolean {
  const [person, next] = [board.items[at], board.items[at + 1]]
  if (!person || next?.type !== 'office') return false
  const gap = board.between(person, next)
  return gap?.length === 1 && /^[,(–-]$/u.test(gap[0]?.raw ?? '') && board.items[at + 2]?.type !== 'person'
}

/** One title for every name in the row that follows. */
function shareTitle(board: OfficeBoard, office: OfficeMention, firstPerson: number): void {
  for (let at = firstPerson + 1; at < board.items.length; at++) {
    const [last, person] = [board.items[at - 1], board.items[at]]
    if (person?.type !== 'person' || last?.type !== 'person' || !board.inRow(last, person)) return
    if (!office.plural && (person.honorific !== undefined || hasOwnOffice(board, at))) return
    board.bind(office, person, 'office/shared-title')
  }
}
