import { isDay, isYear } from '../../text/calendar.ts'
import { readNumericDate, smallNumber } from '../../text/numeric-date.ts'
import type { Token } from '../../text/tokens.ts'

/** A line that gives a full date and little else. `month` and `day` are always known. */
export interface PublicationLine {
  year: number
  month: number
  day: number
  /** Token indexes of the date itself, `last` exclusive. */
  first: number
  last: number
  /** A time of day stands beside it. */
  timed: boolean
  /** "Đăng ngày", "Cập nhật", "Xuất bản": the line says what it dates. */
  labelled: boolean
  /** It dates a later change only ("Cập nhật lúc …"). */
  updated: boolean
  /** Words that are neither date, time nor label: a section name, a byline. */
  otherWords: number
}

const LABELS = new Set('đăng xuất bản phát hành published posted'.split(' '))
const UPDATES = new Set('cập nhật updated sửa'.split(' '))
const FILLERS = new Set(
  'thứ hai ba tư năm sáu bảy chủ nhật ngày tháng lúc vào thời gian giờ phút giây am pm sa ch gmt utc t2 t3 t4 t5 t6 t7 cn bài viết lần cuối được đã tin on at h hôm nay múi việt nam utc+7 t monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const MOST_OTHER_WORDS = 6
/** An office's name of its own before the date that closes the line may be longer. */
const MOST_BEFORE_DATE = 8

interface FullDate {
  year: number
  month: number
  day: number
  last: number
}

/** "2024-11-28": year first. */
function readIsoDate(tokens: readonly Token[], at: number): FullDate | undefined {
  const year = smallNumber(tokens[at], 4)
  const mark = tokens[at + 1]
  const month = smallNumber(tokens[at + 2], 2)
  const day = smallNumber(tokens[at + 4], 2)
  if (year === undefined || month === undefined || day === undefined || !isYear(year)) return undefined
  if ((mark?.key !== '-' && mark?.key !== '/') || tokens[at + 3]?.key !== mark.key) return undefined
  return isDay(day, month, year) ? { year, month, day, last: at + 5 } : undefined
}

const MONTHS = new Map<string, number>([
  ...'một hai ba tư năm sáu bảy tám chín mười'.split(' ').map((name, at): [string, number] => [name, at + 1]),
  ['giêng', 1],
  ['chạp', 12],
  ...'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ]),
])

/** A month by figure or name, and the token index after it: "11", "Mười Một", "Nov". */
function readMonth(tokens: readonly Token[], at: number): { month: number; last: number } | undefined {
  const figure = smallNumber(tokens[at], 2)
  if (figure !== undefined) return { month: figure, last: at + 1 }
  const month = MONTHS.get(tokens[at]?.key ?? '')
  if (month === undefined) return undefined
  const next = MONTHS.get(tokens[at + 1]?.key ?? '')
  return month === 10 && (next === 1 || next === 2)
    ? { month: 10 + next, last: at + 2 }
    : { month, last: at + 1 }
}

function isNamedMonth(token: Token | undefined): boolean {
  return MONTHS.has(token?.key ?? '') && (token?.raw.length ?? 0) >= 3 && /^[a-z]+$/u.test(token?.key ?? '')
}

/** "28 tháng 11 năm 2024", "28 Tháng Mười Một, 2024", "Tháng 11 28, 2024", "28 Nov 2024", "November 28, 2024". */
function readWordDate(tokens: readonly Token[], at: number): FullDate | undefined {
  const isMonthFirst = tokens[at]?.key === 'tháng' || isNamedMonth(tokens[at])
  let next = at
  let day = isMonthFirst ? undefined : smallNumber(tokens[next++], 2)
  const named = isNamedMonth(tokens[next])
  if (tokens[next]?.key === 'tháng') next++
  else if (!named) return undefined
  const month = readMonth(tokens, next)
  if (!month) return undefined
  next = month.last
  if (isMonthFirst) day = smallNumber(tokens[next++], 2)
  while (['năm', ',', '.'].includes(tokens[next]?.key ?? '')) next++
  const year = smallNumber(tokens[next], 4)
  if (day === undefined || year === undefined || tokens[next]?.raw.length !== 4 || !isYear(year))
    return undefined
  return isDay(day, month.month, year) ? { year, month: month.month, day, last: next + 1 } : undefined
}

function readFullDate(tokens: readonly Token[], at: number): FullDate | undefined {
  const written = readIsoDate(tokens, at) ?? readWordDate(tokens, at)
  if (written) return written
  const numeric = readNumericDate(tokens, at)
  if (numeric?.day === undefined || numeric.year === undefined) return undefined
  return { year: numeric.year, month: numeric.month, day: numeric.day, last: numeric.last }
}

const SEPARATORS = new Set(['|', '•', '·', '-', '–', '—', '»', '/'])

/** True where a mark sets the date apart from what else the line says. */
function hasSeparator(tokens: readonly Token[], first: number, last: number, date: PublicationLine): boolean {
  for (let at = first; at < last; at++) {
    if (at >= date.first && at < date.last) continue
    if (SEPARATORS.has(tokens[at]?.key ?? '')) return true
  }
  return false
}

/** "Hà Nội, ngày 14/5/2024": nothing but where it was written, a comma and the day. */
function isPlaced(tokens: readonly Token[], first: number, last: number, date: PublicationLine): boolean {
  const comma = tokens[date.first - 1]?.raw === ',' ? date.first - 1 : date.first - 2
  if (date.last !== last || tokens[comma]?.raw !== ',' || comma === first) return false
  return tokens
    .slice(first, comma)
    .every(({ kind, shape }) => kind === 'word' && (shape === 'capital' || shape === 'upper'))
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && ['.', '!', '?', '…'].includes(token.key)
}

/**
 * Reads a line that dates a page: "Thứ Năm, 25/2/2016 14:00 (GMT+7)", "Cập nhật lúc 9:15, 28-11-2024", "(TTXVN) 25/2/2016",
 * "Chính trị | 28 tháng 11 năm 2024". Undefined for lines without a full date, with two different ones, or that say more.
 */
export function readPublicationLine(
  tokens: readonly Token[],
  first: number,
  last: number,
): PublicationLine | undefined {
  if (last - first > 40) return undefined
  let found: PublicationLine | undefined
  let otherWords = 0
  let timed = false
  let labels = 0
  let updates = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'number' || token.key === 'tháng' || isNamedMonth(token)) {
      const date = readFullDate(tokens, at)
      if (date && date.last <= last) {
        const isOther =
          found && (found.day !== date.day || found.month !== date.month || found.year !== date.year)
        if (isOther && updates === 0) return undefined
        found ??= { ...date, first: at, timed: false, labelled: false, updated: false, otherWords: 0 }
        if (found.first === at) found.updated = updates > 0 && labels === 0
        at = date.last - 1
        continue
      }
      const isClock =
        [':', 'h', 'g', 'giờ'].includes(tokens[at + 1]?.key ?? '') && smallNumber(token, 2) !== undefined
      if (isClock) timed = true
      if (token.kind === 'number') continue
    }
    if (token.kind !== 'word') continue
    const isIssue = at === first + 1 && token.key === 'ra' && tokens[first]?.key === 'số'
    if (isIssue) otherWords--
    if (isIssue || LABELS.has(token.key)) labels++
    else if (UPDATES.has(token.key)) updates++
    else if (!FILLERS.has(token.key)) otherWords++
    if (otherWords > MOST_BEFORE_DATE) return undefined
  }
  if (!found || (otherWords > MOST_OTHER_WORDS && found.last < last)) return undefined
  const isSetApart =
    timed ||
    labels + updates > 0 ||
    hasSeparator(tokens, first, last, found) ||
    isPlaced(tokens, first, last, found)
  // "Họp báo thường kỳ ngày 25/2/2016" is a headline, "Ngày 25/2/2016, lễ ký diễn ra." a sentence.
  if (otherWords > 1 && (!isSetApart || isStop(tokens[last - 1]))) return undefined
  return { ...found, timed, labelled: labels + updates > 0, otherWords }
}

