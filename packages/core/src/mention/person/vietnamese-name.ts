import type { Token } from '../../text/tokens.ts'
import { isCompound } from '../lexicon/compound-words.ts'
import { SHOUTED_VERBS } from '../lexicon/shouted-verbs.ts'
import { MINORITY_SURNAMES, SURNAMES, WEAK_SURNAMES } from '../lexicon/surnames.ts'
import { wordSet } from '../lexicon/words.ts'
import { FIELD_NAMES, HEADS } from '../organization/body-names.ts'
import { phraseAt } from '../phrase-table.ts'
import { knownPlaceAt } from '../place/place-names.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { opensCompound } from './compound-word.ts'
import { isLunarYear } from './lunar-year.ts'
import { isOngSurname } from './ong-surname.ts'

const surnames = wordSet(SURNAMES)
const minoritySurnames = wordSet(MINORITY_SURNAMES)
const families = new Set([...surnames, ...minoritySurnames])
const weakSurnames = wordSet(WEAK_SURNAMES)
const shoutedVerbs = wordSet(SHOUTED_VERBS)
const LONGEST = 4
const LONGEST_MINORITY = 5

export function isSurname(key: string): boolean {
  return families.has(key)
}

/** True for a surname that is hardly ever anything else. */
export function isStrongSurname(key: string): boolean {
  return isSurname(key) && !weakSurnames.has(key)
}

/** True where a capitalised word goes on with the name before it. */
function nameGoesOn(token: Token | undefined): token is Token {
  return isCapital(token) && token.spaceBefore && token.breaksBefore < 2
}

/**
 * The end of a Vietnamese or Hán-Việt name that begins with a surname at a token ("Phạm Bình Minh", "Tập Cận Bình",
 * "Giàng A Chu", "Tô Lâm"); `at` where there is none. Counts two to four syllables, five for mountain peoples' names.
 */
export function vietnameseNameEnd(tokens: readonly Token[], at: number, end: number): number {
  const first = tokens[at]
  if (!isCapital(first) || first.shape === 'mixed') return at
  if (!isSurname(first.key) && !isOngSurname(tokens, at)) return at
  if (isDelegationOf(tokens, at) || isLunarYear(tokens, at) || isPlaceOfHolder(tokens, at, end)) return at
  const longest = minoritySurnames.has(first.key) && !surnames.has(first.key) ? LONGEST_MINORITY : LONGEST
  let last = at + 1
  while (last < end && last - at < longest) {
    const token = tokens[last]
    if (!nameGoesOn(token) || !isVietnameseSyllable(token.key) || opensCompound(tokens, last, end)) break
    // No name ends in Thị: "Lê Thị Thanh Hải" goes on though Thanh Hải is a province too.
    const mayEnd = last - at >= 2 && tokens[last - 1]?.key !== 'thị'
    if (mayEnd && (startsPlace(tokens, last, end) || isShoutedVerb(token))) break
    last++
  }
  if (last - at === LONGEST && isFifthSyllable(tokens, at, last, end)) last++
  if (last - at === 2 && isCompound(first.key, tokens[at + 1]?.key ?? '')) return at
  return last - at >= 2 ? last : at
}

/**
 * "Đoàn Tổng lãnh sự quán …", "Đoàn Đảng, chính quyền …", "Đoàn Việt Nam do …": a delegation and its body or country,
 * though Đoàn is a surname too.
 */
export function isDelegationOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.key !== 'đoàn' || !isCapital(next)) return false
  const head = phraseAt(HEADS, tokens, at + 1)
  if (next.key === 'đảng' || (head?.last ?? at) > at + 2) return true
  // "Đoàn Bộ Quốc phòng", "Đoàn Ban Tổ chức": one word heads the body, and a field follows.
  if (head && isCapital(tokens[head.last]) && phraseAt(FIELD_NAMES, tokens, head.last)) return true
  const sender = knownPlaceAt(tokens, at + 1, tokens.length)
  if (!sender || isCapital(tokens[sender.last]) || ADDRESSES.has(tokens[at - 1]?.key ?? '')) return false
  return !sender.place.ambiguous || LED_BY.has(tokens[sender.last]?.key ?? '')
}

const PLACE_SYLLABLES = 2

/** "Chủ tịch các tỉnh: Quảng Ninh Lê Văn An": a province that begins like a family's name, and then who holds office there. */
function isPlaceOfHolder(tokens: readonly Token[], at: number, end: number): boolean {
  const name = at + PLACE_SYLLABLES
  const next = tokens[name]
  if (name >= end || !isCapital(next) || !isStrongSurname(next.key) || !isCapital(tokens[name + 1]))
    return false
  const place = knownPlaceAt(tokens, at, end)
  return place?.last === name && isPersonNameAt(tokens, name, end)
}

/** "Bùi Thị Minh Hoài Thu," "Tôn Nữ Thị Ninh Hà,": a fifth syllable, where the run of capitals plainly ends with it. */
function isFifthSyllable(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const [second, fifth, next] = [tokens[at + 1], tokens[last], tokens[last + 1]]
  if (last >= end || !nameGoesOn(fifth) || fifth.shape !== 'capital' || !isVietnameseSyllable(fifth.key))
    return false
  if (second?.key !== 'thị' && second?.key !== 'nữ') return false
  if (opensCompound(tokens, last, end) || startsPlace(tokens, last, end)) return false
  if (!next || last + 1 >= end || next.kind === 'punctuation') return true
  return next.shape === 'lower' && VERBS_AFTER.has(next.key)
}

/** First words of what people are told to do: a name ends before them. */
const VERBS_AFTER = new Set(
  'đã phát nhấn cho khẳng tiếp dự làm là và cùng tại bày đề trao thăm chủ chứng cảm gửi dẫn đại nói'.split(
    ' ',
  ),
)

const ADDRESSES = new Set('ông bà anh chị cô chí ngài'.split(' '))
const LED_BY = new Set('do gồm có'.split(' '))

/** In a line of capitals a verb may follow the name unmarked: "TRẦN ĐẠI QUANG TIẾP ĐẠI SỨ". */
function isShoutedVerb({ shape, key }: Token): boolean {
  return shape === 'upper' && shoutedVerbs.has(key)
}

function startsPlace(tokens: readonly Token[], at: number, end: number): boolean {
  const place = knownPlaceAt(tokens, at, end)
  return place !== null && place.last - place.first > 1
}

/** True where the words at a token are plainly a person's name: a surname and two more, or a strong surname and one. */
export function isPersonNameAt(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first || !(isSurname(first.key) || isOngSurname(tokens, at))) return false
  const last = vietnameseNameEnd(tokens, at, end)
  if (last - at >= 3) return true
  return last - at === 2 && isStrongSurname(first.key) && knownPlaceAt(tokens, at, end) === null
}
