import { smallNumber } from '../../text/numeric-date.ts'
import type { Token } from '../../text/tokens.ts'
import { phraseLength, wordLists } from './date-phrase.ts'

/** What stands before the figures of a date: "lúc 14h30 chiều thứ Năm, ngày". */
export interface LeadIn {
  /** Token index after it. */
  next: number
  partOfDay?: string
  weekday?: number
  /** A word that only a date can follow: "ngày", "hôm", a part of the day, a weekday. */
  saysDay: boolean
  /** "ngày", "hôm": a bare day of the month may follow. */
  saysBareDay: boolean
  /** Several days are announced: "các ngày", "hai ngày", "từ". */
  saysSeveral: boolean
}

const PARTS_OF_DAY = wordLists(
  'sáng sớm;rạng sáng;sáng;gần trưa;trưa;đầu giờ chiều;chiều muộn;chiều tối;chiều;đầu giờ tối;tối muộn;tối;đêm khuya;đêm;khuya;đầu giờ sáng;cuối giờ chiều',
)
const OPENERS = wordLists(
  'vào;vào lúc;lúc;đúng;khoảng;hồi;trong;từ;kể từ;bắt đầu từ;tính từ;đến;tới;cho đến;cho tới;hết;trước;sau',
)
const WEEKDAYS = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
])
const COUNTS = new Set(['hai', 'ba', 'bốn', 'năm', 'các', '2', '3', '4', '5', '6', '7', 'những'])
/** Before the first ten days of a month. */
const EARLY_DAYS = new Set(['mùng', 'mồng'])
const CLOCK = new Set(['h', 'g', 'giờ', ':'])

/** "22h", "14h30", "14 giờ 30 phút", "9:15": the token index after it, or `at`. */
function skipClock(tokens: readonly Token[], at: number): number {
  const hour = smallNumber(tokens[at], 2)
  if (hour === undefined || hour > 24 || !CLOCK.has(tokens[at + 1]?.key ?? '')) return at
  let next = at + 2
  if (smallNumber(tokens[next], 2) !== undefined && !(tokens[next] as Token).spaceBefore) next++
  else if (smallNumber(tokens[next], 2) !== undefined && tokens[next + 1]?.key === 'phút') next++
  if (tokens[next]?.key === 'phút') next++
  return next
}

/** "thứ Năm", "Chủ nhật", "thứ 5": its number from Monday, and the token index after it. */
export function readWeekday(
  tokens: readonly Token[],
  at: number,
): { weekday: number; next: number } | undefined {
  if (tokens[at]?.key === 'chủ' && tokens[at + 1]?.key === 'nhật') return { weekday: 7, next: at + 2 }
  if (tokens[at]?.key !== 'thứ') return undefined
  const weekday = WEEKDAYS.get(tokens[at + 1]?.key ?? '')
  return weekday === undefined ? undefined : { weekday, next: at + 2 }
}

/** Reads whatever leads in to a date at a token; an empty lead-in where nothing does. Looks at most 16 tokens ahead. */
export function readLeadIn(tokens: readonly Token[], at: number): LeadIn {
  const lead: LeadIn = { next: at, saysDay: false, saysBareDay: false, saysSeveral: false }
  const opener = phraseLength(tokens, at, OPENERS)
  if (opener > 0 && ['từ', 'trong'].includes(tokens[at + opener - 1]?.key ?? '')) lead.saysSeveral = true
  let next = skipClock(tokens, at + opener)
  if (next > at + opener && tokens[next]?.key === ',') next++
  const part = phraseLength(tokens, next, PARTS_OF_DAY)
  if (part > 0) {
    lead.partOfDay = tokens
      .slice(next, next + part)
      .map((token) => token.key)
      .join(' ')
    lead.saysDay = true
    next += part
  }
  if (part > 0 && (tokens[next]?.key === 'hôm' || tokens[next]?.key === 'hôm')) next++
  const weekday = readWeekday(tokens, next)
  if (weekday) {
    lead.weekday = weekday.weekday
    lead.saysDay = true
    next = weekday.next
    if (tokens[next]?.key === ',' || tokens[next]?.key === '(') next++
  }
  if (COUNTS.has(tokens[next]?.key ?? '') && tokens[next + 1]?.key === 'ngày') {
    lead.saysSeveral = true
    next++
  }
  if (tokens[next]?.key === 'hôm' && tokens[next + 1]?.kind === 'number') {
    lead.saysDay = true
    lead.saysBareDay = true
    next++
  } else if (tokens[next]?.key === 'ngày') {
    lead.saysDay = true
    lead.saysBareDay = true
    next++
  }
  if (EARLY_DAYS.has(tokens[next]?.key ?? '')) next++
  lead.next = next
  return lead
}
