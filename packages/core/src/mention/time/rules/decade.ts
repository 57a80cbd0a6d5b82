import { smallNumber } from '../../../text/numeric-date.ts'
import { type DateRule, phraseLength, wordLists } from '../date-phrase.ts'

const DECADES = wordLists('thập niên;thập kỷ;thập kỉ;những năm;thập niên những năm')
const CENTURIES = wordLists('thế kỷ;thế kỉ')
const ROMAN = new Map([
  ['xv', 15],
  ['xvi', 16],
  ['xvii', 17],
  ['xviii', 18],
  ['xix', 19],
  ['xx', 20],
  ['xxi', 21],
])

/** "thập niên 1960", "những năm 90", "thế kỷ XX" */
export const decade: DateRule = {
  id: 'time/decade',
  read(tokens, at) {
    const length = phraseLength(tokens, at, DECADES)
    if (length > 0) {
      const value = smallNumber(tokens[at + length], 4)
      const digits = tokens[at + length]?.raw.length
      const year = digits === 2 && value !== undefined ? 1900 + value : digits === 4 ? value : undefined
      if (year === undefined || year % 10 !== 0 || year < 1000 || year > 2100) return undefined
      return { first: at, last: at + length + 1, stated: `${String(year).slice(0, 3)}X`, grain: 'decade' }
    }
    const named = phraseLength(tokens, at, CENTURIES)
    if (named === 0) return undefined
    const token = tokens[at + named]
    const century = smallNumber(token, 2) ?? ROMAN.get(token?.key ?? '')
    if (century === undefined || century < 11 || century > 21) return undefined
    return { first: at, last: at + named + 1, stated: `${century - 1}XX`, grain: 'century' }
  },
}
