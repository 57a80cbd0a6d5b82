import type { NameMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import type { OfficeBoard } from './office-board.ts'

/** What opens the story of somebody's offices. */
const OPENINGS = phraseList(
  'giữ nhiều vị trí, giữ nhiều chức vụ, giữ nhiều trọng trách, giữ các chức vụ, giữ các cương vị, giữ các vị trí, trải qua nhiều, trải qua các, kinh qua nhiều, kinh qua các, đảm nhiệm nhiều, đảm nhiệm các, đảm nhận nhiều, từng giữ, từng là, từng đảm nhiệm, lần lượt giữ',
)
const NOW = phraseList('hiện nay là, hiện là, hiện, nay là, hiện đang giữ chức, hiện giữ chức')
const OPENING_REACH = 24
const ROW_REACH = 14

/**
 * A life told in offices: a pronoun or name, "đã giữ nhiều vị trí …", and a row of titles, over full stops too.
 * "Ông từng giữ các chức vụ: Vụ trưởng Vụ Châu Âu, Đại sứ Việt Nam tại Pháp. Hiện là Thứ trưởng Bộ Ngoại giao."
 */
export function bindCareers(board: OfficeBoard): void {
  const { items } = board
  for (const [at, office] of items.entries()) {
    // "từng là Đặc phái viên của Thủ tướng": whom he served.
    const isServed = board.tokens[office.first - 1]?.key === 'của'
    if (office.type !== 'office' || board.isBound(office) || isServed) continue
    const opening = openingBefore(board.tokens, office.first)
    const person = opening < 0 ? null : personBefore(board, at)
    if (!person || isOfOther(board.tokens, opening, person)) continue
    board.bind(office, person, 'office/career', true)
    bindRow(board, at + 1, person)
  }
}

/** The token where the opening words of a career begin before an office, or -1. */
function openingBefore(tokens: readonly Token[], first: number): number {
  // "… sinh năm 1968, từng là Thứ trưởng": the opening words may stand within the office's own.
  if (phraseAt(OPENINGS, tokens, first)) return first
  for (let at = first - 1; at >= 0 && first - at < OPENING_REACH; at--) {
    const token = tokens[at]
    if (!token || token.raw === '.' || token.breaksBefore > 1) return -1
    if (phraseAt(OPENINGS, tokens, at)) return at
  }
  return -1
}

const ADVERBS = /^(?:đã|cũng|đang|vừa)$/u
const PRONOUNS = /^(?:ông|bà|chí|anh|chị|cô|thầy)$/u

/** "Việt Nam từng đảm nhiệm vai trò Phó Chủ tịch": right before the words stands a name that is not the person's. */
function isOfOther(tokens: readonly Token[], opening: number, person: NameMention): boolean {
  let at = opening - 1
  while (ADVERBS.test(tokens[at]?.key ?? '')) at--
  const before = tokens[at]
  if (before?.kind !== 'word' || before.shape === 'lower' || at < person.last) return false
  return !PRONOUNS.test(before.key)
}

function personBefore(board: OfficeBoard, from: number): NameMention | null {
  for (let at = from - 1; at >= 0; at--) {
    const item = board.items[at]
    if (item?.type === 'person') return item
  }
  return null
}

function bindRow(board: OfficeBoard, from: number, person: NameMention): void {
  let past = true
  for (let at = from; at < board.items.length; at++) {
    const [last, office] = [board.items[at - 1], board.items[at]]
    if (office?.type !== 'office' || !last || board.isBound(office)) return
    const gap = board.between(last, office)
    if (!gap || gap.length > ROW_REACH || !isRow(gap)) return
    if (gap.some((_, index) => phraseAt(NOW, board.tokens, last.last + index))) past = false
    board.bind(office, person, 'office/career', office.former || past)
  }
}

const ROW_WORDS = new Set(
  ', . ; và khóa khoá nhiệm kỳ hiện nay là đang giữ chức vụ rồi sau đó tiếp theo : - – ( ) từ năm đến'.split(
    ' ',
  ),
)

function isRow(gap: readonly Token[]): boolean {
  return gap.every(
    (token) => ROW_WORDS.has(token.key) || token.kind === 'number' || /^[IVX]+$/u.test(token.raw),
  )
}
