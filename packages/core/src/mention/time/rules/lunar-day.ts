import { smallNumber } from '../../../text/numeric-date.ts'
import type { Token } from '../../../text/tokens.ts'
import { type DateRule, phraseLength, wordLists, wordsAt } from '../date-phrase.ts'
import { readDayFigures } from '../day-figures.ts'

const PARTS = wordLists('sáng sớm;sáng;trưa;chiều;tối;đêm')
const OPENERS = new Set(['mùng', 'mồng'])
/** Months that only the lunar calendar names after a day. */
const LUNAR_MONTHS = new Set(['giêng', 'chạp'])
const CALENDAR = ['âm', 'lịch']

/** The token index after the figures of a lunar day at `at`, or -1 where none stands there. */
function lunarEnd(tokens: readonly Token[], at: number): number {
  const first = OPENERS.has(tokens[at]?.key ?? '') ? at + 1 : at
  const figures = readDayFigures(tokens, first, true)
  if (!figures) return -1
  const month = tokens[figures.last - 1]?.key ?? ''
  if (LUNAR_MONTHS.has(month) && figures.year === undefined) return figures.last
  if (wordsAt(tokens, figures.last, CALENDAR)) return figures.last + 2
  if (tokens[figures.last]?.key === '(' && wordsAt(tokens, figures.last + 1, CALENDAR))
    return figures.last + 4
  const day = smallNumber(tokens[first], 2)
  const newYear = day !== undefined && figures.month === undefined && tokens[first + 1]?.raw === 'Tết'
  if (newYear) return first + 2
  return first > at && figures.month === undefined ? figures.last : -1
}

/**
 * "mùng 1 Tết", "ngày 28 tháng Chạp", "mồng 10/3 âm lịch": a day of the lunar calendar. Which day of ours it is stands nowhere in the
 * words: it is read and left open, never taken for the solar day of the same figures.
 */
export const lunarDay: DateRule = {
  id: 'time/lunar-day',
  read(tokens, at) {
    const part = phraseLength(tokens, at, PARTS)
    const said = tokens[at + part]?.key === 'ngày' ? 1 : 0
    const last = lunarEnd(tokens, at + part + said)
    return last < 0 ? undefined : { first: at, last, stated: null, grain: 'day' }
  },
}
