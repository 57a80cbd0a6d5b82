import type { Token } from '../text/tokens.ts'
import { FIELDS, SECOND_FIELDS, SESSIONS } from './name-phrase-words.ts'
import { phraseAt } from './phrase-table.ts'

/** A word that does not begin small. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none'

/** "1998", "2030". */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[89]|20|21)\d\d$/u.test(token.raw)

/** Words that a comma parts and that are said in one breath. */
const PAIRS = new Set([
  'phòng, chống',
  'đổi, bổ',
  'bình, hữu',
  'tranh, lập',
  'nữ, hòa',
  'bình, thịnh',
  'hàm, cấp',
])
/** Fields that a dash joins into one: "kinh tế - xã hội", "khoa học - kỹ thuật". */
const TWINS = new Set([
  'tế xã',
  'tế thương',
  'tế văn',
  'học kỹ',
  'học công',
  'trị an',
  'trị đối',
  'hóa xã',
  'phòng an',
  'mại công',
  'mại đầu',
  'mại khoa',
])

/** The comma of "phòng, chống", "sửa đổi, bổ sung", the dot of "T.Ư": marks inside a word. */
export function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // "50.000 tấn"
  const figures = before?.kind === 'number' && after?.kind === 'number' && /^\d{3}$/u.test(after.raw)
  if (figures && mark?.raw === '.' && !mark.spaceBefore && !after.spaceBefore) return true
  if (mark?.raw === ',') {
    const pair = `${before?.key}, ${after?.key}`
    return PAIRS.has(pair)
  }
  if (mark?.raw === '-' || mark?.raw === '–')
    return before?.shape === 'lower' && after?.shape === 'lower' && TWINS.has(`${before.key} ${after.key}`)
  if (mark?.raw !== '.' || after?.spaceBefore !== false) return false
  return before?.shape === 'upper' && before.raw.normalize('NFC').length === 1 && after.shape === 'upper'
}

/** "tháng 11-2009": the month and year that end a subject. */
export function isMonthOfYear(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.key === 'tháng' && /^[-–/.]$/u.test(tokens[at + 1]?.raw ?? '') && isYear(tokens[at + 2])
  )
}

/** "hợp tác kinh tế, thương mại, khoa học và kỹ thuật": the comma of a list of fields. */
export function listsFields(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.raw !== ',' || phraseAt(FIELDS, tokens, at + 1) === null) return false
  return phraseAt(FIELDS, tokens, at - 2)?.last === at || phraseAt(FIELDS, tokens, at - 1)?.last === at
}

const REGULAR = new Set(['thường niên', 'định kỳ', 'hằng năm', 'hàng năm'])

/** "Kỳ họp", "Đại hội đại biểu toàn quốc": words that a session's number follows. */
export function endsSession(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.key, tokens[at - 1]?.key ?? '']
  // "Hội nghị thường niên lần thứ ba": how often it meets stands before the number.
  if (REGULAR.has(`${before} ${last}`)) return SESSIONS.has(tokens[at - 3]?.key ?? '')
  return SESSIONS.has(last) || (before === 'toàn' && last === 'quốc')
}

/** "bằng hình thức …": how something was passed is no part of its name. */
export function opensManner(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'bằng' && tokens[at + 1]?.key === 'hình'
}

/** "nhân dịp", "nhân chuyến thăm": what follows is no part of a subject; "nhân lực" is. */
export function opensOccasion(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'nhân' && /^(?:dịp|chuyến|kỷ)$/u.test(tokens[at + 1]?.key ?? '')
}

/** A hyphen or slash that ties two parts of a name: "Việt Nam - Lào", "Việt Nam/EU". */
export function tiesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^[-–—/]$/u.test(token.raw)) return false
  // "Việt Nam- (EVFTA)": the second party was lost with its link; the brackets still belong to the name.
  if (acronymAfter(tokens, at + 1) >= 0) return isCapital(tokens[at - 1])
  const next = tokens[at + 1]
  if (!next || next.breaksBefore > 1) return false
  // "Ngoại giao - Quốc phòng": the word before may end in a lower-case syllable.
  const wordBefore = token.spaceBefore && isCapital(tokens[at - 2]) && tokens[at - 1]?.shape === 'lower'
  if (!isCapital(tokens[at - 1])) return (wordBefore && isCapital(next)) || goesOnSpelled(tokens, at)
  // "Ma-rốc", "Cô-oét": one name of several syllables.
  const glued = !token.spaceBefore && !next.spaceBefore && next.kind === 'word'
  return isCapital(next) || glued
}

/** "Giơ-ne-vơ": the second hyphen of a name spelled by its syllables. */
function goesOnSpelled(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at - 2], tokens[at + 1]]
  const isGlued = tokens[at]?.spaceBefore === false && next?.kind === 'word' && !next.spaceBefore
  return isGlued && hyphen?.raw === '-' && !hyphen.spaceBefore && tokens[at - 1]?.spaceBefore === false
}

/** "Bộ Giáo dục và Đào tạo": what follows "và" ends a ministry's name. */
export function isSecondField(tokens: readonly Token[], at: number): boolean {
  return phraseAt(SECOND_FIELDS, tokens, at) !== null
}

const MOST_FIELD_WORDS = 3

/** "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a ministry's name. */
export function isFieldComma(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 2; next <= at + 1 + MOST_FIELD_WORDS; next++)
    if (tokens[next]?.key === 'và') return isCapital(tokens[at + 1]) && isSecondField(tokens, next + 1)
  return false
}

/** "(EVFTA)": the index of the word, or -1. Long or mixed words in brackets are no abbreviations. */
export function acronymAfter(tokens: readonly Token[], at: number): number {
  const [open, word, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (open?.raw !== '(' || close?.raw !== ')' || word?.kind !== 'word') return -1
  return word.shape === 'upper' || word.shape === 'mixed' ? at + 1 : -1
}
