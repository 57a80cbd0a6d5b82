import type { Token } from '../../text/tokens.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { wordSet } from '../lexicon/words.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { KOREAN_SURNAMES } from '../person/person-at.ts'
import { isPersonNameAt } from '../person/vietnamese-name.ts'
import { isCapital, isVietnameseSyllable, textOf } from '../word-shape.ts'
import type { OfficeBody, OfficeBodyRule } from './office-body.ts'

const OF_PLACES = /^(?:Phó )?(?:Thị trưởng|Tỉnh trưởng|Thống đốc|Thủ hiến|Quận trưởng|Đô trưởng)/u
const givenNames = wordSet(GIVEN_NAMES)
const MOST_WORDS = 5
const TWO_NAMES = 4

/** Where each word of a run of foreign capitals begins, and the run's end. */
function foreignWords(tokens: readonly Token[], at: number, end: number): { starts: number[]; last: number } {
  const starts: number[] = []
  let last = at
  while (last < end && starts.length < MOST_WORDS) {
    const token = tokens[last]
    if (!isCapital(token) || token.shape === 'upper' || token.breaksBefore > 1) break
    if (starts.length > 0 && !token.spaceBefore) break
    const next = nameWordEnd(tokens, last, end)
    if (next === last + 1 && isVietnameseSyllable(token.key)) break
    starts.push(last)
    last = next
  }
  return { starts, last }
}

/** "Ông A là Thị trưởng …", "A, Thị trưởng …,": the holder stands before the title, which ends the phrase. */
function holderStandsBefore(tokens: readonly Token[], titleAt: number, last: number): boolean {
  const [before, next] = [tokens[titleAt - 1], tokens[last]]
  if (before?.key === 'là') return true
  const closed = !next || /^[,.)]$/u.test(next.raw)
  return closed && /^[,(–-]$/u.test(before?.raw ?? '') && isCapital(tokens[titleAt - 2])
}

/**
 * "là Thị trưởng Niš", "Thị trưởng Novi Sad Milan Đurić": a town that no lexicon has after a title that only towns and
 * provinces give, where the holder's name stands before the title or plainly follows the town's.
 */
export const townBody: OfficeBodyRule = (head, tokens, at, end) => {
  if (!OF_PLACES.test(head.text)) return null
  const { starts, last } = foreignWords(tokens, at, end)
  if (starts.length === 0 || givenNames.has(tokens[at]?.key ?? '')) return null
  const titleAt = at - (head.text.match(/\s/gu)?.length ?? 0) - 1
  const given = starts.findIndex((start, word) => word > 0 && givenNames.has(tokens[start]?.key ?? ''))
  // "Tỉnh trưởng Gangnamdo Kim Tae Min": a name of Vietnamese or Korean shape begins after the foreign words.
  if (isNameNext(tokens, last, end)) return townOf(tokens, at, last)
  const isSplit = given > 0 && given < starts.length - 1
  const townEnd = isSplit
    ? (starts[given] ?? last)
    : starts.length === TWO_NAMES
      ? (starts[2] ?? last)
      : holderStandsBefore(tokens, titleAt, last)
        ? last
        : at
  return townEnd === at ? null : townOf(tokens, at, townEnd)
}

function isNameNext(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (at >= end || !isCapital(first) || !isCapital(second) || second.breaksBefore > 0) return false
  return isPersonNameAt(tokens, at, end) || KOREAN_SURNAMES.has(first.key)
}

function townOf(tokens: readonly Token[], at: number, townEnd: number): OfficeBody {
  const hit = { first: at, last: townEnd, place: { kind: 'city' as const, canonical: '' } }
  return {
    last: townEnd,
    organization: textOf(tokens, at, townEnd),
    places: [hit],
    rule: 'office/title-of-town',
  }
}
