import type { Token } from '../text/tokens.ts'
import type { NameMention } from './mention.ts'
import { bodyMention, otherNameMention, placeMention } from './mention-of-hit.ts'
import { otherNameAfter, shorterNameAfter } from './organization/abbreviation.ts'
import { bodyAt } from './organization/body-at.ts'
import type { BodyHit } from './organization/body-hit.ts'
import { parentOf } from './organization/parent-of.ts'
import { phraseAt, phraseList } from './phrase-table.ts'

const BOARDS = phraseList('Hội đồng quản trị, HĐQT, Hội đồng thành viên, HĐTV')

function companyOfBoard(tokens: readonly Token[], { first, last }: BodyHit): BodyHit | null {
  const board = phraseAt(BOARDS, tokens, first)
  return board && board.last < last ? bodyAt(tokens, board.last, last) : null
}

/** "Hội nghị Tư lệnh Lục quân ASEAN (ACAMM)": letters in brackets after a body's letters are short for all before both. */
function isLettersTwice(tokens: readonly Token[], { first, last }: BodyHit): boolean {
  return last - first === 1 && tokens[first]?.shape === 'upper' && tokens[last + 1]?.shape === 'upper'
}

/** "Cục An toàn thực phẩm của Bộ Y tế": the greater body that the name of its part ends in. */
function parentWithin(tokens: readonly Token[], { first, last, kind }: BodyHit): BodyHit | null {
  if (kind !== 'department') return null
  for (let at = first + 2; at < last - 1; at++) {
    if (tokens[at]?.key !== 'của') continue
    const greater = bodyAt(tokens, at + 1, last)
    return greater?.last === last ? greater : null
  }
  return null
}

/** A body as it is named, with the place of its seat and its other name in brackets behind it. */
export function mentionsOfBody(tokens: readonly Token[], whole: BodyHit, end: number): NameMention[] {
  // "Hội đồng thành viên Petrovietnam": the company is the body of its own that its board belongs to.
  const body = companyOfBoard(tokens, whole) ?? whole
  const parent = parentOf(tokens, body, end)
  const within = parentWithin(tokens, body)
  const mention = bodyMention(tokens, body)
  const other = isLettersTwice(tokens, body)
    ? null
    : (otherNameAfter(tokens, body.last, end) ?? shorterNameAfter(tokens, body, end))
  return [
    parent ? { ...mention, parent } : mention,
    ...(within ? [bodyMention(tokens, within)] : []),
    ...(body.seat ? [placeMention(tokens, body.seat)] : []),
    ...(other ? [otherNameMention(tokens, other, body)] : []),
  ]
}
