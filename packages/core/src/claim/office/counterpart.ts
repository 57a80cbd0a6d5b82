import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { countryAt } from '../../mention/place/country-at.ts'
import { textOf } from '../../mention/word-shape.ts'
import type { OfficeBinding, OfficeBoard } from './office-board.ts'

const OF_MINISTRY = /^(?:Bộ trưởng|Thứ trưởng|Ngoại trưởng)$/u
const OF_COUNTRY = /^(?:Thủ tướng|Tổng thống)$/u
const LONGEST_COUNTRY = 6

/**
 * "Bộ trưởng Ngoại giao A hội đàm với người đồng cấp Hàn Quốc B": B holds in his country the office that A holds in ours. Only
 * where the country stands before the name and the same sentence names A's office with its ministry.
 */
export function bindCounterparts(board: OfficeBoard): void {
  for (const [at, person] of board.items.entries()) {
    if (person.type !== 'person' || board.items[at - 1]?.type === 'office') continue
    const from = counterpartAt(board, person)
    const country = from < 0 ? null : countryAt(board.tokens, from, person.first)
    // "người đồng cấp Lào B": the word for the office itself may count as the form of address.
    const led = (person.ledFrom ?? -1) > from ? person.ledFrom : person.first
    if (!country || country.last !== led) continue
    const held = officeOfOther(board.bindings, person, board)
    if (!held) continue
    const name = textOf(board.tokens, country.hit.first, country.hit.last)
    const organization = OF_COUNTRY.test(held.title) ? name : `${held.organization} ${name}`
    const office: OfficeMention = { ...held, organization, former: false, rule: 'office/counterpart' }
    board.bind(office, person, 'office/counterpart')
  }
}

/** The token index after "người đồng cấp" (or "đồng nhiệm") that stands shortly before a name, or -1. */
function counterpartAt({ tokens }: OfficeBoard, { first }: NameMention): number {
  for (let at = first - 1; at > 1 && at >= first - LONGEST_COUNTRY; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.breaksBefore > 0) return -1
    const last = token.key === 'cấp' || token.key === 'nhiệm'
    if (last && tokens[at - 1]?.key === 'đồng')
      return /^(?:của|nước)$/u.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  }
  return -1
}

/** The office of whoever the sentence names before the counterpart, where it is one that both may hold. */
function officeOfOther(
  bindings: readonly OfficeBinding[],
  person: NameMention,
  board: OfficeBoard,
): OfficeMention | null {
  const before = bindings.findLast(({ person: other }) => other.last <= person.first)
  const gap = before ? board.between(before.person, person) : null
  if (!before || !gap || gap.some(({ raw }) => raw === '.' || raw === ';')) return null
  const { office } = before
  const title = office.title.normalize('NFC')
  if (OF_COUNTRY.test(title)) return office
  const isOurs = office.organization?.startsWith('Bộ ') === true && office.country === undefined
  return OF_MINISTRY.test(title) && isOurs ? office : null
}
