import { nameKey } from '../../text/name-key.ts'
import type { Token } from '../../text/tokens.ts'
import { MENU_PHRASES } from '../furniture/phrases.ts'
import { readPublicationLine } from '../published/publication-line.ts'
import { type Byline, readByline } from './byline.ts'
import { NO_AUTHOR_PLACES } from './dateline-places.ts'
import { tokenText } from './split-names.ts'

/** Who signed a line that dates the article; token indexes, `last` exclusive, with the mark that parts them. */
export interface DatelineAuthor {
  first: number
  last: number
  byline: Byline
}

const MARKS = new Set(['-', '–', '—', '|', '•', '·'])
const LONGEST_GLUED = 6
/** Sections and places that stand before a date without having written anything. */
const NO_AUTHORS = new Set([...MENU_PHRASES, ...NO_AUTHOR_PLACES].map(nameKey))

function beginsDate(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [tokens[at]?.key, tokens[at + 1]?.key]
  if (key === 'chủ') return next === 'nhật'
  return key === 'thứ' || key === 'ngày' || tokens[at]?.kind === 'number'
}

/** What one can do with a page. */
const OF_PAGE = new Set(
  'facebook twitter zalo google email print share messenger youtube tiktok telegram'.split(' '),
)

const WEEKDAYS = new Set('hai ba tư năm sáu bảy'.split(' '))

/** "Thứ Hai - 8/4/2019": the day of the week. */
function isWeekday([first, second, ...rest]: readonly Token[]): boolean {
  if (!first || !second || rest.length > 0) return false
  return first.key === 'thứ' ? WEEKDAYS.has(second.key) : first.key === 'chủ' && second.key === 'nhật'
}

/** Who a stretch of such a line names; undefined for sections, places and words that are no credit. */
function namedIn(text: string, words: readonly Token[]): Byline | undefined {
  const name = tokenText(text, words)
  if (words.length === 0 || NO_AUTHORS.has(nameKey(name)) || isWeekday(words)) return undefined
  const byline = readByline(text, words)
  if (!byline || byline.persons.length + byline.agencies.length === 0) return undefined
  if (words.some(({ key }) => OF_PAGE.has(key))) return undefined
  return byline.persons.some((person) => NO_AUTHORS.has(nameKey(person))) ? undefined : byline
}

/**
 * Reads the author beside a date: "Lan Hương-Thứ tư, ngày 17/9/2014 19:48", "Tin, ảnh: Minh Hà | 5/3/2020", "Minh Hà 5/3/2020
 * 19:48", "5/3/2020 19:48 | Minh Hà". Glued to a weekday even a desk is one ("Ban Quốc tế-Thứ hai, …"). Undefined where a section or a
 * place stands there.
 */
export function readDatelineAuthor(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): DatelineAuthor | undefined {
  let mark = first + 1
  while (mark < last && !(MARKS.has(tokens[mark]?.key ?? '') && beginsDate(tokens, mark + 1))) mark++
  if (mark >= last - 1) return unmarkedAuthor(text, tokens, first, last)
  const words = tokens.slice(first, mark)
  const byline = namedIn(text, words)
  if (byline) return { first, last: mark + 1, byline }
  const isGlued = !tokens[mark]?.spaceBefore && !tokens[mark + 1]?.spaceBefore
  const isName = words.every(({ kind }) => kind === 'word') && words.length <= LONGEST_GLUED
  const name = tokenText(text, words)
  if (NO_AUTHORS.has(nameKey(name)) || !isGlued || !isName || words[0]?.shape !== 'capital')
    return unmarkedAuthor(text, tokens, first, last)
  const author: Byline = {
    persons: [name],
    agencies: [],
    kind: 'byline',
    alsoPhotographs: false,
    labelled: false,
  }
  return { first, last: mark + 1, byline: author }
}

const EDGES = new Set([...MARKS, ',', '/', '»', '›', ':'])

/** "Minh Hà - Thu Anh 5/3/2020 19:48", "5/3/2020 19:48 Minh Hà (từ Oslo)": no mark before the date, or the author behind it. */
function unmarkedAuthor(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): DatelineAuthor | undefined {
  const date = readPublicationLine(tokens, first, last)
  if (!date) return undefined
  let begin = first
  while (begin < last && !beginsDate(tokens, begin)) begin++
  const ahead = nameAhead(text, tokens.slice(first, begin), date.timed)
  if (ahead) return { first, last: begin, byline: ahead }
  const from = lastOfDate(tokens, date.last, last)
  const isApart = EDGES.has(tokens[from]?.key ?? '')
  const end = isApart ? from + 1 : from
  if (!(date.timed || isApart) || end >= last) return undefined
  const behind = namedIn(text, tokens.slice(end, last))
  return behind ? { first: from, last, byline: behind } : undefined
}

/** One name alone may be a place where a comma follows or no time of day is given. */
function nameAhead(text: string, words: readonly Token[], timed: boolean): Byline | undefined {
  const mark = words.at(-1)?.key ?? ''
  const named = namedIn(text, EDGES.has(mark) ? words.slice(0, -1) : words)
  if (!named) return undefined
  const isSure = named.labelled || named.agencies.length > 0 || named.persons.length > 1
  return isSure || (timed && mark !== ',') ? named : undefined
}

/** Behind the date: the time of day, its zone, marks. */
const OF_TIME =
  /^(?:\d+|:|h|g|giờ|phút|lúc|gmt|utc|am|pm|sa|ch|\+|\(|\)|'|,|t|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|\.)$/u

function lastOfDate(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last) {
    const token = tokens[at] as Token
    const isTime =
      token.kind === 'number' || OF_TIME.test(token.key) || /^(?:gmt|utc)\+?\d*$/u.test(token.key)
    const isMarkBeforeTime = MARKS.has(token.key) && tokens[at + 1]?.kind === 'number'
    const opensName =
      token.key === '(' &&
      tokens[at + 1]?.kind === 'word' &&
      !/^(?:gmt|utc|giờ)/u.test(tokens[at + 1]?.key ?? '')
    if (opensName || !(isTime || isMarkBeforeTime)) break
    at++
  }
  return at
}
