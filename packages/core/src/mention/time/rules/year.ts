import { formatDate, isYear } from '../../../text/calendar.ts'
import { smallNumber } from '../../../text/numeric-date.ts'
import { type DateRule, isCounted, phraseLength, wordLists } from '../date-phrase.ts'

const OPENERS = wordLists(
  'đầu;giữa;cuối;trong;vào;hồi;từ;kể từ;đến;tới;vào đầu;vào cuối;vào giữa;hết;trước;sau;trong suốt;ngay từ đầu;từ đầu;từ cuối;đến cuối;đến hết',
)
const RELATIVE = new Map([
  ['nay', 0],
  ['ngoái', -1],
  ['kia', -2],
  ['tới', 1],
  ['sau', 1],
])

/** "năm 2013", "cuối năm 2012", "đầu năm 2015", "năm nay", "năm ngoái". "năm" before other figures counts five. */
export const year: DateRule = {
  id: 'time/year',
  read(tokens, at) {
    const opener = phraseLength(tokens, at, OPENERS)
    const from = at + opener
    if (tokens[from]?.key !== 'năm') return undefined
    const value = smallNumber(tokens[from + 1], 4)
    if (value !== undefined) {
      const mark = tokens[from + 2]
      const goesOn =
        mark !== undefined &&
        !mark.spaceBefore &&
        ['.', '/'].includes(mark.key) &&
        tokens[from + 3]?.kind === 'number' &&
        !tokens[from + 3]?.spaceBefore
      if (tokens[from + 1]?.raw.length !== 4 || !isYear(value) || goesOn) return undefined
      return { first: at, last: from + 2, stated: formatDate(value), grain: 'year' }
    }
    const shift = RELATIVE.get(tokens[from + 1]?.key ?? '')
    if (shift === undefined || isCounted(tokens, from)) return undefined
    const relative = { to: 'published' as const, days: shift, unit: 'year' as const }
    return { first: at, last: from + 2, stated: null, grain: 'year', relative }
  },
}
