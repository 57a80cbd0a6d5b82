import { dayNumber } from '../../text/calendar.ts'
import type { Token } from '../../text/tokens.ts'
import { chooseYear, parseDay } from './choose-year.ts'
import type { ReadDate } from './read-dates.ts'

const DAY = /^XXXX-(?<month>\d{2})-(?<day>\d{2})$/u
const ISO_DAY = 10
/** Days after the report by which a day needs no word of the past to lie before it. */
const FAR = 60
/** A report of the next days is as likely. */
const NEAR = 2
const AHEAD = 40
const BACK = 24
/** Words of what is still to come. */
const TO_COME = /(?:^| )(?:sẽ|sắp|dự kiến|tới đây|theo kế hoạch|nếu|chuẩn bị|hướng tới|ngày mai)(?: |$)/u
/** Days that come every year. */
const YEARLY = /(?:^| )(?:quốc khánh|kỷ niệm|kỉ niệm|hằng năm|hàng năm|nhân dịp|nhân ngày|chào mừng)(?: |$)/u
const UNTIL = new Set('đến tới hết trước từ cho kể'.split(' '))

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || token.raw === '.' || token.raw === ';' || token.raw === '?'
}

/**
 * "Ngày 9/12, lễ ký đã được tổ chức" in an article of June: what is told as done lies in the past, so the day is of the year
 * before. Only where nothing in the sentence speaks of what is to come.
 */
export function isReportedPast(
  tokens: readonly Token[],
  phrase: ReadDate,
  published: string | undefined,
): boolean {
  const parts = DAY.exec(phrase.stated ?? '')?.groups
  if (!parts || phrase.direction || phrase.relative || published?.length !== ISO_DAY) return false
  const known = parseDay(published)
  const [month, day] = [Number(parts.month), Number(parts.day)]
  const year = chooseYear(known, month, day)
  const ahead = dayNumber(year, month, day) - dayNumber(known.year, known.month ?? 1, known.day ?? 1)
  if (ahead <= NEAR) return false
  if (UNTIL.has(tokens[phrase.first]?.key ?? '') || UNTIL.has(tokens[phrase.first - 1]?.key ?? ''))
    return false
  const after = wordsOf(tokens, phrase.last, 1, AHEAD)
  const said = `${wordsOf(tokens, phrase.first - 1, -1, BACK)} ${after}`
  if (TO_COME.test(said)) return false
  return DONE.test(after) || (ahead > FAR && !YEARLY.test(said))
}

const DONE = /^(?:[^ ]+ ){0,16}đã(?: |$)/u

/** The words of a sentence from a token on, or back from it, in text order. */
function wordsOf(tokens: readonly Token[], from: number, step: 1 | -1, most: number): string {
  const words: string[] = []
  for (let at = from; words.length < most; at += step) {
    const token = tokens[at]
    if (endsSentence(token) || !token || (step > 0 && token.breaksBefore > 1)) break
    words.push(token.key)
    if (step < 0 && token.breaksBefore > 0) break
  }
  return (step > 0 ? words : words.reverse()).join(' ')
}
