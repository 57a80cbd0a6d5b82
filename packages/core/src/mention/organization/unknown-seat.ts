import type { Token } from '../../text/tokens.ts'
import { PARTY_COMMITTEES, PEOPLES_BODIES } from '../lexicon/local-committees.ts'
import { nameWordEnd } from '../person/foreign-name.ts'
import { isPersonNameAt, vietnameseNameEnd } from '../person/vietnamese-name.ts'
import { phraseAt } from '../phrase-table.ts'
import { isCapital, isVietnameseSyllable } from '../word-shape.ts'
import { HEADS, KNOWN } from './body-names.ts'

const SEATED = new Set([...PARTY_COMMITTEES, ...PEOPLES_BODIES])
const LONGEST = 3
/** A district's name has two syllables, a whole name three. */
const SYLLABLES = 2
const WHOLE_NAME = 3
const LONGEST_FOREIGN = 2
const ROW_REACH = 30
const NAME_LENGTHS = [4, 3, 2]

/**
 * "Huyện ủy Đại Lộc", "Tỉnh ủy Át-ta-pư", "Tỉnh ủy Phúc Kiến": the capitals after a committee of a place are its place,
 * whether a lexicon has it or not. Returns their end, or `at` where they are plainly somebody's name.
 */
export function unknownSeatEnd(
  head: string,
  tokens: readonly Token[],
  headAt: number,
  at: number,
  end: number,
): number {
  if (!SEATED.has(head)) return at
  let last = at
  let words = 0
  let foreign = false
  while (last < end && words < LONGEST) {
    const token = tokens[last]
    if (!isCapital(token) || !token.spaceBefore || token.breaksBefore > 1) break
    if (phraseAt(HEADS, tokens, last) || phraseAt(KNOWN, tokens, last)) break
    // "Huyện ủy Đại Từ Lê Văn An": the name begins after the place's second syllable.
    const isSecond = words === 1 && isPersonNameAt(tokens, last + 1, end)
    if (!isSecond && nameBegins(tokens, headAt, last, end)) break
    const next = nameWordEnd(tokens, last, end)
    if (next > last + 1 || !isVietnameseSyllable(token.key)) foreign = true
    last = next
    words++
  }
  if (words === 0 && isDistrictAndName(tokens, at, end)) return at + SYLLABLES
  if (words === 0 || isCapital(tokens[last]))
    return words > 1 && nameBegins(tokens, headAt, last, end) ? last : at
  if (!foreign) return words > 1 ? last : at
  // "Tỉnh ủy Anouphap Tounalom": two foreign words are a name unless the holder stands before.
  return words < LONGEST_FOREIGN || isApposed(tokens, headAt) ? last : at
}

/** "Huyện ủy Đồng Văn Lê Văn An": a district that begins like a family's name, and then a whole name. */
function isDistrictAndName(tokens: readonly Token[], at: number, end: number): boolean {
  const name = at + SYLLABLES
  for (let part = at; part <= name; part++) {
    const token = tokens[part]
    if (part >= end || !isCapital(token) || !token.spaceBefore || token.breaksBefore > 1) return false
  }
  return isPersonNameAt(tokens, name, end) && vietnameseNameEnd(tokens, name, end) - name >= WHOLE_NAME
}

/** A name of three syllables or more, or of two where no holder stands before: "Quận ủy Lê Chân" has its place. */
function nameBegins(tokens: readonly Token[], headAt: number, at: number, end: number): boolean {
  if (!isPersonNameAt(tokens, at, end)) return false
  return vietnameseNameEnd(tokens, at, end) - at > 2 || !isApposed(tokens, headAt)
}

/** "ông Lê Văn Nam, Ủy viên …, Bí thư": the sentence has the name of the holder before the row of offices. */
function isApposed(tokens: readonly Token[], headAt: number): boolean {
  for (let at = headAt - 1; at > 0 && headAt - at < ROW_REACH; at--) {
    const token = tokens[at]
    if (!token || token.raw === '.' || token.raw === ';' || token.breaksBefore > 1) return false
    if (!/^[,(–-]$/u.test(token.raw)) continue
    if (NAME_LENGTHS.some((length) => at >= length && vietnameseNameEnd(tokens, at - length, at) === at))
      return true
  }
  return false
}
