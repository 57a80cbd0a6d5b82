import { formatDate, isYear } from '../../../text/calendar.ts'
import { readNumericDate, smallNumber } from '../../../text/numeric-date.ts'
import type { Token } from '../../../text/tokens.ts'
import { type DateRule, isCounted, phraseLength, wordLists } from '../date-phrase.ts'
import { MONTH_NAMES } from '../day-figures.ts'
import { readDirection } from '../direction.ts'

const OPENERS = wordLists(
  'đầu;giữa;cuối;trong;vào;hồi;từ;kể từ;đến;tới;vào đầu;vào cuối;vào giữa;hết;trước;sau',
)
const RELATIVE = new Map([
  ['này', 0],
  ['trước', -1],
  ['tới', 1],
  ['sau', 1],
])
const YEARS = new Map([
  ['nay', 0],
  ['ngoái', -1],
  ['trước', -1],
])

interface Month {
  month: number
  year?: number
  last: number
  past?: boolean
}

/** "tháng 5-2014", "tháng 9/2023", "tháng 9 năm 2023", "tháng Giêng", "tháng 9 năm ngoái"; `at` is at "tháng". */
function readMonth(tokens: readonly Token[], at: number): Month | undefined {
  if (tokens[at]?.key !== 'tháng') return undefined
  const numeric = readNumericDate(tokens, at + 1)
  if (numeric && numeric.day === undefined && numeric.year !== undefined)
    return { month: numeric.month, year: numeric.year, last: numeric.last }
  const figure = smallNumber(tokens[at + 1], 2)
  const named = tokens[at + 1]?.kind === 'word' ? MONTH_NAMES.get(tokens[at + 1]?.key ?? '') : undefined
  const isNamed = named !== undefined && tokens[at + 1]?.shape === 'capital'
  const month = figure ?? (isNamed ? named : undefined)
  if (month === undefined || month < 1 || month > 12) return undefined
  const after = tokens[at + 2]
  if (after?.key === '/' && !after.spaceBefore && numeric === undefined) return undefined
  if (after?.key === 'năm' || (after?.key === ',' && tokens[at + 3]?.key === 'năm')) {
    const from = after.key === ',' ? at + 4 : at + 3
    const year = smallNumber(tokens[from], 4)
    if (year !== undefined && tokens[from]?.raw.length === 4 && isYear(year))
      return { month, year, last: from + 1 }
    if (YEARS.get(tokens[from]?.key ?? '') === -1) return { month, last: from + 1, past: true }
  }
  return { month, last: at + 2 }
}

/** "tháng 5-2014", "tháng 9 vừa qua", "từ tháng 8 đến tháng 10/2023", "cuối tháng 3", "tháng này" */
export const month: DateRule = {
  id: 'time/month',
  read(tokens, at) {
    if (tokens[at - 1]?.kind === 'number' && tokens[at]?.key === 'tháng') return undefined
    const opener = phraseLength(tokens, at, OPENERS)
    const from = at + opener
    if (tokens[from]?.key !== 'tháng') return undefined
    const shift = RELATIVE.get(tokens[from + 1]?.key ?? '')
    if (shift !== undefined) {
      if (isCounted(tokens, from)) return undefined
      const relative = { to: 'published' as const, days: shift, unit: 'month' as const }
      return { first: at, last: from + 2, stated: null, grain: 'month', relative }
    }
    const start = readMonth(tokens, from)
    if (!start) return undefined
    const joint = tokens[start.last]?.key
    const isRange = joint === 'đến' || joint === 'tới' || joint === '-' || joint === '–'
    const end = isRange ? readMonth(tokens, start.last + 1) : undefined
    if (end && end.month > start.month) {
      const stated = `${formatDate(start.year ?? end.year, start.month)}/${formatDate(end.year, end.month)}`
      return { first: at, last: end.last, stated, grain: 'months' }
    }
    const after = readDirection(tokens, start.last)
    const direction = start.past ? ('past' as const) : after?.direction
    return {
      first: at,
      last: after?.last ?? start.last,
      stated: formatDate(start.year, start.month),
      grain: 'month',
      ...(direction === undefined ? {} : { direction }),
    }
  },
}
