import { type DateRule, phraseLength, wordLists } from '../date-phrase.ts'
import { readWeekday } from '../lead-in.ts'

const OPENERS = wordLists('hôm;vào hôm;sáng;trưa;chiều;tối;đêm;vào')
const WEEKS = new Map([
  ['này', 0],
  ['trước', -1],
  ['qua', -1],
  ['tới', 1],
  ['sau', 1],
])

/**
 * "hôm thứ Năm", "chiều Chủ nhật", "thứ Hai tuần tới". A weekday alone needs an opening word or a week: "lần thứ hai",
 * "người thứ ba" and "ngày thứ hai của chuyến thăm" count things.
 */
export const weekday: DateRule = {
  id: 'time/weekday',
  read(tokens, at) {
    const opener = phraseLength(tokens, at, OPENERS)
    const found = readWeekday(tokens, at + opener)
    if (!found) return undefined
    const isNamed = tokens[found.next - 1]?.shape === 'capital'
    const week = tokens[found.next]?.key === 'tuần' ? WEEKS.get(tokens[found.next + 1]?.key ?? '') : undefined
    if (week === undefined && (opener === 0 || !isNamed)) return undefined
    const last = week === undefined ? found.next : found.next + 2
    const relative = {
      to: 'published' as const,
      days: week ?? 0,
      weekday: found.weekday,
      ...(week === undefined ? {} : { unit: 'week' as const }),
    }
    return { first: at, last, stated: null, grain: 'day', relative }
  },
}
