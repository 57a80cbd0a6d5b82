import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import type { BoardItem, OfficeBoard } from './office-board.ts'

/** Titles that several hold at a time. */
const MANY_SEATS = /^(?:Phó |Thứ trưởng|Ủy viên|Đại biểu|Nghị s)/u
const MOST_IN_ROW = 8

/**
 * "có các ông A, B, Phó Chủ tịch UBND tỉnh": one title that many hold, after the last of the names that a form of address for
 * several opens; each of them holds it.
 */
export function shareListed(board: OfficeBoard, office: OfficeMention, last: number): void {
  if (!MANY_SEATS.test(office.title.normalize('NFC')) || !endsItem(board, office, board.items[last + 2]))
    return
  const row: NameMention[] = []
  for (let at = last - 1; at >= 0 && last - at <= MOST_IN_ROW; at--) {
    const [person, next] = [board.items[at], board.items[at + 1]]
    if (person?.type !== 'person' || next?.type !== 'person') return
    const gap = board.between(person, next)
    if (gap?.length !== 1 || !/^(?:,|và)$/u.test(gap[0]?.key ?? '')) return
    row.push(person)
    if (isAddressedWithOthers(board, person)) break
    if (at === 0) return
  }
  if (row.length === 0 || !isAddressedWithOthers(board, row.at(-1) as NameMention)) return
  for (const person of row) board.bind(office, person, 'office/shared-title', office.former)
}

/** "các ông A", "hai đồng chí B", "các đồng chí: C" */
function isAddressedWithOthers({ tokens }: OfficeBoard, { honorific, first, ledFrom }: NameMention): boolean {
  if (/^(?:các|hai) /iu.test(honorific ?? '')) return true
  const from = ledFrom ?? first
  const words = tokens.slice(Math.max(0, from - LEAD), from).map(({ key }) => key)
  return /(?:^| )(?:các|hai)(?: đồng chí| ông| bà| anh| chị)? ?:?$/u.test(words.join(' '))
}
const LEAD = 4

/** The office closes its item: the sentence ends behind it, ";" opens the next, or nobody is named right behind its comma. */
function endsItem({ tokens }: OfficeBoard, office: OfficeMention, next: BoardItem | undefined): boolean {
  const mark = tokens[office.last]
  if (!mark || mark.breaksBefore > 0 || /^[.;]$/u.test(mark.raw)) return true
  return next === undefined || next.first - office.last > 1
}
