import type { NameMention } from '../../mention/mention.ts'
import { phraseAt, phraseList } from '../../mention/phrase-table.ts'
import type { Token } from '../../text/tokens.ts'
import { isAddress, type OfficeBoard } from './office-board.ts'

const ENDS = phraseList('miễn nhiệm, bãi nhiệm, cho thôi, thôi giữ, cách chức')
const VERB_REACH = 6
const LONGEST_GAP = 6

/**
 * "miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với bà X; miễn nhiệm chức vụ … đối với ông Y": the offices stand before the
 * person they concern. Those that a verb of leaving opens are former.
 */
export function bindConcerned(board: OfficeBoard): void {
  const { items, tokens } = board
  for (const [at, person] of items.entries()) {
    const office = items[at - 1]
    if (person.type !== 'person' || office?.type !== 'office') continue
    const gap = board.between(office, person)
    if (!gap || !concerns(gap)) continue
    let first = at - 1
    while (
      first > 0 &&
      items[first - 1]?.type === 'office' &&
      board.inRow(items[first - 1] ?? office, items[first] ?? office)
    )
      first--
    const former = endsBefore(tokens, items[first]?.first ?? office.first)
    for (const item of items.slice(first, at)) {
      if (item.type !== 'office') continue
      board.bind(item, person, 'office/appointed', item.former || former)
      // "… chức vụ Phó Chủ tịch đối với các ông: A, B và C"
      const row = gap.some(({ key }) => key === 'các') ? rowFrom(board, at) : []
      for (const other of row) board.bind(item, other, 'office/appointed', item.former || former)
    }
  }
}

/** Those who are named in one row behind a name. */
function rowFrom(board: OfficeBoard, personAt: number): NameMention[] {
  const row: NameMention[] = []
  for (let at = personAt + 1; at < board.items.length; at++) {
    const [before, person] = [board.items[at - 1], board.items[at]]
    if (person?.type !== 'person' || !before || !board.inRow(before, person)) return row
    row.push(person)
  }
  return row
}

/** "đối với", with forms of address and a term before the name. */
function concerns(gap: readonly Token[]): boolean {
  const at = gap.findIndex(({ key }, index) => key === 'đối' && gap[index + 1]?.key === 'với')
  return (
    at >= 0 &&
    at < 3 &&
    gap.length <= LONGEST_GAP &&
    gap.slice(at + 2).every((token) => isAddress(token) || token.key === 'các' || token.raw === ':')
  )
}

function endsBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= VERB_REACH; at--) {
    if (tokens[at]?.raw === '.' || tokens[at]?.raw === ';') return false
    if (phraseAt(ENDS, tokens, at)) return true
  }
  return false
}