/** "date 2025-09-12 Hai bên …": the date a program set before the text; token indexes, or undefined. */
export function readDatePrefix(
  tokens: readonly Token[],
  first: number,
  last: number,
): PublicationLine | undefined {
  if (tokens[first]?.key !== 'date' || first + 7 > last) return undefined
  const date = readIsoDate(tokens, first + 1)
  if (!date) return undefined
  return { ...date, first: first + 1, timed: false, labelled: true, updated: false, otherWords: 0 }
}

const MOST_PLACE_WORDS = 5
const CLOSES = new Set(['–', '-', '—', ':'])

/** "Praha, 01.9.2023 – Tối 31/8, …", "(Tokyo, 3/5/2023) …": where and when a report was written, before it begins; token indexes, or undefined. */
export function readPlacedPrefix(
  tokens: readonly Token[],
  first: number,
  last: number,
): PublicationLine | undefined {
  const isBracketed = tokens[first]?.raw === '('
  const from = isBracketed ? first + 1 : first
  let at = from
  while (at < last && at - from < MOST_PLACE_WORDS && isNameWord(tokens[at])) at++
  if (at === from || tokens[at]?.raw !== ',') return undefined
  at += tokens[at + 1]?.key === 'ngày' ? 2 : 1
  const date = at < last ? readFullDate(tokens, at) : undefined
  if (!date || date.last + 1 >= last) return undefined
  const close = tokens[date.last]
  if (isBracketed ? close?.raw !== ')' : !CLOSES.has(close?.raw ?? '')) return undefined
  return {
    ...date,
    first: at,
    last: date.last + 1,
    timed: false,
    labelled: true,
    updated: false,
    otherWords: 0,
  }
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'upper')
}
