import type { NameMention, OfficeMention } from '../../mention/mention.ts'
import { givenByVerb } from './appointed.ts'
import type { OfficeBoard } from './office-board.ts'

/**
 * "A và B nhậm chức Cục trưởng và Phó Cục trưởng", "Ông A và bà B được bổ nhiệm giữ chức Phó Vụ trưởng": as many offices as
 * people go to each in turn, one office to them all.
 */
export function bindDistributed(board: OfficeBoard): void {
  const { items } = board
  for (const [at, office] of items.entries()) {
    if (office.type !== 'office' || board.isBound(office) || office.plural) continue
    const before = items[at - 1]
    if (before?.type !== 'person' || !givenByVerb(board.tokens, office)) continue
    const people = peopleInRow(board, at - 1)
    const offices = officesInRow(board, at)
    if (people.length < 2 || (offices.length !== 1 && offices.length !== people.length)) continue
    for (const [place, person] of people.entries()) {
      const held = offices.length === 1 ? office : offices[place]
      if (held) board.bind(held, person, 'office/appointed')
    }
  }
}

/** "A và B", "A, B và C": the names that end at an index, one party. */
function peopleInRow(board: OfficeBoard, last: number): NameMention[] {
  const people: NameMention[] = []
  for (let at = last; at >= 0; at--) {
    const [person, next] = [board.items[at], board.items[at + 1]]
    if (person?.type !== 'person') break
    if (at < last && !(next && joinedByAnd(board, person, next as NameMention, at === last - 1))) break
    people.unshift(person)
  }
  return people
}

function joinedByAnd(board: OfficeBoard, a: NameMention, b: NameMention, closes: boolean): boolean {
  const gap = board.between(a, b)
  const [joint] = gap ?? []
  if (!gap || !joint || !board.inRow(a, b)) return false
  return closes ? joint.key === 'và' : joint.key === 'và' || joint.raw === ','
}

function officesInRow(board: OfficeBoard, first: number): OfficeMention[] {
  const offices: OfficeMention[] = []
  for (let at = first; at < board.items.length; at++) {
    const [before, office] = [board.items[at - 1], board.items[at]]
    if (office?.type !== 'office' || board.isBound(office)) break
    const joins = at === first || (before !== undefined && board.inRow(before, office))
    if (!joins) break
    offices.push(office)
  }
  return offices
}
