import type { Token } from '../../text/tokens.ts'
import { isJapaneseName, isKoreanName } from '../person/foreign-surname.ts'
import { KOREAN_SURNAMES, personAt } from '../person/person-at.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { isCapital } from '../word-shape.ts'

const HOUSES = phraseList('Hội, Hiệp hội, Liên đoàn, Trung tâm')
const GIVEN_AND_FAMILY = 2

/** "Chủ tịch Hội | Aly Vongnobountham", "Giám đốc Trung tâm | Park Min Jung": a foreigner's whole name right behind the bare word. */
export function isForeignHolder(tokens: readonly Token[], at: number, end: number): boolean {
  const last = personAt(tokens, at, end, 'title')?.last ?? at
  const isKorean = KOREAN_SURNAMES.has(tokens[at]?.key ?? '') && last - at === GIVEN_AND_FAMILY + 1
  const isWhole =
    last - at === GIVEN_AND_FAMILY ||
    isKorean ||
    isKoreanName(tokens, at, end) ||
    isJapaneseName(tokens, at, end)
  return isWhole && !(last < end && isCapital(tokens[last]))
}

/** True where all that a body's name has behind its bare head is the name of who heads it. */
export function namesHolder(
  tokens: readonly Token[],
  { first, last, rule }: { first: number; last: number; rule: string },
  end: number,
): boolean {
  const head = rule === 'organization/free-body' ? phraseAt(HOUSES, tokens, first) : null
  if (!head || last - head.last < GIVEN_AND_FAMILY) return false
  return isForeignHolder(tokens, head.last, end) && personAt(tokens, head.last, end, 'title')?.last === last
}
