import type { Token } from '../../text/tokens.ts'
import { opensCompound } from '../person/compound-word.ts'
import { phraseAt, phraseList } from '../phrase-table.ts'
import { countryAt } from '../place/country-at.ts'
import { isCapital, isStopWord, isVietnameseSyllable } from '../word-shape.ts'
import { FIELD_NAMES, HEADS, KNOWN } from './body-names.ts'

/** Countries and towns whose names begin no word of a field: "Đại học Vinh kết nối …". */
const NO_WORDS = new Set('lào nga séc vinh huế pháp mỹ anh đức bỉ áo thái hàn tứ'.split(' '))
const PLURALS = new Set(['các', 'những'])

/** "Ngoại giao", "Hải sản": one field of work at a token; returns its end, or `at` where there is none. */
function fieldAt(tokens: readonly Token[], at: number, end: number): number {
  const known = phraseAt(FIELD_NAMES, tokens, at)
  if (known && known.last <= end) return known.last
  const [first, second] = [tokens[at], tokens[at + 1]]
  // A field no lexicon has: one capital and one lower syllable.
  if (at + 1 >= end || first?.shape !== 'capital' || second?.shape !== 'lower' || second.breaksBefore > 1)
    return at
  if (!isVietnameseSyllable(first.key) || !isVietnameseSyllable(second.key) || isStopWord(second)) return at
  // "Vụ Các vấn đề chung": no field is called "Các vấn".
  if (PLURALS.has(first.key) || phraseAt(HEADS, tokens, at) || phraseAt(KNOWN, tokens, at)) return at
  // "Phòng Thương mại và Công nghiệp Lào họp": a country that begins no word, and a verb.
  if (NO_WORDS.has(first.key)) return at
  return second.key === 'và' ? at : at + 2
}

/** Ministries with more words or parts than these do not exist. */
const LONGEST = 24
const MOST_PARTS = 5
const JOINTS = new Set(['-', '–', '&'])

/**
 * "Giáo dục đại học, Nghiên cứu khoa học và Đổi mới sáng tạo": fields joined as the names of ministries join them.
 * Returns the end, or `at`. A comma counts only where "và" or a further field closes the row.
 */
export function fieldsAt(tokens: readonly Token[], at: number, end: number, commas: boolean): number {
  let last = fieldAt(tokens, at, end)
  if (last === at) return at
  while (last < end && last - at < LONGEST) {
    const token = tokens[last]
    if (!token || token.breaksBefore > 1 || isStateHere(tokens, last, end)) break
    const direct =
      token.kind === 'word' && token.key !== 'và' && !isVerbHere(tokens, last)
        ? knownField(tokens, last, end)
        : last
    if (direct > last) {
      last = direct
      continue
    }
    // "Sức khỏe Bà mẹ - Trẻ em": a field no lexicon has, that a dash joins to one more.
    const pair = fieldAt(tokens, last, end)
    if (pair > last && JOINTS.has(tokens[pair]?.raw ?? '') && fieldAt(tokens, pair + 1, end) > pair + 1) {
      last = pair
      continue
    }
    const next = tokens[last + 1]
    if (token.key === 'và' || JOINTS.has(token.raw)) {
      const known = phraseAt(FIELD_NAMES, tokens, last + 1)
      // "Bộ Y tế và Tổ chức Y tế Thế giới": a body with a name of its own begins.
      const other = (phraseAt(KNOWN, tokens, last + 1)?.last ?? 0) > (known?.last ?? 0)
      const body = (phraseAt(HEADS, tokens, last + 1)?.last ?? 0) > (known?.last ?? 0)
      if (!isCapital(next) || other || body) break
      const second =
        known?.last ?? (commas && token.key === 'và' ? unknownFieldEnd(tokens, last + 1, end) : 0)
      if (second === 0 || second > end) break
      last = second
      continue
    }
    if (token.raw === ',' && commas) {
      const row = rowAfterComma(tokens, last + 1, end)
      if (row === 0) break
      last = row
      continue
    }
    break
  }
  return last
}

/** "Bộ Y tế Cộng hòa Dominica": behind a field these words begin the name of the state, though a party's may be "Cộng hòa". */
function isStateHere(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]?.key === 'cộng' && countryAt(tokens, at, end) !== null
}

/** First syllables of people, and of no field: "Bộ Công an và Người dân". */
const NO_FIELDS = new Set('người ông bà đoàn chủ khách nước phía kiều gia bạn đồng anh chị'.split(' '))

/**
 * "Bộ Ngoại giao và Tín ngưỡng", "Bộ Nội vụ và Quần đảo": a second field that no lexicon has ends the name right before a mark, a
 * word of the clause or a country; no title and no body begins so. Returns its end, or 0.
 */
function unknownFieldEnd(tokens: readonly Token[], at: number, end: number): number {
  const last = fieldAt(tokens, at, end)
  if (last === at || opensCompound(tokens, at, end) || NO_FIELDS.has(tokens[at]?.key ?? '')) return 0
  const next = tokens[last]
  const closes =
    last >= end || !next || next.breaksBefore > 1 || next.kind === 'punctuation' || isStopWord(next)
  const isNamed = isCapital(next) && !isVietnameseSyllable(next.key)
  return closes || isNamed || countryAt(tokens, last, end) ? last : 0
}

/** "Bộ Công an tổ chức lễ", "Bộ Ngoại giao chỉ đạo": in small letters right after a field these are verbs. */
const VERBS = phraseList(
  'tổ chức, chỉ đạo, đàm phán, điều hành, tuyên truyền, giám sát, kiểm tra, nghiên cứu, hợp tác, quản lý, bảo vệ, bảo hộ, hành động, liên lạc, xúc tiến, phát triển, đổi mới, cải cách, thống nhất, đoàn kết, hội nhập, đào tạo, bồi dưỡng',
)

export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.shape === 'lower' && phraseAt(VERBS, tokens, at) !== null
}

function knownField(tokens: readonly Token[], at: number, end: number): number {
  const known = phraseAt(FIELD_NAMES, tokens, at)
  return known && known.last <= end ? known.last : at
}

/** After a comma: a field that a further comma or "và" joins to one more; 0 where the comma ends the name. */
function rowAfterComma(tokens: readonly Token[], at: number, end: number, parts = 1): number {
  if (!isCapital(tokens[at]) || parts > MOST_PARTS) return 0
  let last = knownField(tokens, at, end)
  if (last === at) return 0
  while (last < end && last - at < LONGEST) {
    const more = knownField(tokens, last, end)
    if (more === last) break
    last = more
  }
  const joint = tokens[last]
  if (countryAt(tokens, last, end)) return last
  if (joint?.key === 'và' && isCapital(tokens[last + 1])) {
    const isKnown = knownField(tokens, last + 1, end) > last + 1
    if (isKnown || unknownFieldEnd(tokens, last + 1, end) > 0) return last
  }
  if (joint?.raw === ',') return rowAfterComma(tokens, last + 1, end, parts + 1) > 0 ? last : 0
  return 0
}
